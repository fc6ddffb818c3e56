import Foundation
import HanStat
import HanStatFoundation
import Testing

@Suite struct DecimalTests {
    @Test(arguments: [
        "0", "-0.8", "35.0", "153300000000", "0.000001", "170141183460469231731687303715884105727",
        "-99999999999999999999999999999999999999", "1e100", "7e-100",
    ])
    func equalsTheNumber(digits: String) throws {
        let number = try #require(ExactNumber(digits))
        let decimal = try #require(Decimal(exactly: number))
        #expect(ExactNumber(decimal) == number)
        #expect(decimal == Decimal(string: digits))
    }

    @Test func refusesWhatNoDecimalHolds() throws {
        #expect(Decimal(exactly: try #require(ExactNumber("10/3"))) == nil)
        #expect(ExactNumber(Decimal.nan) == nil)
        #expect(Decimal(exactly: try #require(ExactNumber("1/8"))) == Decimal(string: "0.125"))
    }

    @Test func givesTheNearestDouble() throws {
        #expect(Double(nearest: try #require(ExactNumber("0.1"))) == 0.1)
        #expect(Double(nearest: try #require(ExactNumber("-2.5e-7"))) == -2.5e-7)
        #expect(Double(nearest: try #require(ExactNumber("10/3"))) == 10.0 / 3)
        #expect(Double(nearest: try #require(ExactNumber("9007199254740993"))) == 9007199254740992)
        #expect(Double(nearest: try #require(ExactNumber("1e120"))) == 1e120)
    }
}
