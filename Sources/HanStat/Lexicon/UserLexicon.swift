/// Words of a user's own: places, names of indicators that are kept whole, and words that are passed over.
///
/// ```swift
/// let mine = try UserLexicon(
///     """
///     region\t云岭开发区 云岭\tarea
///     indicator\t复增长指数 百万工时伤害率
///     stop\t本平台
///     """, source: "mine.tsv")
/// let extractor = Extractor(lexicon: mine)
/// extractor.extract(from: "云岭复增长指数为103.5。").observations.first?.indicator  // 复增长指数
/// ```
///
/// - A *region* is a place that observations are about, in prose and in the heads of tables.
/// - An *indicator word* is kept whole in an indicator though it holds a verb (增长), a place, a numeral or a time;
///   and it heads an indicator as 产量 and 余额 do: 平均滞港时间4.5天 is a fact where 滞港时间 is such a word.
/// - A *stop word* says nothing of what a number is, and is no part of an indicator.
///
/// The library's own words stay. Of words that begin at one place the longest is read; where the user's and the
/// library's are equally long, the user's is. Words are given in either script and width. One in Latin letters is not
/// read within a longer one, and `_` stands for a space: `load_factor`. Units and classifiers are a catalog's:
/// ``UnitCatalog/adding(_:source:)``.
public struct UserLexicon: Sendable {
    /// How large a place is.
    public enum RegionLevel: String, Sendable, Hashable, CaseIterable {
        /// A country or territory.
        case country
        /// A province or the like.
        case province
        /// A city or area at prefecture level; a short name may be followed by 市.
        case prefecture
        /// A county or district; a short name may be followed by 县.
        case county
        /// A zone, a port, a district of trade or any other stretch of land.
        case area
        /// Several places under one name; it may be followed by 两地 or 三省.
        case group
    }

    /// A place and the ways of writing its name.
    public struct Region: Sendable, Hashable {
        /// The full name, then short ones.
        public let names: [String]
        /// How large the place is.
        public let level: RegionLevel
    }

    /// What a word means.
    package enum Meaning: Hashable, Sendable {
        case region(RegionLevel)
        case indicator
        case stop
    }

    /// What is known of a word: its meaning, and the row that gave it.
    private struct Entry: Sendable {
        let meaning: Meaning
        let source: String
        let line: Int
    }

    /// The most characters of a word.
    public static let longestWord = 32
    /// The most characters of all words together.
    public static let mostCharacters = 20_000

    /// The places, in the order of the rows.
    public private(set) var regions: [Region] = []
    /// The words of indicators that are kept whole, as written.
    public private(set) var indicatorWords: [String] = []
    /// The words that are passed over, as written.
    public private(set) var stopWords: [String] = []

    /// The folded words.
    private var entries: [[UInt16]: Entry] = [:]
    private var characters = 0

    /// A lexicon without words.
    public init() {}

    /// Reads rows of words.
    ///
    /// - Parameters:
    ///   - rows: The rows, as ``add(_:source:firstLine:)`` reads them.
    ///   - source: The name of their source, for errors.
    /// - Throws: ``UserLexiconError`` for the first row that is wrong.
    /// - Complexity: O(*n*).
    public init(_ rows: String, source: String) throws(UserLexiconError) {
        try add(rows, source: source)
    }

    /// Whether there is no word in it.
    public var isEmpty: Bool { entries.isEmpty }

    /// Adds rows of words.
    ///
    /// A row has two or three columns set apart by tabs: what the words are (`region`, `indicator` or `stop`); the
    /// words, set apart by spaces, of a region the full name first; and for a region how large it is: `country`,
    /// `province`, `prefecture`, `county`, `area` or `group`. Empty lines and lines that begin with `#` are passed over.
    ///
    /// A word has 2 to ``longestWord`` characters, begins with a Chinese character, a letter or a digit, and is no
    /// numeral. Said twice it is taken once; said with two meanings it is refused.
    ///
    /// - Parameters:
    ///   - rows: The rows.
    ///   - source: The name of their source, for errors.
    ///   - firstLine: The number of the first row in the source, where the rows are but a part of it.
    /// - Throws: ``UserLexiconError`` for the first row that is wrong; the rows before it have been added.
    /// - Complexity: O(*n*) in the rows.
    public mutating func add(_ rows: String, source: String, firstLine: Int = 1) throws(UserLexiconError) {
        var line = firstLine - 1
        for row in rows.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            line += 1
            guard let first = row.first(where: { $0 != " " }), first != "#" else { continue }
            do {
                try add(row, source, line)
            } catch {
                throw UserLexiconError(source: source, line: line, problem: error)
            }
        }
    }

    private mutating func add(_ row: Substring, _ source: String, _ line: Int) throws(UserLexiconError.Problem) {
        let columns = row.parts(by: "\t", keepingEmpty: true)
        let meaning = try Self.meaning(columns)
        let words = columns[1].parts(by: " ").map { String($0.map { $0 == "_" ? " " : $0 }) }
        guard !words.isEmpty else { throw .noWords }
        var isNew = false
        for word in words where try note(word, Entry(meaning: meaning, source: source, line: line)) {
            isNew = true
            switch meaning {
            case .region: break
            case .indicator: indicatorWords.append(word)
            case .stop: stopWords.append(word)
            }
        }
        if isNew, case .region(let level) = meaning { regions.append(Region(names: words, level: level)) }
    }

    private static func meaning(_ columns: [Substring]) throws(UserLexiconError.Problem) -> Meaning {
        let count = columns.count
        switch columns[0] {
        case "region":
            guard count == 3 else { throw .columnCount(count, wanted: 3) }
            guard let level = RegionLevel(rawValue: String(columns[2])) else { throw .unknownLevel(String(columns[2])) }
            return .region(level)
        case "indicator":
            guard count == 2 else { throw .columnCount(count, wanted: 2) }
            return .indicator
        case "stop":
            guard count == 2 else { throw .columnCount(count, wanted: 2) }
            return .stop
        default: throw .unknownKind(String(columns[0]))
        }
    }

    /// Notes a word's meaning.
    ///
    /// - Returns: Whether the word is new.
    private mutating func note(_ word: String, _ entry: Entry) throws(UserLexiconError.Problem) -> Bool {
        let folded = try UserWord.folded(word)
        if let known = entries[folded] {
            guard known.meaning == entry.meaning else {
                throw .conflict(word: word, known.meaning, source: known.source, line: known.line)
            }
            return false
        }
        characters += folded.count
        guard characters <= Self.mostCharacters else { throw .tooManyCharacters }
        entries[folded] = entry
        return true
    }
}

extension UserLexicon {
    /// Calls a body with the folded codes of each word and what it means, in no order.
    func visitWords(_ body: ([UInt16], Meaning) -> Void) {
        for (word, entry) in entries { body(word, entry.meaning) }
    }
}

extension UserLexicon: Hashable {
    /// Whether two lexicons hold the same words in the same order, whatever files they come from.
    public static func == (a: UserLexicon, b: UserLexicon) -> Bool {
        a.regions == b.regions && a.indicatorWords == b.indicatorWords && a.stopWords == b.stopWords
    }

    /// Hashes the words.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(regions)
        hasher.combine(indicatorWords)
        hasher.combine(stopWords)
    }
}
