import Foundation
import HanStat
import HanStatFoundation
import Testing

@Suite struct MeasurementTests {
    private func first(_ text: String) throws -> MeasuredValue {
        try #require(Extractor().measurements(in: text).first)
    }

    @Test func bridgesWhatTextSays() throws {
        let energy = try #require(try first("用电量816亿千瓦时").measurement(of: Energy.self))
        #expect(energy == Measurement(value: 293_760_000_000_000_000, unit: UnitEnergy.joules))
        #expect(energy.converted(to: .kilowattHours).value == 81_600_000_000)
        let mass = try #require(try first("产量35.5万吨").measurement(of: Mass.self))
        #expect(mass.converted(to: .metricTons).value == 355_000)
        let area = try #require(try first("占地12公顷").measurement(of: Area.self))
        #expect(area.converted(to: .hectares).value == 12)
        let temperature = try #require(try first("最高气温-3.5℃").measurement(of: Temperature.self))
        #expect(abs(temperature.converted(to: .celsius).value + 3.5) < 1e-9)
    }

    @Test func bridgesBothEndsOfARange() throws {
        let value = try first("产量3—5万吨")
        #expect(value.measurement(of: Mass.self) == nil)
        let range = try #require(value.measurementRange(of: Mass.self))
        #expect(range.lowerBound == Measurement(value: 30_000_000, unit: UnitMass.kilograms))
        #expect(range.upperBound == Measurement(value: 50_000_000, unit: UnitMass.kilograms))
    }

    @Test func refusesOtherKinds() throws {
        let value = try first("用电量816亿千瓦时")
        #expect(value.measurement(of: Power.self) == nil)
        #expect(value.measurementRange(of: Mass.self) == nil)
        #expect(try first("贷款5亿元").measurement(of: Energy.self) == nil)
    }

    /// Every bridged kind with a unit, so that a base unit of Foundation's cannot be the wrong one.
    @Test func basesAgree() throws {
        try expect(Dimensions.Energy.self, "kilowatt-hour", 3_600_000)
        try expect(Dimensions.Power.self, "megawatt", 1_000_000)
        try expect(Dimensions.Mass.self, "tonne", 1000)
        try expect(Dimensions.Length.self, "kilometre", 1000)
        try expect(Dimensions.Area.self, "hectare", 10000)
        try expect(Dimensions.Volume.self, "litre", 0.001)
        try expect(Dimensions.Duration.self, "hour", 3600)
        try expect(Dimensions.Temperature.self, "degree-celsius", 274.15)
        try expect(Dimensions.Pressure.self, "kilopascal", 1000)
        try expect(Dimensions.Frequency.self, "megahertz", 1_000_000)
        try expect(Dimensions.Angle.self, "degree", 1)
        try expect(Dimensions.Voltage.self, "kilovolt", 1000)
        try expect(Dimensions.Current.self, "ampere", 1)
        try expect(Dimensions.Resistance.self, "ohm", 1)
        try expect(Dimensions.Illuminance.self, "lux", 1)
        try expect(Dimensions.DataSize.self, "byte", 8)
    }

    private func expect<Bridged: BridgedDimension>(_ dimension: Bridged.Type, _ id: String, _ value: Double) throws {
        let unit = try #require(UnitCatalog.standard.unit(id: id), "\(id)")
        let quantity = try #require(Quantity<Bridged>(.one, unit), "\(id)")
        #expect(quantity.measurement == Measurement(value: value, unit: Bridged.foundationUnit), "\(id)")
    }
}
