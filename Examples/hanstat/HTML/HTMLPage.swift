import CHTMLText

/// The text of an HTML page.
package enum HTMLPage {
    /// The text that a reader of a page sees, to which all offsets refer.
    ///
    /// Blocks are paragraphs, tables lines of cells parted by tabs; scripts, styles, navigation and what the
    /// page hides are left out.
    ///
    /// This is unsafe because it calls C: the bytes outlive the call, and the text that it gives is copied
    /// and freed.
    ///
    /// - Parameters:
    ///   - bytes: The page in UTF-8.
    ///   - place: What messages call it.
    /// - Returns: The text in UTF-8.
    /// - Throws: `DocumentFailure` for a page that is nested too deeply or too long.
    package static func text(of bytes: [UInt8], place: String) throws(DocumentFailure) -> [UInt8] {
        // The parser takes a zero byte for the end.
        let bytes = bytes.contains(0) ? bytes.map { $0 == 0 ? 0x20 : $0 } : bytes
        var text: UnsafeMutablePointer<UInt8>?
        var length = 0
        let status = unsafe bytes.withUnsafeBufferPointer { page in
            unsafe htmltext_extract(page.baseAddress, page.count, &text, &length)
        }
        defer { unsafe htmltext_free(text) }
        switch status {
        case HTMLTEXT_DONE: return unsafe Array(UnsafeBufferPointer(start: text, count: length))
        case HTMLTEXT_TOO_DEEP:
            throw DocumentFailure(place: place, reason: Message.isNestedTooDeeply.text(Int(HTMLTEXT_DEEPEST)))
        default: throw DocumentFailure(place: place, reason: Message.hasNoText.text())
        }
    }
}
