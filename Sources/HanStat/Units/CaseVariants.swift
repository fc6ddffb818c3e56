/// Other capitals of Latin forms, `kwh` and `KWH` beside `kWh`, where they are no other unit's.
enum CaseVariants {
    /// The further spellings of caseless forms.
    ///
    /// A spelling is left out where a form is spelled so already (`Mb` is a megabit, `MB` a
    /// megabyte) and where two units would get it (`mwh` may be a MWh or a mWh).
    ///
    /// - Parameter entries: All forms.
    /// - Returns: The labels and the unit of each further spelling.
    static func of(_ entries: [UnitCatalog.FormEntry]) -> [(labels: [UInt16], unit: Int32)] {
        // A variant differs in its letters alone, of which it has two or more.
        let known = Set(entries.lazy.map(\.labels).filter { $0.count { isLetter($0) } >= 2 })
        var owners: [[UInt16]: Set<Int32>] = [:]
        for entry in entries where entry.isCaseless {
            let letters = entry.labels.count { isLetter($0) }
            guard letters >= 2 else { continue }
            let lower = entry.labels.map { isUpper($0) ? $0 + 0x20 : $0 }
            let upper = entry.labels.map { isLower($0) ? $0 - 0x20 : $0 }
            var capital = lower
            if isLower(capital[0]) { capital[0] -= 0x20 }
            var raised = entry.labels
            if isLower(raised[0]) { raised[0] -= 0x20 }
            for variant in [lower, upper, capital, raised] where !known.contains(variant) {
                owners[variant, default: []].insert(entry.unit)
            }
        }
        return owners.compactMap { labels, units in
            guard units.count == 1, let unit = units.first else { return nil }
            return (labels, unit)
        }
    }

    // A letter after a space is marked by 0xE000; the case bit is the same.
    private static func plain(_ label: UInt16) -> UInt16 { label >= 0xE000 ? label - 0xE000 : label }
    private static func isLower(_ label: UInt16) -> Bool { plain(label) >= 0x61 && plain(label) <= 0x7A }
    private static func isUpper(_ label: UInt16) -> Bool { plain(label) >= 0x41 && plain(label) <= 0x5A }
    private static func isLetter(_ label: UInt16) -> Bool { isLower(label) || isUpper(label) }
}
