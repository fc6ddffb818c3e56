import Testing

@testable import HanStat

/// Rows that users add at run time.
@Suite struct UnitsAddingTests {
    let catalog = UnitCatalog.standard

    @Test func rowsAreAdded() throws {
        let rows = """
            # jars and stores

            kettle	volume	壺 kettle	-	0.0005
            zeta-store	dataSize	仓 Q	UCUM:Q	5/3	prefix:k weak shared	ABC	Store	my table
            """
        let larger = try catalog.adding(rows, source: "mine.tsv")
        #expect(larger.units.count == catalog.units.count + 3)
        #expect(catalog.unit(id: "kettle") == nil)
        let kettle = try #require(larger.unit(id: "kettle"))
        #expect(kettle.factor == ExactNumber("0.0005") && kettle.source == "mine.tsv" && kettle.siUnit == "m3")
        #expect(larger.units(named: "壶").map(\.id) == ["count-hu-pot", "kettle"])
        let store = try #require(larger.unit(id: "kilozeta-store"))
        #expect(store.forms == ["千仓", "仟仓", "kQ"] && store.code == "kQ" && store.factor == ExactNumber("5000/3"))
        #expect(!store.isWeak && store.source == "my table")
        #expect(larger.unit(id: "zeta-store")?.isWeak == true)
        #expect(larger.unit(id: "zeta-store")?.rec20 == "ABC" && larger.unit(id: "zeta-store")?.qudt == "Store")
        let glyphs = UnitsCatalogTests.glyphs("3千倉")
        #expect(larger.match(glyphs, at: 1).map { larger.unit(of: $0) } == store)
    }

    @Test func addingTwiceAndNothing() throws {
        let one = try catalog.adding("a-unit\tmass\t甲单位", source: "a")
        let two = try one.adding("b-unit\tmass\t乙单位", source: "b")
        #expect(two.unit(id: "a-unit") != nil && two.unit(id: "b-unit") != nil && one.unit(id: "b-unit") == nil)
        #expect(try catalog.adding("", source: "empty").units.count == catalog.units.count)
        #expect(try catalog.adding("w\tmass\t瓮\r\n", source: "dos").unit(id: "w")?.forms == ["瓮"])
    }

    /// A form is the library's first, or the user's alone.
    @Test func formsAreTakenOnRequest() throws {
        let row = "case-of-24\tcount\t箱 整箱\t-\t24"
        let after = try catalog.adding(row, source: "mine.tsv")
        #expect(after.units(named: "箱").map(\.id) == ["count-xiang-case", "case-of-24"])
        let instead = try catalog.adding(row + "\treplaces", source: "mine.tsv")
        #expect(instead.units(named: "箱").map(\.id) == ["case-of-24"])
        #expect(instead.units(named: "整箱").map(\.id) == ["case-of-24"])
        #expect(instead.unit(id: "count-xiang-case") == catalog.unit(id: "count-xiang-case"))
        #expect(Extractor(catalog: instead).measurements(in: "出货35箱")[0].unit?.id == "case-of-24")
        #expect(Extractor(catalog: after).measurements(in: "出货35箱")[0].unit?.id == "count-xiang-case")
        // The composed forms of a prefix are taken too.
        let watts = try catalog.adding("my-watt\tpower\t瓦\t-\t2\tprefix:k replaces", source: "mine.tsv")
        #expect(watts.units(named: "千瓦").map(\.id) == ["kilomy-watt"])
    }

    @Test(
        arguments: [
            ("a\tmass", UnitCatalogError.Problem.columnCount(2)),
            ("a\tmass\t甲\t-\t1\t-\t-\t-\ts\tx", .columnCount(10)),
            ("A unit\tmass\t甲", .badIdentifier("A unit")),
            ("\tmass\t甲", .badIdentifier("")),
            ("tonne\tmass\t甲", .duplicateIdentifier("tonne")),
            ("a\tmas\t甲", .unknownKind("mas")),
            ("a\tmass\t", .emptyForms),
            ("a\tmass\t-", .emptyForms),
            ("a\tmass\t🍐", .badForm("🍐")),
            ("a\tmass\t甲\tkg", .badCode("kg")),
            ("a\tmass\t甲\tSI:kg", .badCode("SI:kg")),
            ("a\tmass\t甲\t-\tone", .badFactor("one")),
            ("a\tmass\t甲\t-\t0", .badFactor("0")),
            ("a\tmass\t甲\t-\t1/0", .badFactor("1/0")),
            ("a\tmass\t甲\t-\t-2", .badFactor("-2")),
            ("a\tmass\t甲\t-\t1\tsoft", .badFlag("soft")),
            ("a\tmass\t甲\t-\t1\tprefix:x", .badFlag("prefix:x")),
            ("a\tmass\t甲\t-\t1\toffset:x", .badFactor("x")),
        ] as [(String, UnitCatalogError.Problem)])
    func badRowsAreRefused(_ row: String, _ problem: UnitCatalogError.Problem) {
        let rows = "# first\nfine\tmass\t好\n" + row + "\n"
        #expect(throws: UnitCatalogError(source: "bad.tsv", line: 3, problem: problem)) {
            try catalog.adding(rows, source: "bad.tsv")
        }
    }

    @Test func errorsSayWhere() {
        let error = UnitCatalogError(source: "mine.tsv", line: 7, problem: .unknownKind("mas"))
        #expect(error.description == "mine.tsv:7: unknown kind 'mas'")
        let short = UnitCatalogError(source: "mine.tsv", line: 1, problem: .columnCount(1))
        #expect(short.description == "mine.tsv:1: 1 column, expected 3 to 9 separated by tabs")
    }
}
