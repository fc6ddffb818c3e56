import Testing
import TextScan

@testable import HanStat

@Suite("Regions")
struct RegionTests {
    /// The names that a walk over a text finds: text, kind (`!` for a part of an organisation's name) and code.
    static func found(_ text: String) -> [String] {
        let glyphs = NumeralTests.glyphs(text)
        let bytes = Array(text.utf8)
        var found: [String] = []
        var i = 0
        while i < glyphs.count {
            guard let match = Gazetteer.standard.match(glyphs, at: i) else {
                i += 1
                continue
            }
            let quote = folded(String(decoding: bytes[glyphs.byteRange(match.range)], as: UTF8.self))
            found.append("\(quote) \(match.kind)\(match.isPartOfOrganisation ? "!" : "") \(match.code ?? "-")")
            i = match.range.upperBound
        }
        return found
    }

    static func folded(_ text: String) -> String {
        String(decoding: text.utf16.map { CharacterFold.shared.codes[Int($0)] }, as: UTF16.self)
    }

    @Test("finds the names with their kinds and codes", arguments: CorpusRow.read("region-names.txt"))
    func corpus(row: CorpusRow) {
        let expected = row.expected == "none" ? [] : row.expected.split(separator: " | ").map(String.init)
        #expect(Self.found(row.input) == expected)
    }

    @Test("every row is well formed, folded and found by its own full name", arguments: RegionTable.all.indices)
    func rows(index: Int) throws {
        let table = RegionTable.all[index]
        let lines = table.text.split(separator: "\n")
        #expect(lines.count == table.rows.count)
        for row in table.rows {
            #expect(LexiconCondition(row.condition) != nil, "\(row)")
            #expect(row.code == "-" || row.code.utf8.count == 6 || row.code.utf8.count == 2, "\(row)")
            #expect(!row.names.isEmpty && !row.source.isEmpty, "\(row)")
            for name in row.names {
                #expect(name.utf16.count >= 2, "\(name)")
                #expect(Self.folded(String(name)) == name, "\(name)")
                let glyphs = NumeralTests.glyphs(String(name))
                let match = Gazetteer.standard.match(glyphs, at: 0)
                // A condition may ask for neighbours that a name alone lacks; none of the tables does.
                let found = try #require(match, "\(name)")
                #expect(found.range == 0..<name.utf16.count, "\(name)")
            }
        }
    }

    @Test("a parent chooses among places of one name")
    func homonyms() throws {
        let glyphs = NumeralTests.glyphs("鼓楼区")
        #expect(Gazetteer.standard.match(glyphs, at: 0)?.code == nil)
        #expect(Gazetteer.standard.match(glyphs, at: 0, within: "320100")?.code == "320106")
        #expect(Gazetteer.standard.match(glyphs, at: 0, within: "350000")?.code == "350102")
    }

    @Test("a character that begins no name is passed over")
    func beginnings() {
        #expect(Gazetteer.standard.canBegin("重".utf16.first ?? 0))
        #expect(!Gazetteer.standard.canBegin("的".utf16.first ?? 0))
        #expect(!Gazetteer.standard.canBegin(0))
        #expect(Gazetteer.standard.match(NumeralTests.glyphs(""), at: 0) == nil)
    }

    @Test("a column gap parts a name, a line end does not")
    func gaps() {
        #expect(Self.found("重\n庆市").count == 1)
        #expect(Self.found("重   庆市").isEmpty)
    }
}
