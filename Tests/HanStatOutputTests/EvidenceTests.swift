import Foundation
import HanStat
import HanStatOutput
import Testing

@Suite struct EvidenceTests {
    static let text = "𠮷报：2025年11月，全市工业用电量81.6亿千瓦时，同比增长3.2%，比2019年增长12%。预计2026年用电量900亿千瓦时。"

    private func steps(_ text: String) -> [(observation: Observation, steps: [EvidenceRecord])] {
        Extractor().extract(from: text).observations.map { ($0, EvidenceRecord.steps(of: $0, in: text)) }
    }

    @Test func placesAreThoseOfTheWords() {
        let scalars = Array(Self.text.unicodeScalars)
        for (_, steps) in steps(Self.text) {
            for step in steps {
                #expect(!step.rule.isEmpty)
                guard let words = step.text, let start = step.start, let end = step.end else {
                    #expect(step.text == nil && step.start == nil && step.end == nil)
                    continue
                }
                #expect(words.unicodeScalars.elementsEqual(scalars[start..<end]))
            }
        }
    }

    @Test func everyPartHasAStep() {
        for (observation, steps) in steps(Self.text) {
            let roles = Set(steps.map(\.role))
            #expect(roles.isSuperset(of: ["indicator", "measure"]))
            #expect(roles.contains("region") == (observation.region != nil))
            #expect(roles.contains("period") == (observation.period != nil))
            #expect(roles.contains("basis") == (observation.basis != nil))
            #expect(roles.contains("direction") == (observation.direction != nil))
            #expect(roles.contains("modality") == (observation.modality != .actual))
        }
    }

    @Test func findsTheWordsBesideTheNumber() throws {
        let change = try #require(steps(Self.text).first { $0.observation.basis == .yearOnYear })
        let words = Dictionary(change.steps.map { ($0.role, $0.text) }) { first, _ in first }
        #expect(words["basis"] == "同比")
        #expect(words["direction"] == "增长")
        #expect(words["period"] == "2025年11月")
        #expect(words["region"] == "全市")
    }

    @Test func explainsInPlainLines() {
        let found = Extractor().extract(from: Self.text)
        var writer = ExplanationWriter(showsDocuments: true)
        for observation in found.observations { writer.write(observation, in: Self.text, doc: .name("a\nb")) }
        let text = String(decoding: writer.bytes, as: UTF8.self)
        #expect(text.components(separatedBy: "a␊b: ").count == found.observations.count + 1)
        #expect(text.hasSuffix("\n\n"))
        #expect(text.contains("  basis      「同比」"))
    }
}
