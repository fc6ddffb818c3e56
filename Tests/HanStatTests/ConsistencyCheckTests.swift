import HanStat
import Testing

@Suite struct ConsistencyCheckTests {
    private func kinds(_ text: String, _ check: ConsistencyCheck = ConsistencyCheck()) -> [Disagreement.Kind] {
        let found = Extractor().extract(from: text)
        return check.disagreements(among: found.observations, in: text).map(\.kind)
    }

    @Test(arguments: [
        "2025年，江城市用电量100亿千瓦时，其中工业用电量70亿千瓦时，居民用电量50亿千瓦时。",
        "2025年，江城市用电量100亿千瓦时。其中，工业用电量70亿千瓦时；居民用电量50亿千瓦时。",
        "2025年，江城市用电量100亿千瓦时，其中工业用电量超过101亿千瓦时。",
    ])
    func partsAreNotMoreThanTheirWhole(text: String) { #expect(kinds(text) == [.parts]) }

    @Test(arguments: [
        // What rounding explains, what is no part, and what is no sum.
        "2025年，江城市用电量100亿千瓦时，其中工业用电量60.4亿千瓦时，居民用电量39.9亿千瓦时。",
        "2025年，江城市出口6507亿元，其中机电产品出口4000亿元；进口5100亿元。",
        "2025年，江城市用电量100亿千瓦时，其中工业用电量70亿千瓦时。2025年，发电量120亿千瓦时。",
        "2025年，江城市用电量100亿千瓦时，其中工业用电量不到101亿千瓦时。",
    ])
    func partsThatFitAreNotReported(text: String) { #expect(kinds(text).isEmpty) }

    @Test(arguments: [
        "2024年，江城市货物吞吐量5000万吨；2025年，江城市货物吞吐量5500万吨，同比增长20%。",
        "2024年，江城市货物吞吐量5000万吨；2025年，江城市货物吞吐量5500万吨，同比下降10%。",
        "2025年，江城市粮食产量88.3万吨，比上年增加1.2万吨，增长2.4%。",
    ])
    func growthFitsTheLevels(text: String) { #expect(kinds(text) == [.growth]) }

    @Test(arguments: [
        "2024年，江城市货物吞吐量5000万吨；2025年，江城市货物吞吐量5500万吨，同比增长10%。",
        // 0.5 of 5 is anything from 9% to 12%.
        "2024年，江城市货物吞吐量5亿吨；2025年，江城市货物吞吐量5.5亿吨，同比增长9.3%。",
        // At constant prices.
        "2024年，江城市生产总值5000亿元；2025年，江城市生产总值5500亿元，同比增长5%。",
        "2025年，江城市粮食产量88.3万吨，比上年增加1.2万吨，增长1.4%。",
    ])
    func growthThatFitsIsNotReported(text: String) { #expect(kinds(text).isEmpty) }

    @Test func aFactIsToldWithOneNumber() {
        #expect(kinds("2025年，江城市常住人口816.2万人；江城市2025年常住人口861.2万人。") == [.toldTwice])
        #expect(kinds("2025年，江城市常住人口816.2万人；江城市2025年常住人口816万人。").isEmpty)
        #expect(kinds("2025年，江城市常住人口816.2万人；江城市2025年常住人口超过800万人。").isEmpty)
        #expect(kinds("2024年，江城市常住人口816.2万人；江城市2025年常住人口861.2万人。").isEmpty)
        #expect(kinds("江城市常住人口816.2万人；江城市常住人口861.2万人。").isEmpty, "of a time that is not told")
    }

    @Test func sharesOfOneWholeMakeNoMoreThanAHundred() {
        let shares = "2025年，第一产业、第二产业、第三产业占地区生产总值的比重分别为15%、45%、"
        #expect(kinds(shares + "50%。") == [.shares])
        #expect(kinds(shares + "40%。").isEmpty)
        #expect(kinds("三次产业结构为4.9∶38.7∶46.4。") == [.shares])
        #expect(kinds("三次产业结构为4.9∶38.7∶56.4。").isEmpty)
        #expect(kinds("三次产业结构为4.9∶38.8∶56.4。").isEmpty, "each is rounded")
    }

    @Test func checksOnlyWhatIsAskedFor() {
        let text = "2025年，江城市用电量100亿千瓦时，其中工业用电量170亿千瓦时。三次产业结构为4.9∶38.7∶46.4。"
        #expect(kinds(text) == [.parts, .shares])
        #expect(kinds(text, ConsistencyCheck([.shares])) == [.shares])
        #expect(kinds(text, ConsistencyCheck([])).isEmpty)
    }

    @Test func namesAllPlaces() throws {
        let text = "2025年，江城市用电量100亿千瓦时，其中工业用电量70亿千瓦时，居民用电量50亿千瓦时。"
        let found = Extractor().extract(from: text).observations
        let doubt = try #require(ConsistencyCheck().disagreements(among: found, in: text).first)
        #expect(doubt.observations.map { $0.measurement.text(in: text) } == ["100亿千瓦时", "70亿千瓦时", "50亿千瓦时"])
        #expect(doubt.message.contains("100亿千瓦时"))
        #expect(Extractor().extract(from: text).observations == found, "nothing is mended")
    }

    @Test func manyFactsTakeLittleTime() {
        let text = String(repeating: "2025年，江城市用电量100亿千瓦时，其中工业用电量70亿千瓦时，居民用电量50亿千瓦时。", count: 300)
        #expect(kinds(text).count == 300)
    }
}
