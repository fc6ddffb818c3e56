/// Writes measurements as a table for people: aligned columns, one line a measurement.
///
/// ```swift
/// var writer = TableWriter(width: 100)
/// for record in records { writer.write(record) }
/// print(String(decoding: writer.layOut(), as: UTF8.self))
/// ```
///
/// The value is exact, as in the other formats, with its comparator as a sign before it:
/// `≈` about, `>` more than, `≥` at least, `<` less than, `≤` at most; `30000…50000` is a range.
public struct TableWriter: Sendable {
    private var table: TextTable
    private let showsDocuments: Bool

    /// Makes an empty table.
    ///
    /// - Parameters:
    ///   - width: The columns of the terminal; nil for no limit.
    ///   - showsDocuments: Whether the first column names the document.
    public init(width: Int? = nil, showsDocuments: Bool = false) {
        self.showsDocuments = showsDocuments
        var columns = [
            TextTable.Column("start", isRightAligned: true), TextTable.Column("text", canShrink: true),
            TextTable.Column("value", isRightAligned: true), TextTable.Column("unit", canShrink: true),
            TextTable.Column("kind"), TextTable.Column("code"), TextTable.Column("per", canShrink: true),
            TextTable.Column("SI"),
        ]
        if showsDocuments { columns.insert(TextTable.Column("doc", canShrink: true), at: 0) }
        table = TextTable(columns: columns, width: width)
    }

    /// The measurements that wait to be laid out.
    public var count: Int { table.count }

    /// Adds one measurement.
    ///
    /// - Parameter record: The record.
    public mutating func write(_ record: MeasurementRecord) {
        let si = record.si.map { Self.number($0.value, $0.low, $0.high) + ($0.unit == "1" ? "" : " " + $0.unit) }
        var row = [
            String(record.start), record.text, Self.value(of: record), record.unit, record.kind, record.code ?? "",
            record.per?.text ?? "", si ?? "",
        ]
        if showsDocuments { row.insert(record.doc?.description ?? "", at: 0) }
        table.append(row)
    }

    /// Lays out the measurements added since the last time, under a header the first time.
    ///
    /// - Returns: Whole lines of UTF-8; nothing where no measurement was added.
    public mutating func layOut() -> [UInt8] { table.layOut() }

    private static func value(of record: MeasurementRecord) -> String {
        let number = number(record.value, record.low, record.high)
        switch record.comparator {
        case "approximate": return "≈" + number
        case "moreThan": return ">" + number
        case "atLeast": return "≥" + number
        case "lessThan": return "<" + number
        case "atMost": return "≤" + number
        default: return number
        }
    }

    private static func number(_ value: String?, _ low: String?, _ high: String?) -> String {
        value ?? (low ?? "") + "…" + (high ?? "")
    }
}
