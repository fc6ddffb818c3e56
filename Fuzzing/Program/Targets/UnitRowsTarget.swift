import HanStat

/// The user's own units.
enum UnitRowsTarget: FuzzTarget {
    static let name = "units"
    static let longest = 300

    static func seeds(_ sentences: Sentences) -> [[UInt8]] {
        let rows = [
            "# jars\n\nkettle\tvolume\t壺 kettle\t-\t0.0005",
            "a-unit\tmass\t甲单位\tUCUM:kg\t5/3\tprefix:kMm\tABC\tQ\tmy table",
            "warm\ttemperature\t热度\tUCUM:Cel\t1\toffset:273.15",
            "coin\tcurrency\t贝\tISO4217:USD\t7\tbase:USD caseless weak",
            "zeta-store\tdataSize\t仓 Q\tUCUM:Q\t5/3\tprefix:k weak shared\tABC\tStore\tmy table", "w\tmass\t瓮\r\n",
            "a\tmass", "A unit\tmass\t甲", "tonne\tmass\t甲", "a\tmass\t🍐", "a\tmass\t甲\t-\t1/0", "b\tcount\t只_x 份\t-\t-",
        ]
        return rows.map { Array($0.utf8) }
    }

    static func run(_ input: [UInt8]) {
        let rows = String(decoding: input, as: UTF8.self)
        do throws(UnitCatalogError) {
            let catalog = try UnitCatalog.standard.adding(rows, source: "own")
            check(catalog)
        } catch {
            let lines = rows.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
            promise(error.source == "own" && (1...max(lines, 1)).contains(error.line), "\(error) of \(lines) lines")
            promise(!error.explanation.isEmpty, "an error that says nothing")
        }
    }

    private static func check(_ catalog: UnitCatalog) {
        let added = catalog.units.dropFirst(UnitCatalog.standard.units.count)
        for unit in added {
            promise(catalog.unit(id: unit.id) == unit, "\(unit.id) is not found by its id")
            for form in unit.forms {
                promise(catalog.units(named: form).contains(unit), "\(unit.id) is not found as \(form)")
            }
            if let factor = unit.factor { promise(factor > .zero, "\(unit.id) has the factor \(factor)") }
        }
        guard let unit = added.first else { return }
        let text = "共有5" + unit.symbol + "，增长3%。"
        let result = Extractor(catalog: catalog).extract(from: text)
        DocumentCheck(text).check(result)
    }
}
