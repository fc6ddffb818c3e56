import HanStat
import TextScan

/// What reads the inputs.
struct Subject: Sendable {
    let name: String
    let run: @Sendable (String) -> Void

    private static let extractor = Extractor()
    private static let scanner = QuantityScanner(units: UnitCatalog.standard.units.flatMap(\.forms))
    private static let context = DocumentContext(date: CalendarDate("2025-11-20"))

    static let all = [
        Subject(name: "everything") { _ = extractor.extract(from: $0, context: context) },
        Subject(name: "quantities") { scanner.visit($0.utf8.span) { _ in true } },
        Subject(name: "measurements") { extractor.visitMeasurements(in: $0, context: context) { _ in } },
    ]
}
