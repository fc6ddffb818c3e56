import ArgumentParser

/// A document's date, read strictly: `YYYY-MM-DD`, of the Gregorian calendar.
///
/// It is checked here, so that a wrong one is never passed over; only periods are resolved by it.
struct DocumentDate: Sendable, Equatable {
    let year: Int
    let month: Int
    let day: Int

    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        let digits = [0...3, 5...6, 8...9].map { Self.number(bytes[$0]) }
        guard let year = digits[0], let month = digits[1], let day = digits[2] else { return nil }
        guard year >= 1, (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        default: 31
        }
    }
}

extension DocumentDate: ExpressibleByArgument {
    init?(argument: String) { self.init(argument) }
}
