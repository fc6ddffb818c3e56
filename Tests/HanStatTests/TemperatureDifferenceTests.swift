import HanStat
import Testing

@Suite struct TemperatureDifferenceTests {
    /// 高 and 低 may begin a clause, with nothing before them that something could be compared to.
    @Test(arguments: ["高1.5℃", "。低1.5℃", "气温回升，高1.5℃", "比，高1.5℃"])
    func aWordOfHeightMayBeginAClause(text: String) {
        let found = Extractor().measurements(in: text)
        #expect(found.count == 1 && found.first?.unit?.symbol == "℃", "\(text)")
    }
}
