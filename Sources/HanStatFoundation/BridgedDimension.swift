public import Foundation
public import HanStat

/// A quantity that Foundation has a class of units for.
public protocol BridgedDimension: QuantityDimension {
    /// Foundation's class of units.
    associatedtype FoundationUnit: Dimension
    /// Foundation's name for the base unit that the library's factors lead to.
    static var foundationUnit: FoundationUnit { get }
}

extension Dimensions.Energy: BridgedDimension {
    /// Joule.
    public static var foundationUnit: UnitEnergy { .joules }
}

extension Dimensions.Power: BridgedDimension {
    /// Watt.
    public static var foundationUnit: UnitPower { .watts }
}

extension Dimensions.Mass: BridgedDimension {
    /// Kilogram.
    public static var foundationUnit: UnitMass { .kilograms }
}

extension Dimensions.Length: BridgedDimension {
    /// Metre.
    public static var foundationUnit: UnitLength { .meters }
}

extension Dimensions.Area: BridgedDimension {
    /// Square metre.
    public static var foundationUnit: UnitArea { .squareMeters }
}

extension Dimensions.Volume: BridgedDimension {
    /// Cubic metre.
    public static var foundationUnit: UnitVolume { .cubicMeters }
}

extension Dimensions.Duration: BridgedDimension {
    /// Second.
    public static var foundationUnit: UnitDuration { .seconds }
}

extension Dimensions.Temperature: BridgedDimension {
    /// Kelvin.
    public static var foundationUnit: UnitTemperature { .kelvin }
}

extension Dimensions.Speed: BridgedDimension {
    /// Metre a second.
    public static var foundationUnit: UnitSpeed { .metersPerSecond }
}

extension Dimensions.Acceleration: BridgedDimension {
    /// Metre a second squared.
    public static var foundationUnit: UnitAcceleration { .metersPerSecondSquared }
}

extension Dimensions.Pressure: BridgedDimension {
    /// Pascal.
    public static var foundationUnit: UnitPressure { .newtonsPerMetersSquared }
}

extension Dimensions.Frequency: BridgedDimension {
    /// Hertz.
    public static var foundationUnit: UnitFrequency { .hertz }
}

extension Dimensions.Angle: BridgedDimension {
    /// Degree.
    public static var foundationUnit: UnitAngle { .degrees }
}

extension Dimensions.Voltage: BridgedDimension {
    /// Volt.
    public static var foundationUnit: UnitElectricPotentialDifference { .volts }
}

extension Dimensions.Current: BridgedDimension {
    /// Ampere.
    public static var foundationUnit: UnitElectricCurrent { .amperes }
}

extension Dimensions.Charge: BridgedDimension {
    /// Coulomb.
    public static var foundationUnit: UnitElectricCharge { .coulombs }
}

extension Dimensions.Resistance: BridgedDimension {
    /// Ohm.
    public static var foundationUnit: UnitElectricResistance { .ohms }
}

extension Dimensions.Illuminance: BridgedDimension {
    /// Lux.
    public static var foundationUnit: UnitIlluminance { .lux }
}

extension Dimensions.DataSize: BridgedDimension {
    /// Bit.
    public static var foundationUnit: UnitInformationStorage { .bits }
}
