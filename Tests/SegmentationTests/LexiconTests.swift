import Testing
import TextScan

@testable import Segmentation

@Suite struct LexiconTests {
    @Test func everyLineOfTheTableIsARow() {
        #expect(Lexicon.rows(of: lexiconTable).count == lexiconTable.split(separator: "\n").count)
    }

    @Test func sourcesAreNamed() {
        let known: Set = ["SI", "legal", "trade", "yearbook", "GB/T 15835", "ISO 4217", "count", "dgbas", "ICU"]
        for row in Lexicon.rows(of: lexiconTable) { #expect(known.contains(row.source), "\(row.source)") }
    }

    @Test func formsAreFoldedAndListedOnce() {
        var seen: Set<String> = []
        for row in Lexicon.rows(of: lexiconTable) {
            for form in row.forms {
                let condition = row.condition == .digits ? Lexicon.Condition.number : row.condition
                #expect(seen.insert("\(form) \(condition)").inserted, "\(form) is there twice")
                for scalar in form.unicodeScalars where scalar != "|" {
                    let folded = UInt32(CharacterFold.shared.codes[Int(scalar.value)])
                    #expect(folded == scalar.value || scalar == "圆", "\(form) is not folded")
                }
            }
        }
    }

    @Test func malformedRowsAreLeftOut() {
        let table = "unit\tany\tfree\tSI\t米\nunit\tany\tfree\tSI\nunits\tany\tfree\tSI\t克\nunit\tmaybe\tfree\tSI\t升"
        #expect(Lexicon.rows(of: table).flatMap(\.forms) == ["米"])
    }
}
