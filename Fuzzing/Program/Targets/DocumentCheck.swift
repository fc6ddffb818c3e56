import HanStat

/// What holds for the results of any text.
struct DocumentCheck {
    let text: String
    private let bytes: [UInt8]
    /// The code points before each byte, and all of them at the end.
    private let scalars: [Int]

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
        var count = 0
        var scalars: [Int] = []
        scalars.reserveCapacity(bytes.count + 1)
        for byte in bytes {
            scalars.append(count)
            if byte & 0xC0 != 0x80 { count += 1 }
        }
        self.scalars = scalars + [count]
    }

    /// All results are in their places.
    func check(_ result: Extraction) {
        check(result.measurements)
        inOrder(result.periods.map(\.utf8Range), "period")
        for period in result.periods { check(period) }
        for observation in result.observations {
            place(observation.utf8Range, observation.scalarRange, "observation")
            promise(result.measurements.contains(observation.measurement), "an observation of no measurement")
            for evidence in observation.evidence {
                guard let range = evidence.utf8Range else { continue }
                promise(isWhole(range), "evidence at \(range)")
            }
            if let period = observation.period { promise(isWhole(period.utf8Range), "a period elsewhere") }
        }
    }

    func check(_ values: [MeasuredValue]) {
        inOrder(values.map(\.utf8Range), "measurement")
        for value in values {
            place(value.utf8Range, value.scalarRange, "measurement")
            let words = value.text(in: text)
            promise(words.utf8.elementsEqual(bytes[value.utf8Range]), "text(in:) at \(value.utf8Range)")
            if case .range(let low, let high) = value.amount { promise(low <= high, "\(words): \(low) > \(high)") }
            promise(words.unicodeScalars.first?.properties.isWhitespace == false, "“\(words)” begins with a space")
            promise(words.unicodeScalars.last?.properties.isWhitespace == false, "“\(words)” ends with a space")
            if let unit = value.unit { promise(!unit.id.isEmpty, "a unit without an id") }
            _ = value.si
        }
    }

    private func check(_ period: ResolvedPeriod) {
        place(period.utf8Range, period.scalarRange, "period")
        if let from = period.from, let through = period.through {
            promise(from <= through, "a period from \(from) through \(through)")
        }
        for date in [period.from, period.through] {
            guard let date else { continue }
            promise(CalendarDate(date.description) == date, "\(date) is not read back")
        }
    }

    private func place(_ range: Range<Int>, _ scalarRange: Range<Int>, _ what: String) {
        promise(!range.isEmpty && isWhole(range), "\(what) at \(range)")
        promise(
            scalars[range.lowerBound] == scalarRange.lowerBound && scalars[range.upperBound] == scalarRange.upperBound,
            "\(what) at \(range) is not at \(scalarRange)")
    }

    /// Whether a range is inside the text and cuts no character.
    private func isWhole(_ range: Range<Int>) -> Bool {
        range.lowerBound >= 0 && range.upperBound <= bytes.count && isBoundary(range.lowerBound)
            && isBoundary(range.upperBound)
    }

    private func isBoundary(_ offset: Int) -> Bool { offset == bytes.count || bytes[offset] & 0xC0 != 0x80 }

    private func inOrder(_ ranges: [Range<Int>], _ what: String) {
        for (a, b) in zip(ranges, ranges.dropFirst()) {
            promise(a.upperBound <= b.lowerBound, "\(what)s at \(a) and \(b)")
        }
    }
}
