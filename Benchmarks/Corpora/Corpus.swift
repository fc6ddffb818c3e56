/// A text to measure on, and what must be found in it.
public struct Corpus: Sendable {
    /// The name in tables: `free`, `news`, `dense`, or what is adverse in it.
    public let name: String
    /// The text.
    public let text: String
    /// What must be found; of a list, the number of its items as measurements.
    public let expected: ExpectedResults

    /// The size in bytes of UTF-8.
    public var byteCount: Int { text.utf8.count }

    init(name: String, text: String, expected: ExpectedResults) {
        self.name = name
        self.text = text
        self.expected = expected
    }

    /// How many numerals there are to a kilobyte.
    public enum Density: String, CaseIterable, Sendable {
        /// Not one character that a numeral is written with.
        case free
        /// Ordinary news: one sentence in six has figures.
        case news
        /// A statistical bulletin: two sentences in three have figures, which is a numeral in about seventy bytes.
        case dense

        func hasFigures(sentence: Int) -> Bool {
            switch self {
            case .free: false
            case .news: sentence % 6 == 0
            case .dense: sentence % 3 != 2
            }
        }
    }

    /// Makes a text of a density.
    ///
    /// A text is the beginning of every longer one of the same density and seed.
    ///
    /// - Parameters:
    ///   - density: How many numerals.
    ///   - size: The least size in bytes.
    ///   - seed: Where the generator begins.
    /// - Returns: Paragraphs of five sentences, one on a line, an empty line after eight of them.
    public static func generated(_ density: Density, size: Int, seed: UInt64 = 20_240_117) -> Corpus {
        var generator = SeededGenerator(seed: seed)
        var text: [UInt8] = []
        text.reserveCapacity(size + 4096)
        var expected = ExpectedResults()
        var sentence = 0
        while text.count < size {
            let templates =
                density.hasFigures(sentence: sentence) ? BulletinSentences.templates : PlainSentences.templates
            let template = templates[generator.below(templates.count)]
            template.append(to: &text, &generator)
            expected += template.expected
            sentence += 1
            if sentence % 5 == 0 { text += (sentence % 40 == 0 ? "\n\n" : "\n").utf8 }
        }
        return Corpus(name: density.rawValue, text: String(decoding: text, as: UTF8.self), expected: expected)
    }

    /// Makes a text of items that commas part.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - items: What to choose from.
    ///   - size: The least size in bytes.
    /// - Returns: The text; each item is one result.
    public static func list(_ name: String, of items: [String], size: Int) -> Corpus {
        var generator = SeededGenerator(seed: 1)
        var text = ""
        var count = 0
        while text.utf8.count < size {
            text.append(items[generator.below(items.count)])
            text.append("，")
            count += 1
            if count % 400 == 0 { text.append("\n\n") }
        }
        return Corpus(name: name, text: text, expected: ExpectedResults(measurements: count))
    }

    /// Numerals of every sort, and nothing else.
    ///
    /// - Parameter size: The least size in bytes.
    /// - Returns: The text; each numeral is one result.
    public static func numerals(size: Int) -> Corpus {
        let plain = [
            "816", "3.2", "1349084", "1234.56亿", "2.52万亿", "三千四百", "一百二十三万四千", "十二", "廿八", "一千零五十",
            "二〇二四", "三点五", "１２３４", "６.５", "壹佰贰拾叁", "14亿1178萬", "一万五", "十几", "三四十", "1,234.5",
        ]
        return list("numerals", of: plain, size: size)
    }

    /// A row of a unit catalog, in place of a text.
    public static let catalogRow = Corpus(
        name: "one row", text: "li-wine\tvolume\t壶 壺\t-\t0.0005", expected: ExpectedResults())
}
