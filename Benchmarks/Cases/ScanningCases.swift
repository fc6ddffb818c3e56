internal import Corpora
@_spi(Benchmarks) internal import TextScan

extension Case {
    /// The scanning core, its oracle and the loop that one would write without it.
    static func scanning(_ corpus: LazyCorpus) -> [Case] {
        let runs: @Sendable (Corpus) -> Int = { NaiveLoop.runs(in: $0.text) }
        var cases = [Case("scan, naive loop", corpus, expecting: runs) { NaiveLoop.runs(in: $0) }]
        for kernel in ScanProbe.Kernel.allCases {
            cases.append(
                Case("scan, \(kernel.rawValue)", corpus, expecting: runs) {
                    ScanProbe.runs(in: $0.utf8.span, kernel: kernel)
                })
        }
        return cases + [
            Case("code points", corpus, expecting: { $0.text.unicodeScalars.count }) {
                ScanProbe.scalars(in: $0.utf8.span)
            },
            Case("blocks", corpus, expecting: \.byteCount) { ScanProbe.blocks(in: $0.utf8.span) },
            Case("glyphs", corpus, expecting: { $0.text.unicodeScalars.count { $0 != "\n" } }) {
                ScanProbe.glyphs(in: $0.utf8.span)
            },
        ]
    }
}

/// The search as one would write it with the standard library.
enum NaiveLoop {
    private static let wanted = Set(
        ("0123456789０１２３４５６７８９零〇○◯一二三四五六七八九两兩両壹贰貳叁參参肆伍陆陸柒捌玖俩倆叄十百千拾佰仟廿卄卅卌"
            + "万萬亿億兆半几幾数數").unicodeScalars)

    /// Counts the runs of numeral characters in a text.
    static func runs(in text: String) -> Int {
        var runs = 0
        var isInRun = false
        for scalar in text.unicodeScalars {
            let isWanted = wanted.contains(scalar)
            if isWanted && !isInRun { runs += 1 }
            isInRun = isWanted
        }
        return runs
    }
}
