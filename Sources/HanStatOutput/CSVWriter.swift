/// Something that CSV has a line for.
public protocol CSVRow {
    /// The names of the columns, which are always the same, whatever the rows hold.
    static var csvColumns: [String] { get }
    /// The cells, one for each column; what the row has not is empty.
    var csvCells: [String] { get }
}

/// What a reader other than a plain CSV parser may need.
public struct CSVOptions: OptionSet, Sendable, Hashable {
    /// The options as bits.
    public let rawValue: Int

    /// Makes options from bits.
    ///
    /// - Parameter rawValue: The bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Begin with U+FEFF, by which Excel knows UTF-8.
    public static let byteOrderMark = CSVOptions(rawValue: 1)
    /// Put `'` before cells that a spreadsheet would run as a formula: those that begin with
    /// `=`, `+`, `-`, `@`, a tab or a carriage return and are not plain numbers.
    public static let neutralizesFormulas = CSVOptions(rawValue: 2)
    /// Leave the header out, for output that is joined to other output.
    public static let withoutHeader = CSVOptions(rawValue: 4)
}

/// Writes rows of one type as CSV: RFC 4180, UTF-8, lines ended by CR LF, a header first.
///
/// ```swift
/// var writer = CSVWriter<ObservationRow>(options: [.byteOrderMark])
/// for observation in extraction.observations { writer.write(ObservationRow(observation, in: text)) }
/// ```
public struct CSVWriter<Row: CSVRow>: Sendable {
    private let neutralizes: Bool

    /// What has been written: whole lines only.
    public private(set) var bytes: [UInt8] = []

    /// Makes a writer and writes the header.
    ///
    /// - Parameter options: What the reader needs.
    public init(options: CSVOptions = []) {
        neutralizes = options.contains(.neutralizesFormulas)
        if options.contains(.byteOrderMark) { bytes += [0xEF, 0xBB, 0xBF] }
        if !options.contains(.withoutHeader) { write(row: Row.csvColumns) }
    }

    /// Forgets what has been written; the memory is kept.
    public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// Writes one line.
    ///
    /// - Parameter row: The row.
    public mutating func write(_ row: Row) { write(row: row.csvCells) }

    private mutating func write(row: [String]) {
        for (i, cell) in row.enumerated() {
            if i > 0 { bytes.append(UInt8(ascii: ",")) }
            write(cell: cell)
        }
        bytes += [0x0D, 0x0A]
    }

    private mutating func write(cell: String) {
        let marked = neutralizes && isFormula(cell)
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

    private func isFormula(_ cell: String) -> Bool {
        switch cell.utf8.first {
        case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D: true
        case UInt8(ascii: "+"), UInt8(ascii: "-"): !cell.utf8.dropFirst().allSatisfy(isDigitOrPoint)
        default: false
        }
    }

    private func isDigitOrPoint(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || (byte >= 0x30 && byte <= 0x39)
    }
}
