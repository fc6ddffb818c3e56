/// The dimensions that quantities are typed by, one for each simple kind.
public enum Dimensions {
    /// Energy, heat and work: 千瓦时, 焦耳, 吨标准煤.
    public enum Energy: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .energy }
    }

    /// Power: 千瓦, 马力.
    public enum Power: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .power }
    }

    /// Apparent power: 千伏安.
    public enum ApparentPower: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .apparentPower }
    }

    /// Reactive power: 千乏.
    public enum ReactivePower: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .reactivePower }
    }

    /// Mass: 吨, 公斤, 斤.
    public enum Mass: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .mass }
    }

    /// Length and distance: 公里, 米, 尺.
    public enum Length: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .length }
    }

    /// Area: 平方公里, 公顷, 亩.
    public enum Area: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .area }
    }

    /// Volume and capacity: 立方米, 升, 桶.
    public enum Volume: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .volume }
    }

    /// A length of time, age included: 小时, 年, 岁.
    public enum Duration: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .duration }
    }

    /// Temperature: ℃, 华氏度.
    public enum Temperature: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .temperature }
    }

    /// Speed: 公里/小时, 节.
    public enum Speed: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .speed }
    }

    /// Acceleration: 米/二次方秒.
    public enum Acceleration: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .acceleration }
    }

    /// Speed of rotation: 转/分.
    public enum AngularSpeed: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .angularSpeed }
    }

    /// Pressure: 兆帕, 毫米汞柱.
    public enum Pressure: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .pressure }
    }

    /// Force: 牛顿.
    public enum Force: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .force }
    }

    /// Torque: 牛米.
    public enum Torque: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .torque }
    }

    /// Dynamic viscosity: 泊.
    public enum Viscosity: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .viscosity }
    }

    /// Kinematic viscosity: 斯托克斯.
    public enum KinematicViscosity: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .kinematicViscosity }
    }

    /// Frequency: 兆赫.
    public enum Frequency: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .frequency }
    }

    /// A plane angle, in degrees: 度, 角分.
    public enum Angle: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .angle }
    }

    /// A solid angle: 球面度.
    public enum SolidAngle: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .solidAngle }
    }

    /// Voltage: 千伏.
    public enum Voltage: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .voltage }
    }

    /// Electric current: 安培.
    public enum Current: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .current }
    }

    /// Electric charge: 库仑, 安时.
    public enum Charge: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .charge }
    }

    /// Electric resistance: 欧姆.
    public enum Resistance: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .resistance }
    }

    /// Electric conductance: 西门子.
    public enum Conductance: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .conductance }
    }

    /// Capacitance: 法拉.
    public enum Capacitance: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .capacitance }
    }

    /// Inductance: 亨利.
    public enum Inductance: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .inductance }
    }

    /// Magnetic flux: 韦伯.
    public enum MagneticFlux: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .magneticFlux }
    }

    /// Magnetic flux density: 特斯拉.
    public enum MagneticFluxDensity: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .magneticFluxDensity }
    }

    /// Luminous intensity: 坎德拉.
    public enum LuminousIntensity: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .luminousIntensity }
    }

    /// Luminous flux: 流明.
    public enum LuminousFlux: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .luminousFlux }
    }

    /// Illuminance: 勒克斯.
    public enum Illuminance: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .illuminance }
    }

    /// Luminance: 尼特.
    public enum Luminance: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .luminance }
    }

    /// Activity of a radionuclide: 贝克勒尔.
    public enum Radioactivity: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .radioactivity }
    }

    /// Absorbed dose: 戈瑞.
    public enum AbsorbedDose: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .absorbedDose }
    }

    /// Dose equivalent: 西弗.
    public enum DoseEquivalent: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .doseEquivalent }
    }

    /// Exposure to ionising radiation: 伦琴.
    public enum Exposure: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .exposure }
    }

    /// Amount of substance: 摩尔.
    public enum AmountOfSubstance: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .amountOfSubstance }
    }

    /// Catalytic activity: 开特.
    public enum CatalyticActivity: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .catalyticActivity }
    }

    /// Activity of a vitamin or vaccine: 国际单位.
    public enum BiologicalActivity: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .biologicalActivity }
    }

    /// A part of a mixture: ppm, ppb.
    public enum Concentration: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .concentration }
    }

    /// Acidity: pH值.
    public enum Acidity: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .acidity }
    }

    /// Sound and signal level: 分贝.
    public enum SoundLevel: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .soundLevel }
    }

    /// Density of a material, where a table says so; a composed rate is `mass/volume`.
    public enum Density: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .density }
    }

    /// Mass of a length, of yarn and thread: 特克斯, 旦.
    public enum LinearDensity: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .linearDensity }
    }

    /// Power of a lens: 屈光度.
    public enum OpticalPower: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .opticalPower }
    }

    /// Sugar in a juice: 白利度.
    public enum SugarContent: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .sugarContent }
    }

    /// Alcohol by volume: 度.
    public enum AlcoholContent: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .alcoholContent }
    }

    /// Amount of data: 字节, GB.
    public enum DataSize: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .dataSize }
    }

    /// Data in a time: Mbps.
    public enum DataRate: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .dataRate }
    }

    /// Resolution of an image: 像素.
    public enum PixelCount: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .pixelCount }
    }

    /// Operations in a time: PFLOPS, EH/s.
    public enum ComputingPower: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .computingPower }
    }

    /// Money: 元, 美元.
    public enum Money: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .currency }
    }

    /// A number of things, with or without a counting word: 家, 人次, 标箱.
    public enum Count: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .count }
    }

    /// A part of a whole: %, 成, 折, 三分之一.
    public enum Percentage: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .percentage }
    }

    /// A difference of two percentages: 个百分点, 个基点.
    public enum PercentagePoint: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .percentagePoint }
    }

    /// A number of times: 倍, 番.
    public enum Multiple: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .multiple }
    }

    /// A place among others: 第3位.
    public enum Rank: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .rank }
    }

    /// Points of an index: 点.
    public enum Index: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .index }
    }

    /// Points in a test or a game: 分.
    public enum Score: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .score }
    }

    /// The force of a wind or an earthquake: 级.
    public enum Grade: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .grade }
    }

    /// A ratio of parts: 1∶3.
    public enum Ratio: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .ratio }
    }

    /// A bare number that carries a statistic.
    public enum Number: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .number }
    }

    /// An ordinal that is no rank.
    public enum Ordinal: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .ordinal }
    }

    /// Passenger traffic: 人公里.
    public enum PassengerKilometre: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .passengerKilometre }
    }

    /// Freight traffic: 吨公里.
    public enum TonneKilometre: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .tonneKilometre }
    }

    /// Vehicle traffic: 车公里.
    public enum VehicleKilometre: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .vehicleKilometre }
    }

    /// Work of people over time: 人日, 工时.
    public enum Labour: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .labour }
    }

    /// A ship's tonnage, which is a volume by formula and no mass: 总吨.
    public enum GrossTonnage: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .grossTonnage }
    }

    /// A rate: `Per<Money, Energy>` is that of 元/千瓦时.
    public enum Per<Numerator: QuantityDimension, Denominator: QuantityDimension>: QuantityDimension {
        /// The kind of the units.
        public static var kind: QuantityKind { .rate(Numerator.kind, per: Denominator.kind) }
    }
}

/// Short for ``Dimensions/Energy``.
public typealias Energy = Dimensions.Energy
/// Short for ``Dimensions/Power``.
public typealias Power = Dimensions.Power
/// Short for ``Dimensions/Mass``.
public typealias Mass = Dimensions.Mass
/// Short for ``Dimensions/Length``.
public typealias Length = Dimensions.Length
/// Short for ``Dimensions/Area``.
public typealias Area = Dimensions.Area
/// Short for ``Dimensions/Volume``.
public typealias Volume = Dimensions.Volume
/// Short for ``Dimensions/Temperature``.
public typealias Temperature = Dimensions.Temperature
/// Short for ``Dimensions/Speed``.
public typealias Speed = Dimensions.Speed
/// Short for ``Dimensions/Pressure``.
public typealias Pressure = Dimensions.Pressure
/// Short for ``Dimensions/Money``.
public typealias Money = Dimensions.Money
/// Short for ``Dimensions/Percentage``.
public typealias Percentage = Dimensions.Percentage
/// Short for ``Dimensions/PercentagePoint``.
public typealias PercentagePoint = Dimensions.PercentagePoint
/// Short for ``Dimensions/Duration``, under a name that the standard library does not have.
public typealias TimeSpan = Dimensions.Duration
