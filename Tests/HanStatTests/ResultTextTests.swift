import HanStat
import Testing

/// Periods and observations give their words, wherever they stand.
@Suite("Words of results") struct ResultTextTests {
    @Test(arguments: ["", "🌾前言。\n\n"]) func wordsAreThoseOfTheText(before: String) throws {
        let text = before + "2025年9月末，𠮷城市常住人口81.2万人。"
        let found = Extractor().extract(from: text)
        let period = try #require(found.periods.first)
        #expect(period.text(in: text) == "2025年9月末")
        let fact = try #require(found.observations.first)
        #expect(fact.text(in: text).hasSuffix("常住人口81.2万人"))
        #expect(text[fact.range(in: text)].utf8.count == fact.utf8Range.count)
    }
}
