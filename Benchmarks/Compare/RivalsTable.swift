import Corpora

/// The table of throughput and ratios.
struct RivalsTable {
    let dense: [Outcome]
    let free: [Outcome]

    /// The lines of the table, in Markdown.
    var lines: [String] {
        var lines = [
            "| what | dense GB/s | × ripgrep | × ICU words | results/MB | free GB/s | × ripgrep | × ICU words |",
            "| --- | --- | --- | --- | --- | --- | --- | --- |",
        ]
        let names =
            dense.map(\.engine.name)
            + free.map(\.engine.name).filter { name in
                !dense.contains { $0.engine.name == name }
            }
        for name in names {
            let (one, two) = (find(name, dense), find(name, free))
            let cells = [
                one?.engine.isOwn ?? two?.engine.isOwn ?? false ? "**\(name)**" : name,
                speed(one), against(Rivals.ripgrep, one, dense), against(Self.words, one, dense),
                one.map { significant($0.density) } ?? "",
                speed(two), against(Rivals.ripgrep, two, free), against(Self.words, two, free),
            ]
            lines.append("| " + cells.joined(separator: " | ") + " |")
        }
        return lines
    }

    /// What the table calls ICU's words over UTF-8.
    static var words: String { Engine.ownNames.first { $0.case == Engine.Own.words }?.name ?? "" }

    private func speed(_ outcome: Outcome?) -> String { outcome.map { significant($0.speed) } ?? "" }

    private func against(_ name: String, _ outcome: Outcome?, _ outcomes: [Outcome]) -> String {
        ratio(outcome, to: find(name, outcomes)).map(significant) ?? ""
    }
}

/// The outcome of an engine of a name.
func find(_ name: String, _ outcomes: [Outcome]) -> Outcome? { outcomes.first { $0.engine.name == name } }

/// A number with three significant digits, or two where it is small.
func significant(_ value: Double) -> String {
    if value.isNaN || value.isInfinite { return "-" }
    if value == 0 { return "0" }
    var (places, limit) = (0, 100.0)
    while abs(value) < limit && places < 7 {
        places += 1
        limit /= 10
    }
    if abs(value) < 0.1 { places -= 1 }
    var factor = 1.0
    for _ in 0..<places { factor *= 10 }
    let scaled = Int((abs(value) * factor).rounded())
    guard places > 0 else { return "\(value < 0 ? "-" : "")\(scaled)" }
    let digits = String(scaled)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return "\(value < 0 ? "-" : "")\(padded.dropLast(places)).\(padded.suffix(places))"
}
