import HanStatOutput
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("用电816亿", 9), ("１２３％", 8), ("３．４", 6), ("ｱ", 1), ("한국", 4), ("—…℃·“”", 6),
        ("e\u{301}", 1), ("か\u{3099}", 2), ("\u{200B}\u{FEFF}", 0), ("\u{20E3}", 0), ("𠮷", 2), ("😀", 2), ("〇", 2),
        ("㎡", 2), ("m²", 2), ("\u{AD}", 0), ("，", 2), ("￥", 2), ("¥", 1), ("│", 1),
    ])
    func countsColumns(text: String, columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    @Test func tableIsSortedAndAgreesWithItsEnds() {
        #expect(DisplayWidth.columns(of: "\u{10FF}") == 1)
        #expect(DisplayWidth.columns(of: "\u{1100}") == 2)
        #expect(DisplayWidth.columns(of: "\u{115F}") == 2)
        #expect(DisplayWidth.columns(of: "\u{303E}") == 2)
        #expect(DisplayWidth.columns(of: "\u{303F}") == 1)
        #expect(DisplayWidth.columns(of: "\u{4DC0}") == 1)
        #expect(DisplayWidth.columns(of: "\u{FF60}") == 2)
        #expect(DisplayWidth.columns(of: "\u{FF61}") == 1)
        #expect(DisplayWidth.columns(of: "\u{3FFFD}") == 2)
        #expect(DisplayWidth.columns(of: "\u{40000}") == 1)
    }

    @Test(arguments: [
        ("工业用电量", 10, "工业用电量"), ("工业用电量", 9, "工业用电…"), ("工业用电量", 7, "工业用…"),
        ("工业用电量", 6, "工业…"), ("工业用电量", 1, "…"), ("工业用电量", 0, ""), ("abcdef", 4, "abc…"),
        ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ])
    func truncates(text: String, limit: Int, expected: String) {
        #expect(DisplayWidth.truncated(text, to: limit) == expected)
        #expect(DisplayWidth.columns(of: DisplayWidth.truncated(text, to: limit)) <= limit)
    }

    @Test func makesTextPrintable() {
        #expect(DisplayWidth.printable("1100\n多万\t吨\u{1B}[31m") == "1100␊多万␉吨␛[31m")
        #expect(DisplayWidth.printable("a\u{7F}b\u{9B}c\u{202E}d\u{2028}") == "a␡b\u{FFFD}c\u{FFFD}d\u{FFFD}")
        #expect(DisplayWidth.printable("3—5万吨") == "3—5万吨")
    }
}
