import Testing

@testable import Segmentation

@Suite struct ICUErrorTests {
    @Test(arguments: [2, 4] as [Int32]) func missingDataIsSaid(code: Int32) {
        let error = ICUError(.code(code))
        #expect(error.isDataMissing)
        #expect(error.description.hasPrefix("ICU \(ICU.version) is without the data for this (U_"))
        #expect(error.description.hasSuffix("): install ICU with all its data"))
    }

    @Test func otherErrorsAreNamed() {
        #expect(ICUError(.code(7)).description == "ICU failed: U_MEMORY_ALLOCATION_ERROR")
        #expect(!ICUError(.code(7)).isDataMissing)
        #expect(!ICUError(.tooLong(count: 3)).isDataMissing)
    }

    @Test func theDataIsThere() {
        #expect(ICU.hasData)
        #expect(ICU.version.split(separator: ".").first.flatMap { Int($0) }.map { $0 >= 67 } == true)
    }
}
