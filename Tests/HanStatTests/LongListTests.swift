import HanStat
import Testing

/// Lists that are too long to be sentences: what is kept of each number does not grow with the list.
@Suite("Long lists")
struct LongListTests {
    @Test("No observation carries the whole list along")
    func indicatorsStayShort() {
        let count = 2000
        let names = String(repeating: "甲乙、", count: count)
        let numbers = Array(repeating: "5%", count: count).joined(separator: "、")
        let found = Extractor().extract(from: "产值1亿元，\(names)丙分别增长\(numbers)。")
        #expect(found.measurements.count == count + 1)
        for observation in found.observations {
            #expect(observation.indicator.count <= 400)
            #expect(observation.evidence.count <= 16)
        }
    }

    @Test("Code points are right where reading goes back from observations to measurements")
    func offsetsOfManyParagraphs() throws {
        let line = "今年前三季度，重庆市用电量12亿千瓦时，增长5%。\n\n"
        let text = String(repeating: line, count: 50)
        let found = Extractor().extract(from: text)
        let scalars = Array(text.unicodeScalars)
        #expect(found.observations.count == 100)
        for observation in found.observations {
            let place = observation.measurement.scalarRange
            let words = String(String.UnicodeScalarView(scalars[place]))
            #expect(words == String(observation.measurement.text(in: text)))
            #expect(observation.scalarRange.upperBound == place.upperBound)
        }
    }
}
