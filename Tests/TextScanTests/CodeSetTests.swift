import Testing

@testable import TextScan

@Suite struct CodeSetTests {
    @Test func holdsItsMembersAlone() {
        for members in ["", "年", "比率量额值数均已双也都就占", "0aé½年，\u{FFFD}"] {
            let set = CodeSet(members)
            let expected = Set(members.utf16)
            for code in UInt16.min...UInt16.max { #expect(set.contains(code) == expected.contains(code)) }
        }
    }
}
