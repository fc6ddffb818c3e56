import HanStat

/// What reads the inputs.
struct Subject: Sendable {
    let name: String
    let run: @Sendable (String) -> Void

    private static let extractor = Extractor()
    private static let context = DocumentContext(date: CalendarDate("2025-11-20"))

    static let all = [
        Subject(name: "everything") { _ = extractor.extract(from: $0, context: context) },
        Subject(name: "measurements") { extractor.visitMeasurements(in: $0, context: context) { _ in } },
    ]
}
