import TextScan

/// Tells in a few loads that no time expression begins at a glyph: most glyphs that could begin one
/// by themselves are refused by the one behind them.
///
/// It may say yes where the readers say no, never the other way round. What it knows of words comes
/// from the readers' own tables; what they read by rule (前 and a number, a number and 月) is written
/// out here and checked against them by a seeded test.
enum PeriodOpening {
    /// Whether a time expression may begin at a glyph.
    ///
    /// - Complexity: O(*n*) in the digits of a number, else O(1).
    static func mayBegin(_ glyphs: borrowing GlyphBuffer, at index: Int) -> Bool {
        let first = glyphs.code(index)
        let slot = Int(table.slots[Int(first)])
        guard slot > 0 else { return false }
        let second = glyphs.code(index &+ 1)
        if table.seconds[slot] &>> UInt64(second & 63) & 1 != 0,
            table.allows(first, second, { glyphs.code(index &+ 2 &+ $0) })
        {
            return true
        }
        return slot == Self.numeralSlot && numberMayBegin(glyphs, at: index)
    }

    /// Whether an expression may begin with two codes, where the first is no numeral's.
    ///
    /// - Parameters:
    ///   - first: The first code.
    ///   - second: The second.
    ///   - rest: Gives the codes behind the second, by their distance from the third; nil where one is not known.
    /// - Returns: Whether it may; no is certain.
    @inline(__always)
    static func mayBegin(with first: UInt16, _ second: UInt16, _ rest: (Int) -> UInt16?) -> Bool {
        let slot = Int(table.slots[Int(first)])
        return table.seconds[slot] &>> UInt64(second & 63) & 1 != 0 && table.allows(first, second, rest)
    }

    /// For each folded code its slot, 0 where no expression begins with it, and for each slot the second characters
    /// that an expression may have, by the lowest six bits of their folded codes.
    static var slots: (slots: [UInt8], seconds: [UInt64]) {
        precondition(table.seconds.count < UInt8.max, "One more slot fits")
        return (table.slots, table.seconds)
    }

    /// Whether a code is one that may begin a time expression.
    @inline(__always)
    static func isHead(_ code: UInt16) -> Bool { table.slots[Int(code)] > 0 }

    /// The slot of the characters of numbers, which begin words too (十八大, 五一).
    private static let numeralSlot = 1

    /// Whether what stands behind a number can make a time of it.
    private static func numberMayBegin(_ glyphs: borrowing GlyphBuffer, at index: Int) -> Bool {
        // 十四五: the plan's number is read digit by digit.
        if glyphs.code(index) == 0x5341, glyphs.code(index + 1) == 0x4E94 || glyphs.code(index + 2) == 0x4E94 {
            return true
        }
        guard let number = PeriodNumber.read(glyphs, at: index) else { return true }
        // 七八十年代: two digits and the tens that they share.
        if number.digits == 2, glyphs.matches("十年代", at: number.end) { return true }
        if number.digits == 8 { return true }
        let next = glyphs.code(number.end)
        switch glyphs.kind(number.end) {
        case .point: return number.digits == 4
        case .han:
            return followers.contains(next)
                || lengths.contains(next) && CountedReader.mayBeDistance(glyphs, at: number.end)
        case .comma, .percent, .hanScale, .stop, .hanMultiplier, .closeBracket, .openBracket, .closeQuote, .openQuote:
            return false
        case .letter: return letters.contains(next)
        default: return true
        }
    }

    /// What stands behind the number of a time: 年, 世纪, 至, 月, 季度, 日, 财年, 和, 号, 学年.
    private static let followers = CodeSet("年世至到月季日财和号学")
    /// What makes a length of time of a number, and a time of it only with 前 or 后: 天, 周, 星期, 礼拜, 个月.
    private static let lengths = CodeSet("天周星礼个")
    /// The letters of half-years and quarters.
    private static let letters = CodeSet("HhQq")

    /// For each code a slot; for each slot the second characters that an expression may have, by their
    /// lowest six bits, which refuse most; and all pairs of characters that one may begin with, each with what has
    /// to follow where something has to (改革 goes on with 开放, and 的 does not come then).
    private struct Table: Sendable {
        var slots = [UInt8](repeating: 0, count: 0x10000)
        var seconds: [UInt64] = [0, 0]
        var pairs = CodeMap()
        /// The pairs once more, in a list.
        var openings: [Opening] = []
        var endings: [[Ending]] = [[], []]
        /// What the endings are spelled with.
        var codes: [UInt16] = []

        /// The pair alone may begin an expression.
        static let open: UInt16 = 1

        func allows(_ first: UInt16, _ second: UInt16, _ rest: (Int) -> UInt16?) -> Bool {
            guard let place = pairs[UInt32(first) << 16 | UInt32(second)] else { return false }
            if place == Self.open { return true }
            let some = endings[Int(place)]
            for i in some.indices where mayStand(some[i], rest) { return true }
            return false
        }

        /// Whether an ending stands there; a code that is not known may be any.
        private func mayStand(_ ending: Ending, _ rest: (Int) -> UInt16?) -> Bool {
            for place in ending.codes {
                guard let found = rest(place - ending.codes.lowerBound) else { return true }
                if found != codes[place] { return false }
            }
            guard let next = rest(ending.codes.count) else { return true }
            for place in ending.notBefore where codes[place] == next { return false }
            return true
        }

        /// The ending of a word of three codes or more; nil for one of two.
        mutating func ending(of word: [UInt16], notBefore: [UInt16]) -> Ending? {
            guard word.count > 2 else { return nil }
            let start = codes.count
            codes += word[2...]
            let middle = codes.count
            codes += notBefore
            return Ending(codes: start..<middle, notBefore: middle..<codes.count)
        }

        mutating func allow(_ first: UInt16, _ second: UInt16, _ ending: Ending?) {
            let pair = UInt32(first) << 16 | UInt32(second)
            let known = pairs[pair]
            if known == nil { openings.append(Opening(first: first, second: second)) }
            switch (known, ending) {
            case (Self.open, _): break
            case (_, nil): pairs.insert(pair, value: Self.open)
            case (nil, let ending?):
                pairs.insert(pair, value: UInt16(endings.count))
                endings.append([ending])
            case (let place?, let ending?): endings[Int(place)].append(ending)
            }
        }
    }

    /// Two folded codes that a time expression may begin with.
    struct Opening {
        var first: UInt16
        var second: UInt16
    }

    /// All pairs of folded codes that an expression may begin with where the first is no numeral's.
    static var openings: [Opening] { table.openings }

    /// What follows the first two characters of a word, and what must not follow the word: where the table has them.
    private struct Ending: Sendable {
        let codes: Range<Int>
        let notBefore: Range<Int>
    }

    private static let table: Table = {
        var table = Table()
        var masks: [UInt16: UInt64] = [:]
        func allow(_ first: UInt16, _ second: UInt16, _ ending: Ending? = nil) {
            masks[first, default: 0] |= 1 << UInt64(second & 63)
            table.allow(first, second, ending)
        }
        func allow(_ firsts: String, _ seconds: String) {
            for first in firsts.utf16 { for second in seconds.utf16 { allow(first, second) } }
        }
        func allow(word codes: [UInt16], notBefore: [UInt16] = []) {
            precondition(codes.count > 1, "No word of time has one character")
            allow(codes[0], codes[1], table.ending(of: codes, notBefore: notBefore))
        }
        for entries in PeriodWords.byFirst.values {
            for entry in entries { allow(word: entry.codes, notBefore: entry.notBefore) }
        }
        for eras in EraTable.byFirst.values { for era in eras { allow(word: era.codes) } }
        for names in Holiday.names.values { for name in names { allow(word: name.codes) } }
        for term in Holiday.solarTerms { allow(word: term) }
        let digits = "0123456789零〇一二三四五六七八九两壹贰叁肆伍陆柒捌玖参俩"
        let numerals = digits + "十百千拾佰仟廿卅卌"
        // 前三季度, 近三年, 第四季度, 闰六月; “十四五”, “五一”.
        allow("前首头近后第闰", numerals)
        allow("“‘\"", numerals)
        for name in Holiday.names.keys { for quote in "“‘\"".utf16 { allow(quote, name) } }
        allow("最", "近后")
        allow("过", "去")
        allow("未", "来")
        allow("接", "下")
        allow("今", "后明")
        allow("去", "今")
        allow("明", "后")
        allow("昨", "今")
        // 明(115)年, 上(8)月, 昨(14)日.
        allow("今明去本上前昨下", "([{【〖")
        allow("公", "元历")
        allow("西", "元")
        allow("农阴旧夏阳", "历")
        allow("本上下", "财")
        allow("上", "一两二三四五六23456")
        allow("F", "Y")
        allow("QH", "1234")
        allow("星", "期")
        allow("礼", "拜")
        allow("周", digits + "日天末")
        // 年末, 月初, 季度末.
        allow("年岁月季", "初末底中年度")
        for unit in "0123456789一二三四五六七八九零〇十廿卅百两".utf16 {
            table.slots[Int(unit)] = UInt8(numeralSlot)
            table.seconds[numeralSlot] |= masks.removeValue(forKey: unit) ?? 0
        }
        // Characters with the same followers share a slot.
        var slots: [UInt64: UInt8] = [:]
        for (first, mask) in masks {
            if slots[mask] == nil {
                precondition(table.seconds.count < 256, "A slot is a byte")
                slots[mask] = UInt8(table.seconds.count)
                table.seconds.append(mask)
            }
            table.slots[Int(first)] = slots[mask] ?? 0
        }
        return table
    }()
}
