import Foundation
import Testing

@testable import HanStatReport

/// The words of the page: there in each language, and none asked for that is not there.
@Suite struct ReportWordsTests {
    private func words() throws -> [String: [String: String]] {
        try JSONDecoder().decode([String: [String: String]].self, from: Data(PackageResources.words_json))
    }

    @Test func everyLanguageHasTheSame() throws {
        let words = try words()
        let english = try #require(words["en"])
        #expect(Set(words.keys) == ["en", "zh-Hans", "zh-Hant"])
        for (language, table) in words where language != "en" {
            // Rules are in English as they are.
            let keys = Set(table.keys).filter { !$0.hasPrefix("rule.") || $0 == "rule.item" }
            #expect(keys == Set(english.keys), "\(language)")
            for (key, text) in table {
                for hole in ["{0}", "{1}"] where english[key]?.contains(hole) == true {
                    #expect(text.contains(hole), "\(language) \(key)")
                }
            }
        }
        let (simplified, traditional) = (try #require(words["zh-Hans"]), try #require(words["zh-Hant"]))
        #expect(Set(simplified.keys) == Set(traditional.keys))
    }

    @Test func whatIsAskedForIsThere() throws {
        let english = try #require(try words()["en"])
        let template = String(decoding: PackageResources.report_mustache, as: UTF8.self)
        let asked =
            template.matches(of: /data-t(?:-label)?="([^"{]+)"/).map { String($0.output.1) }
            + ReportPage.script.matches(of: /say\("([^"]+)"[,)]/).map { String($0.output.1) }
            + ReportPage.script.matches(of: /\["(field\.[^"]+)"/).map { String($0.output.1) }
        #expect(asked.count > 60)
        for key in asked { #expect(english[key] != nil || english.keys.contains { $0.hasPrefix(key + ".") }, "\(key)") }
    }
}
