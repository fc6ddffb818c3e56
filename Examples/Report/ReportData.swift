import HanStatOutput

/// The records of a report as its script reads them.
enum ReportData {
    /// JSON that can stand between the tags of a script: what could end one, or begin a comment, is escaped.
    ///
    /// A document is `{"name", "language", "records"}`; its records are the lines of `--format jsonl`, in the
    /// same order, with the evidence of `explain`.
    static func json(_ documents: [ReportDocument], names: [String]) -> String {
        var bytes = Array(#"{"documents":["#.utf8)
        for (index, document) in documents.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += Array(#"{"name":"#.utf8) + string(names[index])
            bytes += Array(#","language":"#.utf8) + string(document.language)
            bytes += Array(#","records":["#.utf8)
            var writer = JSONLinesWriter()
            for record in document.records { writer.write(record) }
            let lines = writer.bytes.split(separator: 0x0A)
            bytes += Array(lines.joined(separator: [UInt8(ascii: ",")]))
            bytes += Array("]}".utf8)
        }
        bytes += Array("]}".utf8)
        return escaped(bytes)
    }

    /// Escapes what the reader of HTML would see; in JSON these characters stand in strings only.
    private static func escaped(_ json: [UInt8]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(json.count)
        for byte in json {
            switch byte {
            case UInt8(ascii: "<"): bytes += "\\u003c".utf8
            case UInt8(ascii: ">"): bytes += "\\u003e".utf8
            case UInt8(ascii: "&"): bytes += "\\u0026".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A string of JSON.
    private static func string(_ text: String) -> [UInt8] {
        var bytes = [UInt8(ascii: "\"")]
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0..<0x20:
                let hex = String(byte, radix: 16)
                bytes += Array(("\\u00" + (hex.utf8.count == 1 ? "0" : "") + hex).utf8)
            default: bytes.append(byte)
            }
        }
        return bytes + [UInt8(ascii: "\"")]
    }
}
