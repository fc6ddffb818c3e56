import Foundation
import Testing

@testable import HanStatReport

/// The page's colours can be read: the contrast that WCAG 2 asks for, light and dark.
@Suite struct ReportColoursTests {
    /// The palettes of the style: light, dark, print.
    private func palettes() -> [[String: Double]] {
        ReportPage.style.components(separatedBy: ":root {").dropFirst().map { part in
            let block = part.prefix { $0 != "}" }
            return Dictionary(
                block.matches(of: /--([a-z0-9-]+): #([0-9a-f]{6});/).map { match in
                    (String(match.output.1), luminance(String(match.output.2)))
                }, uniquingKeysWith: { first, _ in first })
        }
    }

    private func luminance(_ hex: String) -> Double {
        guard let bits = Int(hex, radix: 16) else { return .nan }
        let parts = [16, 8, 0].map { shift -> Double in
            let part = Double(bits >> shift & 255) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private func contrast(_ a: Double, _ b: Double) -> Double { (max(a, b) + 0.05) / (min(a, b) + 0.05) }

    @Test func contrastIsEnough() throws {
        let palettes = palettes()
        #expect(palettes.count == 3)
        #expect(abs(contrast(luminance("000000"), luminance("ffffff")) - 21) < 0.001)
        for (place, palette) in palettes.enumerated() {
            func check(_ name: String, on ground: String, atLeast least: Double) throws {
                let all = palettes[0].merging(palette) { _, new in new }
                let found = contrast(try #require(all[name]), try #require(all[ground]))
                #expect(found >= least, "palette \(place): \(name) on \(ground): \(found)")
            }
            for ground in ["page", "panel", "number", "time"] { try check("ink", on: ground, atLeast: 7) }
            if place < 2 { try check("ink", on: "evidence", atLeast: 7) }
            for text in ["soft", "link"] {
                for ground in ["page", "panel"] { try check(text, on: ground, atLeast: 4.5) }
            }
            // Edges, lines and the parts of charts.
            let parts = ["number-edge", "time-edge", "fact", "fact-other"] + (0..<8).map { "s\($0)" }
            for part in parts { try check(part, on: "page", atLeast: 3) }
            if place < 2 { try check("chosen", on: "page", atLeast: 3) }
        }
    }
}
