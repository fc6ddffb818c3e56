import TextScan

/// Reads periods whose name stands in quotation marks: “十四五”期间, “五一”假期; also 十四五时期.
enum QuotedPeriods {
    static func read(_ glyphs: borrowing GlyphBuffer, at start: Int) -> PeriodMatch? {
        let quoted = glyphs.opensQuotation(start)
        return plan(glyphs, at: start, quoted: quoted) ?? (quoted ? holiday(glyphs, at: start) : nil)
    }

    /// A five-year plan with 期间, 时期, 末, 初, 以来; the bare name is a name.
    private static func plan(_ glyphs: borrowing GlyphBuffer, at start: Int, quoted: Bool) -> PeriodMatch? {
        var i = quoted ? start + 1 : start
        var number: Int?
        if glyphs.code(i) == 0x5341 {  // 十
            if let ones = PeriodNumber.digit(glyphs.code(i + 1)), ones > 0, glyphs.code(i + 2) == 0x4E94 {
                number = 10 + ones
                i += 3
            } else if glyphs.code(i + 1) == 0x4E94 {
                number = 10
                i += 2
            }
        } else if let ones = PeriodNumber.digit(glyphs.code(i)), ones > 0, glyphs.code(i + 1) == 0x4E94, quoted {
            number = ones
            i += 2
        }
        guard let number, number <= 20 else { return nil }
        if quoted {
            guard glyphs.closesQuotation(i) else { return nil }
            i += 1
        }
        var expression = TimeExpression(steps: [.plan(number)])
        let words: [(StaticString, TimeExpression.Edge?, TimeExpression.Bound?)] = [
            ("时期末", .end, nil), ("期间", nil, .during), ("时期", nil, .during), ("期末", .end, nil), ("期初", .start, nil),
            ("末期", .end, nil), ("初期", .start, nil), ("末", .end, nil), ("初", .start, nil), ("以来", nil, .since),
        ]
        for (word, edge, bound) in words {
            let length = glyphs.matchLength(word, at: i)
            guard length > 0 else { continue }
            expression.edge = edge
            expression.bound = bound
            var end = i + length
            if bound == .during, let more = PeriodTail.bound(glyphs, at: end, expression: expression) {
                expression.bound = more.bound
                end = more.end
            }
            return PeriodMatch(start: start, end: end, expression: expression)
        }
        guard let (step, end) = yearsOfPlan(glyphs, at: i) else { return nil }
        expression.steps.append(step)
        return PeriodMatch(start: start, end: end, expression: expression)
    }

    /// 前三年, 后两年 behind a plan's name.
    private static func yearsOfPlan(_ glyphs: borrowing GlyphBuffer, at start: Int) -> (TimeStep, Int)? {
        guard PeriodGuard.isOneOf(glyphs.code(start), "前头后"),
            let number = PeriodNumber.read(glyphs, at: start + 1), (2...4).contains(number.value),
            glyphs.code(number.end) == 0x5E74  // 年
        else { return nil }
        let isLast = glyphs.code(start) == 0x540E  // 后
        return (isLast ? .last(number.value, .year) : .first(number.value, .year), number.end + 1)
    }

    /// “五一”假期, “十一”黄金周.
    private static func holiday(_ glyphs: borrowing GlyphBuffer, at start: Int) -> PeriodMatch? {
        guard let names = Holiday.names[glyphs.code(start + 1)] else { return nil }
        search: for name in names {
            for (offset, code) in name.codes.enumerated() where glyphs.code(start + 1 + offset) != code {
                continue search
            }
            let close = start + 1 + name.codes.count
            guard glyphs.closesQuotation(close),
                let (span, end) = HolidayReader.tail(glyphs, at: close + 1, standing: .needsTail, isHead: true)
            else { continue }
            var chain = PeriodChain(convention: .common)
            chain.steps = [.holiday(name.holiday, span)]
            chain.end = end
            return PeriodReader.finish(glyphs, chain, start: start)
        }
        return nil
    }
}
