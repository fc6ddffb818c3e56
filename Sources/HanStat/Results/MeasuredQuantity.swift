/// What a measured value is a quantity of, by family: each case carries an amount with a unit of that kind.
///
/// ```swift
/// let extractor = Extractor()
/// for value in extractor.measurements(in: "用电量816亿千瓦时，同比增长3.2%，增速提高0.3个百分点") {
///     switch value.quantity {
///     case .energy(let energy): print("energy", energy)
///     case .percentage(let share): print("percentage", share)
///     case .percentagePoint(let points): print("points", points)
///     default: break
///     }
/// }
/// // energy 81600000000千瓦时
/// // percentage 3.2%
/// // points 0.3个百分点
/// ```
///
/// An energy cannot be added to a power, nor a percentage point to a percentage: their quantities are
/// of different types, and the compiler says so. Kinds that have no case of their own are ``other(_:)``;
/// ``MeasuredValue/amount(of:)`` asks for any dimension, with or without a case.
public enum MeasuredQuantity: Sendable, Hashable {
    /// Energy, heat and work: 816亿千瓦时.
    case energy(QuantityAmount<Energy>)
    /// Power: 150万千瓦.
    case power(QuantityAmount<Power>)
    /// Mass: 3—5万吨.
    case mass(QuantityAmount<Mass>)
    /// Length and distance: 48公里.
    case length(QuantityAmount<Length>)
    /// Area: 8.24万平方公里.
    case area(QuantityAmount<Area>)
    /// Volume and capacity: 1200立方米.
    case volume(QuantityAmount<Volume>)
    /// A length of time, age included: 3小时20分, 65岁.
    case timeSpan(QuantityAmount<TimeSpan>)
    /// Temperature: 36.5℃.
    case temperature(QuantityAmount<Temperature>)
    /// Speed: 350公里/小时.
    case speed(QuantityAmount<Speed>)
    /// Acceleration: 9.8米/二次方秒.
    case acceleration(QuantityAmount<Dimensions.Acceleration>)
    /// Pressure: 2兆帕.
    case pressure(QuantityAmount<Pressure>)
    /// Force: 60千牛.
    case force(QuantityAmount<Dimensions.Force>)
    /// Frequency: 5吉赫.
    case frequency(QuantityAmount<Dimensions.Frequency>)
    /// A plane angle, in degrees: 30度.
    case angle(QuantityAmount<Dimensions.Angle>)
    /// Voltage: 220千伏.
    case voltage(QuantityAmount<Dimensions.Voltage>)
    /// Electric current: 16安培.
    case current(QuantityAmount<Dimensions.Current>)
    /// Apparent power: 500千伏安.
    case apparentPower(QuantityAmount<Dimensions.ApparentPower>)
    /// Amount of data: 512GB.
    case dataSize(QuantityAmount<Dimensions.DataSize>)
    /// Data in a time: 1000Mbps.
    case dataRate(QuantityAmount<Dimensions.DataRate>)
    /// Operations in a time: 200EFLOPS.
    case computingPower(QuantityAmount<Dimensions.ComputingPower>)
    /// A part of a mixture: 400ppm.
    case concentration(QuantityAmount<Dimensions.Concentration>)
    /// Money: 5亿元人民币; amounts of two currencies do not add.
    case money(QuantityAmount<Money>)
    /// A number of things: 200余家, 3.2万人次.
    case count(QuantityAmount<Dimensions.Count>)
    /// Passenger traffic: 120亿人公里.
    case passengerTraffic(QuantityAmount<Dimensions.PassengerKilometre>)
    /// Freight traffic: 3600亿吨公里.
    case freightTraffic(QuantityAmount<Dimensions.TonneKilometre>)
    /// A part of a whole in a unit: 3.2%, 七成.
    case percentage(QuantityAmount<Percentage>)
    /// A difference of two percentages: 0.3个百分点, 25个基点.
    case percentagePoint(QuantityAmount<PercentagePoint>)
    /// A number of times: 2.5倍.
    case multiple(QuantityAmount<Dimensions.Multiple>)
    /// Points of an index: 3200点.
    case index(QuantityAmount<Dimensions.Index>)
    /// Points in a test or a game: 92分.
    case score(QuantityAmount<Dimensions.Score>)
    /// A place among others: 第3位; with 位 or 名, or without.
    case rank(Amount)
    /// The parts of a ratio in their order: 1.3∶57.3∶41.4.
    case ratio([ExactNumber])
    /// A part of a whole without a unit: 三分之一, 一半, 1/3.
    case fraction(Amount)
    /// A rate: 元/千瓦时, 公斤/亩, 微克/立方米.
    case rate(UnitAmount)
    /// A bare number that carries a statistic: PMI为49.8.
    case number(Amount)
    /// An ordinal that is no rank.
    case ordinal(Amount)
    /// A kind without a case of its own: 贝克勒尔, 总吨, and what a user's catalog adds.
    case other(UnitAmount)
}
