/// Reads CSV by the letter of RFC 4180: CR LF after every line, quotes only around whole cells.
enum StrictCSV {
    /// The cells of each line as bytes; nil where the text is anything else.
    static func read(_ bytes: [UInt8]) -> [[[UInt8]]]? {
        var rows: [[[UInt8]]] = []
        var row: [[UInt8]] = []
        var i = 0
        while i < bytes.count {
            guard let (cell, end) = cell(bytes, i) else { return nil }
            row.append(cell)
            i = end
            guard i < bytes.count else { return nil }
            if bytes[i] == UInt8(ascii: ",") {
                i += 1
                // A comma is followed by a cell, an empty one too.
                guard i < bytes.count else { return nil }
                continue
            }
            guard i + 1 < bytes.count, bytes[i] == 0x0D, bytes[i + 1] == 0x0A else { return nil }
            i += 2
            rows.append(row)
            row = []
        }
        return row.isEmpty ? rows : nil
    }

    private static func cell(_ bytes: [UInt8], _ start: Int) -> ([UInt8], Int)? {
        var cell: [UInt8] = []
        var i = start
        guard bytes[i] == UInt8(ascii: "\"") else {
            while i < bytes.count, bytes[i] != UInt8(ascii: ","), bytes[i] != 0x0D {
                guard bytes[i] != UInt8(ascii: "\""), bytes[i] != 0x0A else { return nil }
                cell.append(bytes[i])
                i += 1
            }
            return (cell, i)
        }
        i += 1
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "\"") {
                i += 1
                guard i < bytes.count, bytes[i] == UInt8(ascii: "\"") else { return (cell, i) }
            }
            cell.append(bytes[i])
            i += 1
        }
        return nil
    }
}
