import Corpora
import Foundation

extension Engine {
    /// The regular expressions that come with Swift.
    ///
    /// - Parameter pattern: The pattern that all engines of patterns are given.
    /// - Returns: The engines.
    /// - Throws: Where the pattern does not compile.
    static func expressions(_ pattern: String) throws -> [Engine] {
        let expression = try NSRegularExpression(pattern: pattern)
        _ = try Regex(pattern)
        return [
            Engine("NSRegularExpression") { density, size, texts in
                let text = texts.corpus(density, size).text
                // It works on UTF-16; the string is converted before.
                let units = NSString(string: text)
                return {
                    timed(bytes: text.utf8.count) {
                        expression.numberOfMatches(
                            in: units as String, range: NSRange(location: 0, length: units.length))
                    }
                }
            },
            Engine("Swift Regex", trial: 1 << 14) { density, size, texts in
                let text = texts.corpus(density, size).text
                let regex = try Regex(pattern)
                return { timed(bytes: text.utf8.count) { text.matches(of: regex).count } }
            },
        ]
    }
}
