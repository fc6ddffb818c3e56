import TextScan

/// The names of places that statistics are about, and the words for them.
///
/// `match(_:at:)` gives the place that begins at a glyph: of 重庆主城区房价 at 0, 0..<5, a province, 500000.
///
/// Names lie in one trie; a lookup walks it once and allocates nothing. A name is read with its suffix
/// (``RegionSuffix``), and the longest that its row's condition lets stand wins.
struct Gazetteer: Sendable {
    /// One name of one place.
    fileprivate struct Entry: Sendable {
        var kind: RegionMatch.Kind
        var level: RegionMatch.Level
        var isShort: Bool
        var condition: UInt16
        var code: String
        /// The next place of the same name, its index plus one; 0 where there is none.
        var next: UInt16 = 0
    }

    private var trie = WordTrie(capacity: 14_000)
    private var entries: [Entry] = []
    private var conditions: [LexiconCondition] = [.always]
    private var beginnings = [UInt64](repeating: 0, count: 1024)
    /// The first number of a user's names.
    private var firstOwn = UInt16.max
    /// Where a name may begin.
    var openings: PairFilter { trie.openings }

    /// The library's own names, read at first use.
    static let standard = Gazetteer(RegionTable.all)

    /// Reads tables; a malformed row is left out (a test reads every row of the standard ones).
    init(_ tables: [RegionTable]) {
        for table in tables {
            TableRows.visit(table.text, columns: 4) { bytes, columns in
                guard let condition = condition(bytes, columns[2]) else { return }
                let code = String(copying: bytes, columns[0])
                TableRows.visitWords(bytes, columns[1]) { name, place in
                    let isFull = place == 0 && table.beginsWithFullName
                    let entry = Entry(
                        kind: table.kind, level: table.level, isShort: place > 0,
                        condition: isFull ? 0 : condition, code: code == "-" ? "" : code)
                    insert(name, entry)
                }
            }
        }
        for (word, code) in Abbreviations.all {
            insert(
                [CharacterFold.shared.codes[Int(word)]].span,
                Entry(kind: .abbreviation, level: .province, isShort: true, condition: 0, code: code))
        }
    }

    /// The standard names with a user's places before them, so that these decide.
    init(adding lexicon: UserLexicon) {
        self = .standard
        firstOwn = UInt16(entries.count + 1)
        for region in lexicon.regions {
            let (kind, level) = region.level.kindAndLevel
            for (place, name) in region.names.enumerated() {
                var entry = Entry(kind: kind, level: level, isShort: place > 0, condition: 0, code: "")
                let word = WordTrie.folded(name.filter { $0 != " " })
                let number = UInt16(entries.count + 1)
                entry.next = trie.insert(word, payload: number)
                entries.append(entry)
                noteBeginning(of: word.span)
            }
        }
    }

    /// The place of a row's condition among the conditions, nil where it is malformed.
    private mutating func condition(_ bytes: Span<UInt8>, _ column: Range<Int>) -> UInt16? {
        if column.count == 1, bytes[column.lowerBound] == UInt8(ascii: "-") { return 0 }
        guard let read = LexiconCondition(bytes, column) else { return nil }
        conditions.append(read)
        return UInt16(conditions.count - 1)
    }

    private mutating func noteBeginning(of name: Span<UInt16>) {
        guard !name.isEmpty else { return }
        let first = name[0]
        beginnings[Int(first) >> 6] |= 1 << UInt64(first & 63)
    }

    private mutating func insert(_ name: Span<UInt16>, _ entry: Entry) {
        guard !name.isEmpty else { return }
        noteBeginning(of: name)
        entries.append(entry)
        let number = UInt16(entries.count)
        let old = trie.insert(name, payload: number)
        guard old != WordTrie.none else { return }
        // The earliest keeps the name; the others hang on it in order.
        trie.insert(name, payload: old)
        var last = Int(old) - 1
        while entries[last].next != 0 { last = Int(entries[last].next) - 1 }
        entries[last].next = number
    }

    /// Whether a name may begin with a folded character: one look into a bit set.
    @inline(__always)
    func canBegin(_ code: UInt16) -> Bool {
        beginnings[Int(code) >> 6] & (1 << UInt64(code & 63)) != 0
    }

    /// The longest name of a place that begins at a glyph.
    ///
    /// - Parameters:
    ///   - glyphs: The text.
    ///   - index: A glyph.
    ///   - parent: The code of the place in force (南京市 before 鼓楼区), which chooses among places of one name.
    /// - Returns: The name, nil where none begins.
    /// - Complexity: O(1): one walk of at most the longest name's steps; allocates nothing.
    func match(_ glyphs: borrowing GlyphBuffer, at index: Int, within parent: String? = nil) -> RegionMatch? {
        guard let found = find(glyphs, at: index) else { return nil }
        let entry = found.entry
        return RegionMatch(
            range: found.range, kind: entry.kind, level: entry.level, code: code(of: entry, within: parent),
            isShort: entry.isShort, isPartOfOrganisation: found.isPartOfOrganisation)
    }

    /// A name found in a text.
    struct Finding {
        let range: Range<Int>
        let isPartOfOrganisation: Bool
        fileprivate let entry: Entry

        /// What the place is.
        var kind: RegionMatch.Kind { entry.kind }
    }

    /// The longest name of a place that begins at a glyph, without its code.
    func find(_ glyphs: borrowing GlyphBuffer, at index: Int) -> Finding? {
        guard canBegin(glyphs.code(index)), trie.openings.mayHold(glyphs.code(index), glyphs.code(index + 1)) else {
            return nil
        }
        var node: UInt16 = 0
        var i = index
        var end = index
        var found: UInt16 = 0
        while i == index || !glyphs.isParted(i), let next = trie.step(from: node, glyphs.code(i)) {
            node = next
            i += 1
            let number = trie.payload(node)
            guard number != WordTrie.none else { continue }
            let entry = entries[Int(number) - 1]
            if Self.runsOn(glyphs, after: i) { continue }
            if number >= firstOwn, !UserWord.standsFree(glyphs, index..<i) { continue }
            guard conditions[Int(entry.condition)].holds(glyphs, around: index..<i) else { continue }
            if entry.kind == .abbreviation, !Abbreviations.holds(glyphs, at: index) { continue }
            found = number
            end = i
        }
        guard found != 0 else { return nil }
        let entry = entries[Int(found) - 1]
        let nameEnd = end
        if entry.kind != .generic, entry.kind != .abbreviation {
            end = RegionSuffix.end(glyphs, at: nameEnd, kind: entry.kind, isShort: entry.isShort)
        }
        let isOrganisation =
            entry.kind != .generic && entry.kind != .abbreviation
            && RegionFollowers.make(glyphs, at: end)
        return Finding(range: index..<end, isPartOfOrganisation: isOrganisation, entry: entry)
    }

    /// Whether the last character of a name goes on into another word: 重庆市|场, 江北区|域.
    private static func runsOn(_ glyphs: borrowing GlyphBuffer, after end: Int) -> Bool {
        switch glyphs.code(end - 1) {
        case 0x5E02: ("场值面盈价占" as StaticString).holds(glyphs.code(end))  // 市
        case 0x533A: ("域间块" as StaticString).holds(glyphs.code(end))  // 区
        case 0x65D7: ("下舰帜" as StaticString).holds(glyphs.code(end))  // 旗
        default: false
        }
    }

    /// The code of the place meant: that within the parent, or the only one of its level.
    private func code(of entry: Entry, within parent: String?) -> String? {
        var candidate = entry
        var isOnly = true
        while true {
            if let parent, Self.contains(parent, candidate.code) { return candidate.code }
            if candidate.next == 0 { break }
            candidate = entries[Int(candidate.next) - 1]
            if candidate.level == entry.level, candidate.kind == entry.kind, candidate.code != entry.code {
                isOnly = false
            }
        }
        return isOnly && !entry.code.isEmpty ? entry.code : nil
    }

    /// Whether a place lies in another, by their codes: the larger's digits, its zeros cut off, begin the smaller's.
    private static func contains(_ parent: String, _ child: String) -> Bool {
        let outer = parent.utf8
        let inner = child.utf8
        guard outer.count == 6, inner.count == 6, parent != child else { return false }
        let digits = parent.hasUTF8Suffix("0000") ? 2 : parent.hasUTF8Suffix("00") ? 4 : 6
        return outer.prefix(digits).elementsEqual(inner.prefix(digits))
    }
}

extension UserLexicon.RegionLevel {
    /// What the gazetteer makes of the level.
    fileprivate var kindAndLevel: (kind: RegionMatch.Kind, level: RegionMatch.Level) {
        switch self {
        case .country: (.foreign, .country)
        case .province: (.province, .province)
        case .prefecture: (.prefecture, .prefecture)
        case .county: (.county, .county)
        case .area: (.area, .county)
        case .group: (.group, .interprovincial)
        }
    }
}
