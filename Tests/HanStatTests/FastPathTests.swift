import SeededRandom
import Testing
import TextScan

@testable import HanStat

/// The quick ways of reading say what the careful ones say, on texts put together from pieces that meddle with each
/// other: digits, units, bounds, words of time, layout.
@Suite("Fast paths") struct FastPathTests {
    private static let pieces: [String] =
        [
            "3", "816", "12.5", "2015.5", "1999.08", "0.7", "007", "2024", "１２", "３.４", "1,234", ",567", "12,345,678",
            "1,2345", "，890", "5 1 2", "20240307",
            "万", "亿",
            "万亿", "千", "百", "十", "一", "三", "几", "数", "半", "多", "余", "来", "两", "零", "廿",
            "元", "吨", "千瓦时", "%", "％", "个百分点", "个", "家", "人", "公里", "平方公里", "立方米", "万元", "美元", "人民币", "倍", "度", "点",
            "次", "分", "分之", "成", "折", "岁", "天", "小时", "月", "年", "日", "季度", "个月", "世纪", "周", "号", "TEU", "kg", "km²",
            "约", "近", "超过", "不足", "不低于", "至少", "最多", "以上", "以下", "左右", "上下", "达", "达到", "至", "到", "与", "和", "比", "又",
            "每", "每公斤", "第", "负", "零下", "共", "浏览", "版", "级", "型", "/", "—", "-", "~", "：", ":", "·", ".", "，", "、", "。",
            "（", "）", "(含)", "“", "”", "￥", "$", "A", "GDP", "同比", "增长", "工业", "用电量", "会议", "改革", "开放", "以来", "今年",
            "去年", "上", "上半年", "前", "前三季度", "近三年", "十四五", "“十四五”", "期间", "春", "春节", "劳动", "节", "农历", "民国", "康熙",
            "财年", "Q3", "H1", "末", "初", "底", " ", "\n", "\u{3000}", "\u{FEFF}", "\u{200B}", "\t", "  ", "\n\n", "中国",
            "的", "了", "地", "学年", "学", " 345", "pct", "bn", "块", "厘", "来台",
        ]

    /// A text of some pieces.
    private static func text(_ generator: inout SplitMix) -> String {
        (0..<Int.random(in: 1...14, using: &generator)).map { _ in
            pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        }.joined()
    }

    private static func each(
        _ count: Int, seed: UInt64, _ body: (borrowing GlyphBuffer, String) throws -> Void
    ) rethrows {
        var generator = SplitMix(seed: seed)
        var glyphs = GlyphBuffer()
        for _ in 0..<count {
            let text = text(&generator)
            let bytes = Array(text.utf8)
            glyphs.decode(bytes.span, range: 0..<bytes.count)
            try body(glyphs, text)
        }
    }

    @Test func whatCannotOpenATimeIsNone() {
        var refused = 0
        Self.each(20_000, seed: 41) { glyphs, text in
            for i in 0..<glyphs.count
            where PeriodOpening.isHead(glyphs.code(i)) && !PeriodOpening.mayBegin(glyphs, at: i) {
                refused += 1
                for convention in [PeriodConvention.common, .taiwan] {
                    let careful = PeriodReader.readCarefully(glyphs, at: i, convention: convention)
                    #expect(careful == nil, "\(text.debugDescription) at \(i)")
                }
            }
        }
        #expect(refused > 10_000)
    }

    @Test func plainMeasurementsAreWhatTheCarefulReaderReads() throws {
        let reader = Extractor().reader
        var plain = 0
        try Self.each(60_000, seed: 42) { glyphs, text in
            for i in 0..<glyphs.count where glyphs.kind(i) == .digit {
                var drafts: [MeasurementDraft] = []
                let each = ReadingRoles.lastEach(glyphs, 0..<i) ?? -1
                guard let end = reader.readPlain(glyphs, at: i, each: each, into: &drafts) else { continue }
                let quick = try #require(drafts.last)
                #expect(drafts.count == 1 && quick.end == end)
                plain += 1
                let place = Comment(rawValue: "\(text.debugDescription) at \(i)")
                for convention in [PeriodConvention.common, .taiwan] {
                    #expect(PeriodReader.readCarefully(glyphs, at: i, convention: convention) == nil, place)
                }
                var others: [MeasurementDraft] = []
                let next = reader.read(glyphs, at: i, into: &others)
                let careful = try #require(others.last, place)
                #expect(next == quick.end, place)
                #expect(careful.start == quick.start && careful.end == quick.end, place)
                #expect(
                    careful.value.coefficient == quick.value.coefficient
                        && careful.value.exponent == quick.value.exponent, place)
                #expect(careful.high == nil && careful.parts.isEmpty && careful.per == nil, place)
                #expect(careful.unit == quick.unit && careful.unitRange == quick.unitRange, place)
                #expect(careful.kind == quick.kind && careful.traits == quick.traits, place)
                #expect(careful.comparator == quick.comparator && careful.modifiers == quick.modifiers, place)
                #expect(!careful.isCurrencyNamed, place)
            }
        }
        #expect(plain > 1000)
    }

    @Test func blocksThatAreLeftOutHoldNothing() {
        let extractor = Extractor()
        var leftOut = 0
        Self.each(40_000, seed: 43) { glyphs, text in
            let bytes = Array(text.utf8)
            guard !BlockFilter.standard.mayHold(bytes.span, 0..<bytes.count) else { return }
            leftOut += 1
            var drafts: [MeasurementDraft] = []
            var periods: [PeriodMatch] = []
            extractor.read(glyphs, .common, into: &drafts, periods: &periods)
            #expect(drafts.isEmpty && periods.isEmpty, "\(text.debugDescription)")
        }
        #expect(leftOut > 100)
    }

    @Test func everyWordOfTimeMayBegin() {
        for text in ["今年", "去年1—11月", "前三季度", "“十四五”期间", "春节", "改革开放以来", "劳动节", "民国114年", "明(115)年", "农历八月十五", "2024年"]
        {
            let bytes = Array(text.utf8)
            var glyphs = GlyphBuffer()
            glyphs.decode(bytes.span, range: 0..<bytes.count)
            #expect(PeriodOpening.mayBegin(glyphs, at: 0), "\(text)")
        }
    }
}
