import TextScan

/// The words that hold a numeral's character and are no number: 统一, 四川, 千方百计, 第三产业.
///
/// `cover(_:at:)` gives the word over a glyph: of 去年统一了 at 3, 2..<4.
///
/// A word counts only where its row's condition holds (``LexiconCondition``) and these standing rules do:
///
/// * a word that begins with a numeral's character does not follow 第, a Chinese numeral, a decimal point or
///   分之: 二十四川 holds no 四川;
/// * one that begins with 十 百 千 万 亿 follows no digit, nor, if it has three characters or fewer, 上 近 逾 超 约
///   多 余 that make it a round number: 上百货车;
/// * one that ends in a Chinese digit is not followed by 十 百 千 万 亿 (统一百万), nor in 一 by 半;
/// * the financial forms (陆续, 队伍) are free of all this, but one that ends a word is not followed by 点 and a digit;
/// * a digit at either end touches no further digit;
/// * no empty line or column gap parts a word.
struct NonNumericWords: Sendable {
    /// What a word is, by the table that holds it.
    enum Category: UInt8, Sendable, CaseIterable {
        case everyday, idiom, place, name, term, policy
    }

    /// A word found in a text.
    struct Match: Sendable, Equatable {
        /// The glyphs of the word.
        var range: Range<Int>
        /// The kind of word.
        var category: Category
    }

    /// One class of words: what they are and what they ask of their neighbours.
    private struct Rule: Sendable {
        var category: Category
        var condition: LexiconCondition
    }

    /// The longest word that a table may hold.
    static let longestWord = 16

    private var trie = WordTrie(capacity: 20_000)
    /// The rule of a payload is at its index less one.
    private var rules: [Rule] = []
    /// For each numeral's character, a bit for each place in a word where it occurs.
    private var places = CodeMap()
    /// The pairs of neighbours inside words of which the second is a numeral's character.
    private var joints = PairFilter()

    /// The library's own words, read at first use.
    static let standard = NonNumericWords(LexiconTable.all)

    /// Reads tables; a malformed row is left out (a test reads every row of the standard ones).
    init(_ tables: [LexiconTable]) {
        for table in tables {
            TableRows.visit(table.text, columns: 3) { bytes, columns in
                let isFree = columns[0].count == 1 && bytes[columns[0].lowerBound] == UInt8(ascii: "-")
                guard let condition = isFree ? LexiconCondition.always : LexiconCondition(bytes, columns[0]) else {
                    return
                }
                rules.append(Rule(category: table.category, condition: condition))
                let payload = UInt16(rules.count)
                TableRows.visitWords(bytes, columns[1]) { word, _ in insert(word, payload: payload) }
            }
        }
    }

    private mutating func insert(_ word: Span<UInt16>, payload: UInt16) {
        guard (2...Self.longestWord).contains(word.count) else { return }
        trie.insert(word, payload: payload)
        let classes = CharacterFold.shared.classes
        for place in word.indices {
            let code = word[place]
            let kind = GlyphClass(rawValue: classes[Int(code)]) ?? .other
            guard NumeralGlyph.isCandidate(code, kind) else { continue }
            places.insert(UInt32(code), value: (places[UInt32(code)] ?? 0) | 1 << UInt16(place))
            if place > 0 { joints.insert(word[place - 1], code) }
        }
    }

    /// The glyphs of the longest word that covers a numeral's character, nil where none does.
    ///
    /// - Parameters:
    ///   - glyphs: The text.
    ///   - index: The glyph of a numeral's character: a digit, 一 百 万, 几 数 半 双.
    /// - Returns: The word's glyphs; the word may begin before the index.
    /// - Complexity: O(1): a few walks of at most `longestWord` steps; allocates nothing.
    func cover(_ glyphs: borrowing GlyphBuffer, at index: Int) -> Range<Int>? {
        match(glyphs, at: index)?.range
    }

    /// The longest word that covers a numeral's character, with its category.
    ///
    /// Of two equally long ones the earlier is given.
    func match(_ glyphs: borrowing GlyphBuffer, at index: Int) -> Match? {
        let code = glyphs.code(index)
        guard var left = places[UInt32(code)] else { return nil }
        // What stands before it is in no word with it: only a word that it begins can cover it.
        if !joints.mayHold(glyphs.code(index - 1), code) { left &= 1 }
        var best: Match?
        while left != 0 {
            let place = 15 - left.leadingZeroBitCount
            left &= ~(1 << UInt16(place))
            let start = index - place
            guard start >= 0, trie.openings.mayHold(glyphs.code(start), glyphs.code(start + 1)) else { continue }
            if let found = longest(glyphs, from: start, past: index),
                found.range.count > best?.range.count ?? 0
            {
                best = found
            }
        }
        return best
    }

    /// The longest word that begins at a glyph and reaches past another.
    private func longest(_ glyphs: borrowing GlyphBuffer, from start: Int, past index: Int) -> Match? {
        var node: UInt16 = 0
        var end = start
        var best: Match?
        while let next = trie.step(from: node, glyphs.code(end)) {
            if end > start, !glyphs.flags(end).isDisjoint(with: [.blankLine, .column]) { break }
            node = next
            end += 1
            let payload = trie.payload(node)
            guard payload != WordTrie.none, end > index else { continue }
            let rule = rules[Int(payload) - 1]
            guard Self.standsFree(glyphs, start..<end), rule.condition.holds(glyphs, around: start..<end) else {
                continue
            }
            best = Match(range: start..<end, category: rule.category)
        }
        return best
    }

    /// The standing rules: whether the neighbours leave a word alone.
    private static func standsFree(_ glyphs: borrowing GlyphBuffer, _ word: Range<Int>) -> Bool {
        let last = glyphs.kind(word.upperBound - 1)
        let next = glyphs.kind(word.upperBound)
        let lastCode = glyphs.code(word.upperBound - 1)
        // 为伍点捌零吨 has a numeral, 5.80: its decimals are no number of their own.
        if last == .hanDigit, glyphs.code(word.upperBound) == 0x70B9, glyphs.kind(word.upperBound + 1) == .hanDigit {
            return false
        }
        if last == .hanDigit, !HanDigits.isFinancialWord(lastCode) {
            if NumeralGlyph.isMultiplier(next) { return false }
            if lastCode == 0x4E00, glyphs.code(word.upperBound) == 0x534A { return false }  // 一半
        }
        if last == .digit, next == .digit || next == .point { return false }

        let first = glyphs.kind(word.lowerBound)
        let before = glyphs.kind(word.lowerBound - 1)
        switch first {
        case .digit:
            return before != .digit && before != .point && before != .letter
        case _ where HanDigits.isFinancialWord(glyphs.code(word.lowerBound)):
            return true
        case .hanDigit:
            return !followsNumeral(glyphs, word.lowerBound)
        case .hanMultiplier, .hanScale:
            return before != .digit && !followsNumeral(glyphs, word.lowerBound)
                && (word.count > 3 || !followsApproximator(glyphs, word.lowerBound))
        default:
            return true
        }
    }

    /// Whether a Chinese numeral, 第, a decimal point or 分之 stands before.
    private static func followsNumeral(_ glyphs: borrowing GlyphBuffer, _ start: Int) -> Bool {
        let code = glyphs.code(start - 1)
        switch glyphs.kind(start - 1) {
        case .hanDigit, .hanMultiplier, .hanScale: return true
        case .point, .middleDot: return NumeralGlyph.isNumeral(glyphs.code(start - 2), glyphs.kind(start - 2))
        default: break
        }
        switch code {
        case 0x7B2C: return true  // 第
        case 0x4E4B: return glyphs.code(start - 2) == 0x5206  // 分之
        case 0x70B9: return NumeralGlyph.isNumeral(glyphs.code(start - 2), glyphs.kind(start - 2))  // 点
        case 0x51E0: return true  // 几
        default: return false
        }
    }

    /// Whether a word that makes a round number of 百 or 万 stands before: 上百, 近万, 数千.
    private static func followsApproximator(_ glyphs: borrowing GlyphBuffer, _ start: Int) -> Bool {
        let earlier = glyphs.code(start - 2)
        switch glyphs.code(start - 1) {
        case 0x8FD1: return earlier != 0x6700 && earlier != 0x9644  // 近, but not 最近 附近
        case 0x4E0A:  // 上, but not 以上 之上 网上 线上 晚上 早上
            return ![0x4EE5, 0x4E4B, 0x7F51, 0x7EBF, 0x665A, 0x65E9].contains(earlier)
        case 0x6570:  // 数, but not 指数 人数 总数
            return ![0x6307, 0x4EBA, 0x603B].contains(earlier)
        case 0x903E, 0x8D85, 0x7EA6, 0x591A, 0x4F59: return true  // 逾 超 约 多 余
        default: return false
        }
    }
}
