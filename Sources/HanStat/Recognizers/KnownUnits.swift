/// The units that rules name, looked up once.
struct KnownUnits: Sendable {
    let percent: MeasurementUnit?
    let permille: MeasurementUnit?
    let permyriad: MeasurementUnit?
    let percentagePoint: MeasurementUnit?
    /// pct, pp and the like.
    let pointLetters: MeasurementUnit?
    /// 厘 of a month's interest.
    let monthlyLi: MeasurementUnit?
    let month: MeasurementUnit?
    let hour: MeasurementUnit?
    let minute: MeasurementUnit?
    let week: MeasurementUnit?
    let day: MeasurementUnit?
    let decadeOfAge: MeasurementUnit?
    let arcminute: MeasurementUnit?
    let arcsecond: MeasurementUnit?
    let celsius: MeasurementUnit?
    let fahrenheit: MeasurementUnit?
    let yuan: MeasurementUnit?
    let taiwanDollar: MeasurementUnit?
    let hongKongDollar: MeasurementUnit?
    let fold: MeasurementUnit?

    init(_ catalog: UnitCatalog) {
        func first(_ name: String, _ kind: QuantityKind) -> MeasurementUnit? {
            catalog.units(named: name).first { $0.kind == kind }
        }
        percent = first("%", .percentage)
        permille = first("‰", .percentage)
        permyriad = first("‱", .percentage)
        percentagePoint = first("个百分点", .percentagePoint)
        pointLetters = first("pp", .percentagePoint)
        monthlyLi = catalog.unit(id: "li-per-month")
        month = first("个月", .duration)
        hour = first("小时", .duration)
        minute = first("分钟", .duration)
        week = first("星期", .duration)
        day = first("天", .duration)
        decadeOfAge = catalog.unit(id: "decade-of-age")
        arcminute = first("角分", .angle)
        arcsecond = first("角秒", .angle)
        celsius = first("℃", .temperature)
        fahrenheit = first("℉", .temperature)
        yuan = first("元", .currency)
        taiwanDollar = first("TWD", .currency)
        hongKongDollar = first("HKD", .currency)
        fold = first("番", .multiple)
    }
}
