import Segmentation

/// Finds the encoding that an HTML page declares.
enum HTMLEncoding {
    /// How many bytes a page has to declare it in: `charset` in a `meta`, as the HTML standard says, and some more.
    private static let reach = 4096

    /// The encoding that a `meta` at the beginning of a page names, or nil.
    ///
    /// `gbk` and `gb2312` are read as GB 18030, which contains them, as browsers do. A page that says in
    /// ASCII that it is UTF-16 cannot be, and is read as UTF-8.
    ///
    /// - Parameter bytes: The page.
    /// - Returns: nil where it names none, or one that ICU does not know.
    static func declared(in bytes: [UInt8]) -> TextEncoding? {
        let head = bytes.prefix(reach).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        let word = Array("charset".utf8)
        var i = 0
        while i + word.count < head.count {
            guard head[i] == word[0], head[i..<i + word.count].elementsEqual(word), isInMeta(head, i) else {
                i += 1
                continue
            }
            var at = i + word.count
            while at < head.count, isBlank(head[at]) { at += 1 }
            guard at < head.count, head[at] == UInt8(ascii: "=") else {
                i = at
                continue
            }
            at += 1
            while at < head.count, isBlank(head[at]) || head[at] == 0x22 || head[at] == 0x27 { at += 1 }
            var end = at
            while end < head.count, isName(head[end]) { end += 1 }
            return encoding(named: String(decoding: head[at..<end], as: UTF8.self))
        }
        return nil
    }

    private static func encoding(named name: String) -> TextEncoding? {
        switch name {
        case "gbk", "gb2312", "gb_2312-80", "x-gbk": .gb18030
        case let name where name.hasPrefix("utf-16") || name.hasPrefix("utf-32"): .utf8
        default: TextEncoding(named: name)
        }
    }

    /// Whether the tag that is open at a byte is a `meta`.
    private static func isInMeta(_ head: [UInt8], _ index: Int) -> Bool {
        guard let open = head[..<index].lastIndex(of: UInt8(ascii: "<")),
            !head[open..<index].contains(UInt8(ascii: ">"))
        else { return false }
        return head[(open + 1)...].starts(with: Array("meta".utf8))
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "."): true
        default: false
        }
    }
}
