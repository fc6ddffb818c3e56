/// A figure that is to be reached, and the one that was measured.
struct Target {
    let what: String
    let wanted: String
    /// What was measured; nil where there was nothing to measure it with.
    let measured: String?
    let isMet: Bool

    /// A figure that is to be at least so large.
    static func atLeast(_ what: String, _ least: Double, _ unit: String, _ measured: Double?) -> Target {
        Target(
            what: what, wanted: "≥ \(plain(least))\(unit)", measured: measured.map { significant($0) + unit },
            isMet: measured.map { $0 >= least } ?? false)
    }

    /// A figure that is to be at most so large.
    static func atMost(_ what: String, _ most: Double, _ unit: String, _ measured: Double?) -> Target {
        Target(
            what: what, wanted: "≤ \(plain(most))\(unit)", measured: measured.map { significant($0) + unit },
            isMet: measured.map { $0 <= most } ?? false)
    }

    /// The lines of a table, in Markdown.
    static func table(_ targets: [Target]) -> [String] {
        ["| what | target | measured | |", "| --- | --- | --- | --- |"]
            + targets.map { target in
                let verdict = target.measured == nil ? "not measured" : target.isMet ? "met" : "NOT MET"
                return "| \(target.what) | \(target.wanted) | \(target.measured ?? "-") | \(verdict) |"
            }
    }

    private static func plain(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(value)
    }
}
