import Mustache

/// Escapes text for HTML, code point by code point.
///
/// The library's own type escapes character by character, and a quotation mark with a combining accent is a
/// character of its own: it would close an attribute. A carriage return is written as a reference, for a
/// reader of HTML makes a line feed of it and would count one code point less.
struct ReportContentType: MustacheContentType {
    /// The name by which the templates ask for it.
    static let name = "REPORT"

    init() {}

    func escapeText(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            case UInt8(ascii: "\r"): bytes += "&#13;".utf8
            // HTML has no way to write it.
            case 0: bytes += "\u{FFFD}".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
