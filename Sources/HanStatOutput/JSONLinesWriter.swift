/// Writes records as JSON Lines: one object a line, UTF-8, keys in the contract's order.
///
/// ```swift
/// var writer = JSONLinesWriter()
/// for record in records { writer.write(record) }
/// output.write(writer.bytes)
/// writer.removeAll()
/// ```
///
/// What it writes, a JSON decoder reads back as equal records. The order of the lines is the
/// caller's; ``OutputRecord/sorted(_:)`` puts a document's records in order.
public struct JSONLinesWriter: Sendable {
    var json = JSONBytes()

    /// Makes an empty writer.
    public init() {}

    /// What has been written: whole lines only.
    public var bytes: [UInt8] { json.bytes }

    /// Forgets what has been written; the memory is kept.
    public mutating func removeAll() { json.removeAll() }

    /// Writes one line.
    ///
    /// - Parameter record: The record.
    public mutating func write(_ record: OutputRecord) {
        switch record {
        case .measurement(let record): write(line: record)
        case .period(let record): write(line: record)
        case .observation(let record): write(line: record)
        case .warning(let record): write(line: record)
        }
    }

    /// Writes one line.
    ///
    /// - Parameter record: The record.
    public mutating func write(_ record: MeasurementRecord) { write(line: record) }

    private mutating func write(line: some JSONLine) {
        json.beginObject()
        line.write(to: &json)
        json.endObject()
        json.endLine()
    }
}
