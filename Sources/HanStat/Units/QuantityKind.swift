/// What a measurement is a measurement of: energy, mass, currency, a percentage.
///
/// The raw value is the name in the library's records. A rate has a compound kind, its parts
/// joined by a slash: `currency/energy` is that of 元/千瓦时.
///
/// ```swift
/// QuantityKind.rate(.currency, per: .energy).rawValue  // "currency/energy"
/// ```
public struct QuantityKind: RawRepresentable, Hashable, Sendable {
    /// The name in records: `energy`, `currency/mass`.
    public let rawValue: String

    /// Makes a kind from its name.
    ///
    /// - Parameter rawValue: The name; any string is taken, see ``isKnown``.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Energy, heat and work: 千瓦时, 焦耳, 吨标准煤.
    public static let energy = QuantityKind(rawValue: "energy")
    /// Power: 千瓦, 马力.
    public static let power = QuantityKind(rawValue: "power")
    /// Apparent power: 千伏安.
    public static let apparentPower = QuantityKind(rawValue: "apparentPower")
    /// Reactive power: 千乏.
    public static let reactivePower = QuantityKind(rawValue: "reactivePower")
    /// Mass: 吨, 公斤, 斤.
    public static let mass = QuantityKind(rawValue: "mass")
    /// Length and distance: 公里, 米, 尺.
    public static let length = QuantityKind(rawValue: "length")
    /// Area: 平方公里, 公顷, 亩.
    public static let area = QuantityKind(rawValue: "area")
    /// Volume and capacity: 立方米, 升, 桶.
    public static let volume = QuantityKind(rawValue: "volume")
    /// A length of time, age included: 小时, 年, 岁.
    public static let duration = QuantityKind(rawValue: "duration")
    /// Temperature: ℃, 华氏度.
    public static let temperature = QuantityKind(rawValue: "temperature")
    /// Speed: 公里/小时, 节.
    public static let speed = QuantityKind(rawValue: "speed")
    /// Acceleration: 米/二次方秒.
    public static let acceleration = QuantityKind(rawValue: "acceleration")
    /// Speed of rotation: 转/分.
    public static let angularSpeed = QuantityKind(rawValue: "angularSpeed")
    /// Pressure: 兆帕, 毫米汞柱.
    public static let pressure = QuantityKind(rawValue: "pressure")
    /// Force: 牛顿.
    public static let force = QuantityKind(rawValue: "force")
    /// Torque: 牛米.
    public static let torque = QuantityKind(rawValue: "torque")
    /// Dynamic viscosity: 泊.
    public static let viscosity = QuantityKind(rawValue: "viscosity")
    /// Kinematic viscosity: 斯托克斯.
    public static let kinematicViscosity = QuantityKind(rawValue: "kinematicViscosity")
    /// Frequency: 兆赫.
    public static let frequency = QuantityKind(rawValue: "frequency")
    /// A plane angle, in degrees: 度, 角分.
    public static let angle = QuantityKind(rawValue: "angle")
    /// A solid angle: 球面度.
    public static let solidAngle = QuantityKind(rawValue: "solidAngle")
    /// Voltage: 千伏.
    public static let voltage = QuantityKind(rawValue: "voltage")
    /// Electric current: 安培.
    public static let current = QuantityKind(rawValue: "current")
    /// Electric charge: 库仑, 安时.
    public static let charge = QuantityKind(rawValue: "charge")
    /// Electric resistance: 欧姆.
    public static let resistance = QuantityKind(rawValue: "resistance")
    /// Electric conductance: 西门子.
    public static let conductance = QuantityKind(rawValue: "conductance")
    /// Capacitance: 法拉.
    public static let capacitance = QuantityKind(rawValue: "capacitance")
    /// Inductance: 亨利.
    public static let inductance = QuantityKind(rawValue: "inductance")
    /// Magnetic flux: 韦伯.
    public static let magneticFlux = QuantityKind(rawValue: "magneticFlux")
    /// Magnetic flux density: 特斯拉.
    public static let magneticFluxDensity = QuantityKind(rawValue: "magneticFluxDensity")
    /// Luminous intensity: 坎德拉.
    public static let luminousIntensity = QuantityKind(rawValue: "luminousIntensity")
    /// Luminous flux: 流明.
    public static let luminousFlux = QuantityKind(rawValue: "luminousFlux")
    /// Illuminance: 勒克斯.
    public static let illuminance = QuantityKind(rawValue: "illuminance")
    /// Luminance: 尼特.
    public static let luminance = QuantityKind(rawValue: "luminance")
    /// Activity of a radionuclide: 贝克勒尔.
    public static let radioactivity = QuantityKind(rawValue: "radioactivity")
    /// Absorbed dose: 戈瑞.
    public static let absorbedDose = QuantityKind(rawValue: "absorbedDose")
    /// Dose equivalent: 西弗.
    public static let doseEquivalent = QuantityKind(rawValue: "doseEquivalent")
    /// Exposure to ionising radiation: 伦琴.
    public static let exposure = QuantityKind(rawValue: "exposure")
    /// Amount of substance: 摩尔.
    public static let amountOfSubstance = QuantityKind(rawValue: "amountOfSubstance")
    /// Catalytic activity: 开特.
    public static let catalyticActivity = QuantityKind(rawValue: "catalyticActivity")
    /// Activity of a vitamin or vaccine: 国际单位.
    public static let biologicalActivity = QuantityKind(rawValue: "biologicalActivity")
    /// A part of a mixture: ppm, ppb.
    public static let concentration = QuantityKind(rawValue: "concentration")
    /// Acidity: pH值.
    public static let acidity = QuantityKind(rawValue: "acidity")
    /// Sound and signal level: 分贝.
    public static let soundLevel = QuantityKind(rawValue: "soundLevel")
    /// Density of a material, where a table says so; a composed rate is `mass/volume`.
    public static let density = QuantityKind(rawValue: "density")
    /// Mass of a length, of yarn and thread: 特克斯, 旦.
    public static let linearDensity = QuantityKind(rawValue: "linearDensity")
    /// Power of a lens: 屈光度.
    public static let opticalPower = QuantityKind(rawValue: "opticalPower")
    /// Sugar in a juice: 白利度.
    public static let sugarContent = QuantityKind(rawValue: "sugarContent")
    /// Alcohol by volume: 度.
    public static let alcoholContent = QuantityKind(rawValue: "alcoholContent")
    /// Amount of data: 字节, GB.
    public static let dataSize = QuantityKind(rawValue: "dataSize")
    /// Data in a time: Mbps.
    public static let dataRate = QuantityKind(rawValue: "dataRate")
    /// Resolution of an image: 像素.
    public static let pixelCount = QuantityKind(rawValue: "pixelCount")
    /// Operations in a time: PFLOPS, EH/s.
    public static let computingPower = QuantityKind(rawValue: "computingPower")
    /// Money: 元, 美元.
    public static let currency = QuantityKind(rawValue: "currency")
    /// A number of things, with or without a counting word: 家, 人次, 标箱.
    public static let count = QuantityKind(rawValue: "count")
    /// A part of a whole: %, 成, 折, 三分之一.
    public static let percentage = QuantityKind(rawValue: "percentage")
    /// A difference of two percentages: 个百分点, 个基点.
    public static let percentagePoint = QuantityKind(rawValue: "percentagePoint")
    /// A number of times: 倍, 番.
    public static let multiple = QuantityKind(rawValue: "multiple")
    /// A place among others: 第3位.
    public static let rank = QuantityKind(rawValue: "rank")
    /// Points of an index: 点.
    public static let index = QuantityKind(rawValue: "index")
    /// Points in a test or a game: 分.
    public static let score = QuantityKind(rawValue: "score")
    /// The force of a wind or an earthquake: 级.
    public static let grade = QuantityKind(rawValue: "grade")
    /// A ratio of parts: 1∶3.
    public static let ratio = QuantityKind(rawValue: "ratio")
    /// A bare number that carries a statistic.
    public static let number = QuantityKind(rawValue: "number")
    /// An ordinal that is no rank.
    public static let ordinal = QuantityKind(rawValue: "ordinal")
    /// Passenger traffic: 人公里.
    public static let passengerKilometre = QuantityKind(rawValue: "passengerKilometre")
    /// Freight traffic: 吨公里.
    public static let tonneKilometre = QuantityKind(rawValue: "tonneKilometre")
    /// Vehicle traffic: 车公里.
    public static let vehicleKilometre = QuantityKind(rawValue: "vehicleKilometre")
    /// Work of people over time: 人日, 工时.
    public static let labour = QuantityKind(rawValue: "labour")
    /// A ship's tonnage, which is a volume by formula and no mass: 总吨.
    public static let grossTonnage = QuantityKind(rawValue: "grossTonnage")
}

extension QuantityKind: CustomStringConvertible {
    /// The name in records.
    public var description: String { rawValue }
}
