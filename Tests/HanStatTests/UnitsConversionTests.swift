import Testing

@testable import HanStat

/// Exact factors, rates and typed quantities.
@Suite struct UnitsConversionTests {
    let catalog = UnitCatalog.standard

    private func convert(_ value: String, _ from: String, _ to: String) throws -> String? {
        let number = try #require(ExactNumber(value))
        let source = try #require(catalog.unit(id: from), "\(from)")
        let target = try #require(catalog.unit(id: to), "\(to)")
        return MeasurementUnit.convert(number, from: source, to: target).map { value in
            ExactNumber(value.normalized.description)?.description ?? ""
        }
    }

    @Test(
        arguments: [
            ("1", "mu", "square-metre", "2000/3"),
            ("15", "mu", "hectare", "1"),
            ("1", "kilowatt-hour", "joule", "3600000"),
            ("1", "tonne-coal-equivalent", "joule", "29307600000"),
            ("0", "degree-celsius", "kelvin", "273.15"),
            ("98.6", "degree-fahrenheit", "degree-celsius", "37"),
            ("-40", "degree-celsius", "degree-fahrenheit", "-40"),
            ("1", "acre", "square-metre", "4046.8564224"),
            ("1", "square-mile", "acre", "640"),
            ("1", "mile", "foot", "5280"),
            ("1", "pound", "ounce", "16"),
            ("1", "stone", "pound", "14"),
            ("1", "short-ton", "pound", "2000"),
            ("1", "us-gallon", "cubic-inch", "231"),
            ("1", "barrel", "us-gallon", "42"),
            ("1", "knot", "kilometre-per-hour", "1.852"),
            ("36", "kilometre-per-hour", "metre-per-second", "10"),
            ("1", "jin", "liang", "10"),
            ("1", "dan", "jin", "100"),
            ("1", "li", "zhang", "150"),
            ("3", "chi", "metre", "1"),
            ("1", "ping", "square-metre", "400/121"),
            ("2934", "ping", "jia", "1"),
            ("121", "ping", "square-metre", "400"),
            ("1", "taiwan-jin", "taiwan-liang", "16"),
            ("1", "hong-kong-catty", "hong-kong-tael", "16"),
            ("1", "troy-ounce", "grain", "480"),
            ("1", "pound", "grain", "7000"),
            ("760", "torr", "standard-atmosphere", "1"),
            ("1", "byte", "bit", "8"),
            ("1", "mebibyte", "kibibyte", "1024"),
            ("1", "year", "day", "365.25"),
            ("1", "year", "month", "12"),
            ("1", "nautical-mile", "kilometre", "1.852"),
            ("1", "cheng", "percent", "10"),
            ("1", "basis-point", "percentage-point", "0.01"),
            ("1", "us-cent", "us-dollar", "0.01"),
            ("25", "fen-money", "yuan", "0.25"),
            ("1", "percent", "percentage-point", ""),
            ("1", "kilowatt", "kilowatt-hour", ""),
            ("1", "us-dollar", "yuan", ""),
            ("1", "tonne-oil-equivalent", "kilocalorie", "41868000/4.184"),
            ("1", "refrigeration-ton", "watt", "10550.5585262/3"),
            ("1", "bushel", "cubic-inch", "2150.42"),
            ("1", "teu", "feu", "0.5"),
            ("1", "count-da", "count-shuang", "6"),
            ("1", "degree", "arcsecond", "3600"),
            ("1", "gram/litre", "milligram/cubic-metre", "1000000"),
        ] as [(String, String, String, String)])
    func exactly(_ value: String, _ from: String, _ to: String, _ expected: String) throws {
        let number = ExactNumber(expected)
        #expect(try convert(value, from, to).flatMap { ExactNumber($0) } == number, "\(value) \(from) in \(to)")
    }

    @Test func everyUnitConvertsThereAndBack() throws {
        let value = try #require(ExactNumber("12.5"))
        for unit in catalog.units where unit.factor != nil {
            let twins = catalog.units.filter { $0.isConvertible(to: unit) }
            for twin in twins.prefix(3) {
                guard let there = MeasurementUnit.convert(value, from: unit, to: twin) else { continue }
                #expect(MeasurementUnit.convert(there, from: twin, to: unit) == value, "\(unit.id) \(twin.id)")
            }
        }
    }

    @Test func ratesCompose() throws {
        func unit(_ id: String) throws -> MeasurementUnit { try #require(catalog.unit(id: id), "\(id)") }
        let price = MeasurementUnit.rate(try unit("yuan"), per: try unit("kilowatt-hour"))
        #expect(price.symbol == "元/千瓦时" && price.kind.rawValue == "currency/energy" && price.code == nil)
        #expect(price.siUnit == nil && price.baseUnit == "CNY/J")
        let dust = MeasurementUnit.rate(try unit("microgram"), per: try unit("cubic-metre"))
        #expect(dust.code == "ug/m3" && dust.system == "UCUM" && dust.siUnit == "kg/m3")
        #expect(dust.factor == ExactNumber("0.000000001") && dust.kind.rawValue == "mass/volume")
        #expect(dust == catalog.unit(id: "microgram/cubic-metre"))
        let coal = MeasurementUnit.rate(try unit("gram"), per: try unit("kilowatt-hour"))
        #expect(coal.code == "g/(kW.h)" && coal.kind.rawValue == "mass/energy")
        let intensity = MeasurementUnit.rate(
            try unit("tonne-coal-equivalent"), per: try unit("yuan"), scale: ExactNumber(10_000))
        #expect(intensity.symbol == "吨标准煤/万元" && intensity.kind.rawValue == "energy/currency")
        #expect(intensity.factor == ExactNumber(2_930_760) && intensity.baseUnit == "J/CNY")
        let speed = MeasurementUnit.rate(try unit("metre"), per: try unit("second"))
        #expect(speed.kind == .speed && speed.code == "m/s" && speed.siUnit == "m/s")
        #expect(speed.isConvertible(to: try unit("kilometre-per-hour")))
        let yield = MeasurementUnit.rate(try unit("kilogram"), per: try unit("mu"))
        #expect(yield.factor == ExactNumber("3/2000") && yield.code == nil && yield.symbol == "公斤/亩")
        let heads = MeasurementUnit.rate(try unit("count-ren"), per: try unit("square-kilometre"))
        #expect(heads.kind.rawValue == "count/area" && heads.factor == nil)
        let warmth = MeasurementUnit.rate(try unit("degree-celsius"), per: try unit("hour"))
        #expect(warmth.factor == nil)
    }

    @Test func quantitiesKeepToTheirKind() throws {
        let hour = try #require(catalog.unit(id: "kilowatt-hour"))
        let mega = try #require(catalog.unit(id: "megajoule"))
        let watt = try #require(catalog.unit(id: "kilowatt"))
        #expect(Quantity<Energy>(.one, watt) == nil)
        let a = try #require(Quantity<Energy>(ExactNumber(2), hour))
        let b = try #require(Quantity<Energy>(ExactNumber(36), mega))
        #expect((a + b)?.value == ExactNumber(12))
        #expect((a - b)?.value == ExactNumber(-8))
        #expect(a.compared(to: b) == -1)
        #expect(b.converted(to: hour)?.value == ExactNumber(10))
        #expect(a.description == "2千瓦时")
        let yuan = try #require(catalog.unit(id: "yuan")), dollar = try #require(catalog.unit(id: "us-dollar"))
        let here = try #require(Quantity<Money>(.one, yuan)), there = try #require(Quantity<Money>(.one, dollar))
        #expect(here + there == nil && here.compared(to: there) == nil)
        let price = MeasurementUnit.rate(yuan, per: hour)
        #expect(Quantity<Dimensions.Per<Money, Energy>>(.one, price) != nil)
    }

    @Test func kindsAreKnown() {
        #expect(QuantityKind.known.count > 50)
        #expect(QuantityKind(rawValue: "currency/energy").isKnown)
        #expect(!QuantityKind(rawValue: "currency/enery").isKnown)
        #expect(!QuantityKind(rawValue: "/").isKnown)
        #expect(QuantityKind.rate(.dataSize, per: .duration) == .dataRate)
        #expect(QuantityKind.rate(.mass, per: .area).parts == [.mass, .area])
    }
}
