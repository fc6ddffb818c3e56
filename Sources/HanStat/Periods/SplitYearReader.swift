import TextScan

/// Reads years that begin in one calendar year and end in the next: 2024-2025学年, 2024/25年度, 2024至25财政年度.
enum SplitYearReader {
    /// The first month of a school year; that of Taiwan begins in August (各級學校學年學期假期辦法).
    private static let september = 9
    private static let august = 8

    static func read(
        _ glyphs: borrowing GlyphBuffer, at start: Int, convention: PeriodConvention
    ) -> (TimeStep, Int)? {
        guard glyphs.kind(start) == .digit, let first = PeriodNumber.read(glyphs, at: start), first.isArabic else {
            return nil
        }
        if glyphs.code(first.end) == 0x5B66 {  // 学
            return year(of: first, convention).flatMap { school(glyphs, at: first.end, $0.year, $0.firstMonth) }
        }
        let isSlash = glyphs.kind(first.end) == .slash
        guard let length = isSlash ? 1 : PeriodTail.joinLength(glyphs, at: first.end),
            let second = PeriodNumber.read(glyphs, at: first.end + length), second.isArabic,
            glyphs.kind(second.end) == .han, follows(second, first)
        else { return nil }
        if glyphs.code(second.end) == 0x5B66 {
            return year(of: first, convention).flatMap { school(glyphs, at: second.end, $0.year, $0.firstMonth) }
        }
        guard first.digits == 4 else { return nil }
        for word: StaticString in ["财政年度", "财年"] {
            let length = glyphs.matchLength(word, at: second.end)
            if length > 0 { return (.fiscalYear(first.value + 1), second.end + length) }
        }
        // 2024-25年度 may be two years; a stroke joins halves of years.
        guard isSlash, glyphs.matches("年度", at: second.end) else { return nil }
        return (.fiscalYear(first.value + 1), second.end + 2)
    }

    /// Whether a number is the year after another, written in full or by its last two digits.
    private static func follows(_ second: PeriodNumber, _ first: PeriodNumber) -> Bool {
        second.value == first.value + 1 && second.digits == first.digits
            || second.digits == 2 && first.digits == 4 && second.value == (first.value + 1) % 100
    }

    /// The year in which a school year begins, and its first month.
    private static func year(
        of number: PeriodNumber, _ convention: PeriodConvention
    ) -> (year: Int, firstMonth: Int)? {
        switch number.digits {
        case 4 where (1900...2199).contains(number.value): (number.value, september)
        case 2,
            3 where convention == .taiwan && (50...199).contains(number.value):
            (number.value + 1911, august)
        default: nil
        }
    }

    private static func school(
        _ glyphs: borrowing GlyphBuffer, at index: Int, _ year: Int, _ firstMonth: Int
    ) -> (TimeStep, Int)? {
        let length = glyphs.matchLength("学年", at: index)
        guard length > 0 else { return nil }
        let end = index + length
        return (.schoolYear(year, firstMonth: firstMonth), glyphs.code(end) == 0x5EA6 ? end + 1 : end)  // 度
    }
}
