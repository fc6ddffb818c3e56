import HanStat
import Testing

/// Temperatures that change or differ, in kelvins.
struct TemperatureDifferenceTests {
    @Test(arguments: [
        ("明天局地降温8~10℃。", "8–10"), ("昼夜温差15℃", "15"), ("水温升高3度", "3"), ("平均气温上升1.2℃", "1.2"),
        ("各地偏高2.1℃", "2.1"), ("气温下降了约6℃", "6"), ("降温幅度可达12℃以上", "12"), ("温差在10℃左右", "10"),
        ("比常年同期高0.5℃", "0.5"), ("控制1.5℃温升", "1.5"), ("升温幅度不超过2℃", "2"), ("华氏温度升高9度", "5"),
    ])
    func converts(_ text: String, _ kelvins: String) {
        #expect(Self.kelvins(text) == kelvins)
    }

    @Test(arguments: [
        ("最高气温35℃", "308.15"), ("气温升至20℃", "293.15"), ("气温升高到20℃", "293.15"), ("气温上升为20℃", "293.15"),
        ("全市最低5℃", "278.15"), ("气温由20℃上升", "293.15"), ("比较热，最高30℃", "303.15"),
    ])
    func keepsPlaces(_ text: String, _ kelvins: String) {
        #expect(Self.kelvins(text) == kelvins)
    }

    @Test func convertsToNoScale() throws {
        let value = try #require(Extractor().measurements(in: "升温5℃").first)
        let unit = try #require(value.unit)
        let catalog = UnitCatalog.standard
        let kelvin = try #require(catalog.unit(id: "kelvin"))
        let fahrenheit = try #require(catalog.unit(id: "degree-fahrenheit"))
        #expect(MeasurementUnit.convert(ExactNumber(5), from: unit, to: kelvin) == ExactNumber(5))
        #expect(MeasurementUnit.convert(ExactNumber(5), from: unit, to: fahrenheit) == nil)
        #expect(unit.code == "Cel")
    }

    private static func kelvins(_ text: String) -> String? {
        switch Extractor().measurements(in: text).first?.si?.amount {
        case .value(let value): value.description
        case .range(let low, let high): "\(low)–\(high)"
        default: nil
        }
    }

    /// 高 and 低 may begin a clause, with nothing before them that something could be compared to.
    @Test(arguments: ["高1.5℃", "。低1.5℃", "气温回升，高1.5℃", "比，高1.5℃"])
    func aWordOfHeightMayBeginAClause(text: String) {
        let found = Extractor().measurements(in: text)
        #expect(found.count == 1 && found.first?.unit?.symbol == "℃", "\(text)")
    }
}
