/// Writes measurements as CSV: RFC 4180, UTF-8, lines ended by CR LF, a header first.
///
/// ```swift
/// var writer = CSVWriter(options: [.byteOrderMark])
/// for record in records { writer.write(record) }
/// ```
///
/// The columns are always the same, whatever the records hold; what a record has not is an empty
/// cell. Modifiers are joined by a space.
public struct CSVWriter: Sendable {
    /// What a reader other than a plain CSV parser may need.
    public struct Options: OptionSet, Sendable, Hashable {
        /// The options as bits.
        public let rawValue: Int

        /// Makes options from bits.
        ///
        /// - Parameter rawValue: The bits.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Begin with U+FEFF, by which Excel knows UTF-8.
        public static let byteOrderMark = Options(rawValue: 1)
        /// Put `'` before cells that a spreadsheet would run as a formula: those that begin with
        /// `=`, `+`, `-`, `@`, a tab or a carriage return and are not plain numbers.
        public static let neutralizesFormulas = Options(rawValue: 2)
        /// Leave the header out, for output that is joined to other output.
        public static let withoutHeader = Options(rawValue: 4)
    }

    /// The names of the columns.
    public static let columns = [
        "doc", "type", "text", "start", "end", "kind", "value", "low", "high", "comparator", "unit", "system", "code",
        "modifiers", "si_value", "si_low", "si_high", "si_unit", "per_text", "per_value", "per_unit", "per_code",
    ]

    private let neutralizes: Bool

    /// What has been written: whole lines only.
    public private(set) var bytes: [UInt8] = []

    /// Makes a writer and writes the header.
    ///
    /// - Parameter options: What the reader needs.
    public init(options: Options = []) {
        neutralizes = options.contains(.neutralizesFormulas)
        if options.contains(.byteOrderMark) { bytes += [0xEF, 0xBB, 0xBF] }
        if !options.contains(.withoutHeader) { write(row: Self.columns) }
    }

    /// Forgets what has been written; the memory is kept.
    public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// Writes one line.
    ///
    /// - Parameter record: The record.
    public mutating func write(_ record: MeasurementRecord) {
        write(row: [
            record.doc?.description ?? "", MeasurementRecord.type, record.text, String(record.start),
            String(record.end), record.kind, record.value ?? "", record.low ?? "", record.high ?? "",
            record.comparator, record.unit, record.system ?? "", record.code ?? "",
            record.modifiers.joined(separator: " "),
            record.si?.value ?? "", record.si?.low ?? "", record.si?.high ?? "", record.si?.unit ?? "",
            record.per?.text ?? "", record.per?.value ?? "", record.per?.unit ?? "", record.per?.code ?? "",
        ])
    }

    private mutating func write(row: [String]) {
        for (i, cell) in row.enumerated() {
            if i > 0 { bytes.append(UInt8(ascii: ",")) }
            write(cell: cell)
        }
        bytes += [0x0D, 0x0A]
    }

    private mutating func write(cell: String) {
        let marked = neutralizes && Self.isFormula(cell)
        guard cell.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
            if marked { bytes.append(UInt8(ascii: "'")) }
            bytes.append(contentsOf: cell.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        if marked { bytes.append(UInt8(ascii: "'")) }
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isFormula(_ cell: String) -> Bool {
        switch cell.utf8.first {
        case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D: true
        case UInt8(ascii: "+"), UInt8(ascii: "-"): !cell.utf8.dropFirst().allSatisfy(Self.isDigitOrPoint)
        default: false
        }
    }

    private static func isDigitOrPoint(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || (byte >= 0x30 && byte <= 0x39)
    }
}
