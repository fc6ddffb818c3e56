import Testing
import TextScan

@testable import HanStat

/// Reading surface forms: script, width, spaces, neighbours, prefixes, shorter forms.
@Suite struct UnitsMatchingTests {
    let catalog = UnitCatalog.standard

    /// The units of the longest form after a number, and the form's end from the number's end.
    private func read(_ text: String, at index: Int = 1) -> (ids: [String], length: Int) {
        let glyphs = UnitsCatalogTests.glyphs(text)
        guard let match = catalog.match(glyphs, at: index) else { return ([], 0) }
        return (catalog.units(of: match).map(\.id), match.end - index)
    }

    @Test(
        arguments: [
            ("3千瓦时", "kilowatt-hour"),
            ("3千瓦時", "kilowatt-hour"),
            ("３ｋＷ·ｈ", "kilowatt-hour"),
            ("3千 瓦\n时", "kilowatt-hour"),
            ("3兆瓦", "megawatt"),
            ("3吉瓦时", "gigawatt-hour"),
            ("3噸公里", "tonne-kilometre"),
            ("3個百分點", "percentage-point"),
            ("3㎡", "square-metre"),
            ("3km²", "square-kilometre"),
            ("3µg/m³", "microgram/cubic-metre"),
            ("3億", ""),
            ("3萬噸", ""),
            ("3噸標準煤", "tonne-coal-equivalent"),
            ("3新臺幣", "new-taiwan-dollar"),
            ("3美圓", "us-dollar"),
            ("3元人民幣", "yuan"),
            ("3P FLOPS", "petaflops"),
            ("3EFLOPS", "exaflops"),
            ("3TEU", "teu"),
            ("3公頃", "hectare"),
            ("3畝", "mu"),
            ("3℃", "degree-celsius"),
            ("3° C", "degree-celsius"),
            ("3Mbps", "megabit-per-second"),
            ("3台(套)", "count-tai-set"),
            ("3台（套）", "count-tai-set"),
            ("3m", "metre"),
            ("3mm", "millimetre"),
            ("3微米", "micrometre"),
        ] as [(String, String)])
    func longestForm(_ text: String, _ id: String) {
        #expect(read(text).ids.first ?? "" == id, "\(text)")
    }

    @Test func latinFormsEndAtTheLastLetter() {
        #expect(read("5max").ids.isEmpty)
        #expect(read("5kmx").ids.isEmpty)
        #expect(read("5m ax").ids == ["metre"])
        #expect(read("5k m").ids.isEmpty)
        #expect(read("5kg,").ids == ["kilogram"])
        #expect(read("5kg的").ids == ["kilogram"])
    }

    @Test func shorterFormsAreAtHand() {
        let glyphs = UnitsCatalogTests.glyphs("3吨标准煤")
        let all = catalog.matches(glyphs, at: 1)
        #expect(all.map { catalog.unit(of: $0).id } == ["tonne", "tonne-coal-equivalent"])
        let longest = catalog.match(glyphs, at: 1)
        #expect(longest == all.last)
        #expect(catalog.match(glyphs, at: 1, before: longest?.end ?? 0) == all.first)
        #expect(catalog.match(glyphs, at: 1, before: 2) == nil)
    }

    @Test func placesOutsideTheTextMatchNothing() {
        let glyphs = UnitsCatalogTests.glyphs("吨")
        #expect(catalog.match(glyphs, at: 1) == nil)
        #expect(catalog.match(glyphs, at: -1) == nil)
        #expect(catalog.match(GlyphBuffer(), at: 0) == nil)
    }

    @Test func sharedFormsGiveEveryReading() {
        #expect(
            read("3度").ids == [
                "electricity-degree", "degree-celsius-short", "spectacle-degree", "degree", "alcohol-degree",
            ])
        #expect(read("3两").ids == ["liang", "silver-tael"])
        #expect(read("3块").ids == ["yuan", "count-kuai"])
        #expect(read("3桶").ids == ["barrel", "count-tong"])
        #expect(read("3位").ids.contains("rank-place"))
    }

    @Test func weakFormsAreMarked() {
        for form in ["口", "手", "把", "道", "点", "门", "面", "头"] {
            #expect(catalog.units(named: form).contains { $0.isWeak }, "\(form)")
        }
        for form in ["吨", "元", "家", "户", "人", "个", "千瓦时"] {
            #expect(catalog.units(named: form).contains { !$0.isWeak }, "\(form)")
        }
    }

    @Test func prefixesCompose() throws {
        let kilowatt = try #require(catalog.unit(id: "kilowatt"))
        #expect(kilowatt.symbol == "千瓦" && kilowatt.code == "kW" && kilowatt.factor == ExactNumber(1000))
        #expect(kilowatt.rec20 == "KWT" && kilowatt.qudt == "KiloW" && kilowatt.siUnit == "W")
        let energy = try #require(catalog.unit(id: "kilowatt-hour"))
        #expect(energy.symbol == "千瓦时" && energy.code == "kW.h" && energy.factor == ExactNumber(3_600_000))
        let nano = try #require(catalog.unit(id: "nanometre"))
        #expect(nano.factor == ExactNumber("0.000000001") && nano.code == "nm" && nano.forms.contains("奈米"))
        #expect(catalog.unit(id: "kilometre")?.symbol == "公里")
        #expect(catalog.unit(id: "kilogram")?.symbol == "公斤")
        #expect(catalog.unit(id: "kilogram")?.factor == .one)
        #expect(catalog.unit(id: "megajoule")?.symbol == "兆焦")
        #expect(catalog.unit(id: "hectopascal")?.symbol == "百帕")
        #expect(catalog.unit(id: "gigabyte")?.factor == ExactNumber(8_000_000_000))
        #expect(catalog.units(named: "千卡").map(\.code) == ["kcal"])
    }
}
