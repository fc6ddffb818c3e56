internal import TextScan

/// The ways of writing a catalog's units: the labels of all forms one after another, and whose each form is.
struct UnitForms: Sendable {
    /// One form.
    struct Entry: Sendable {
        /// Where its labels are.
        fileprivate(set) var start: Int32
        fileprivate(set) var count: Int32
        /// The place of its unit among the units.
        let unit: Int32
        /// Whether other capitals are taken too.
        let isCaseless: Bool
        /// Whether these are such other capitals.
        let isVariant: Bool
        /// The first four labels in one number, which orders forms as their labels do.
        let key: UInt64
    }

    private(set) var labels: [UInt16] = []
    private(set) var entries: [Entry] = []

    /// No forms.
    init() {
        labels.reserveCapacity(16_384)
        entries.reserveCapacity(4096)
    }

    /// Adds a form.
    ///
    /// - Parameters:
    ///   - form: How it is written.
    ///   - unit: The place of its unit.
    ///   - isCaseless: Whether other capitals are taken too.
    ///   - glyphs: Storage for reading forms.
    /// - Returns: Whether it can be read; one that cannot is not added.
    mutating func append(_ form: String, unit: Int32, isCaseless: Bool, _ glyphs: inout GlyphBuffer) -> Bool {
        let start = labels.count
        let bytes = form.utf8.span
        guard UnitTrie.appendLabels(of: bytes, to: &labels, &glyphs), labels.count > start else {
            labels.removeSubrange(start...)
            return false
        }
        note(from: start, unit: unit, isCaseless: isCaseless, isVariant: false)
        return true
    }

    private mutating func note(from start: Int, unit: Int32, isCaseless: Bool, isVariant: Bool) {
        var key: UInt64 = 0
        for place in start..<start + 4 { key = key << 16 | (place < labels.count ? UInt64(labels[place]) : 0) }
        entries.append(
            Entry(
                start: Int32(start), count: Int32(labels.count - start), unit: unit, isCaseless: isCaseless,
                isVariant: isVariant, key: key))
    }

    /// The label of a form at a place in it.
    @inline(__always)
    func label(_ entry: Entry, _ place: Int) -> UInt16 { labels[Int(entry.start) &+ place] }

    /// Whether two forms are spelled alike.
    func isSame(_ x: Entry, _ y: Entry) -> Bool { x.key == y.key && x.count == y.count && compare(x, y) == 0 }

    /// Less than 0 where a form comes before another by its labels, 0 where they are the same.
    private func compare(_ x: Entry, _ y: Entry) -> Int {
        for place in 0..<Int(min(x.count, y.count)) {
            let (a, b) = (label(x, place), label(y, place))
            if a != b { return a < b ? -1 : 1 }
        }
        return Int(x.count - y.count)
    }

    /// Takes the forms of the units before one that are written as its own are.
    mutating func giveUp(to unit: Int32) {
        let own = entries.filter { $0.unit == unit }
        entries = entries.filter { entry in entry.unit == unit || !own.contains { isSame($0, entry) } }
    }

    /// The forms and the other capitals of the caseless ones (`kwh` and `KWH` beside `kWh`), by their labels and units.
    ///
    /// A spelling is left out where a form is spelled so already (`Mb` is a megabit, `MB` a megabyte) and where two
    /// units would get it (`mwh` may be a MWh or a mWh).
    ///
    /// - Complexity: O(*n* log *n*).
    var sorted: UnitForms {
        var all = self
        for entry in entries where entry.isCaseless { all.appendVariants(of: entry) }
        let labelled = all
        all.entries.sort { x, y in
            if x.key != y.key { return x.key < y.key }
            let order = labelled.compare(x, y)
            return order != 0 ? order < 0 : x.unit < y.unit
        }
        var kept: [Entry] = []
        kept.reserveCapacity(all.entries.count)
        var start = 0
        while start < all.entries.count {
            let first = all.entries[start]
            var end = start + 1
            while end < all.entries.count, all.isSame(first, all.entries[end]) { end += 1 }
            let group = all.entries[start..<end]
            if group.contains(where: { !$0.isVariant }) {
                for entry in group where !entry.isVariant { kept.append(entry) }
            } else if group.allSatisfy({ $0.unit == first.unit }) {
                kept.append(first)
            }
            start = end
        }
        all.entries = kept
        return all
    }

    /// Adds other capitals of a form: all small, all large, the first large and the rest small, the first large.
    private mutating func appendVariants(of entry: Entry) {
        let own = Int(entry.start)..<Int(entry.start + entry.count)
        let letters = own.count { Self.isLower(labels[$0]) || Self.isUpper(labels[$0]) }
        guard letters >= 2 else { return }
        for variant in 0..<4 {
            let start = labels.count
            for place in own {
                let label = labels[place]
                let isRaised = variant == 1 || variant > 1 && place == own.lowerBound
                let isLowered = !isRaised && variant != 3
                if isRaised, Self.isLower(label) {
                    labels.append(label - 0x20)
                } else if isLowered, Self.isUpper(label) {
                    labels.append(label + 0x20)
                } else {
                    labels.append(label)
                }
            }
            note(from: start, unit: entry.unit, isCaseless: true, isVariant: true)
        }
    }

    // A letter after a space is marked by 0xE000; the case bit is the same.
    private static func plain(_ label: UInt16) -> UInt16 { label >= 0xE000 ? label - 0xE000 : label }
    private static func isLower(_ label: UInt16) -> Bool { plain(label) >= 0x61 && plain(label) <= 0x7A }
    private static func isUpper(_ label: UInt16) -> Bool { plain(label) >= 0x41 && plain(label) <= 0x5A }
}
