internal import Segmentation

/// One of many documents: its text, and what is known of it.
public struct TextDocument: Sendable, Hashable {
    /// What the caller calls the document; it is handed back and not read.
    public var id: String
    /// The text.
    public var text: String
    /// What is known of the document.
    public var context: DocumentContext

    /// Makes a document.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - id: What the caller calls the document.
    ///   - context: What is known of it.
    public init(_ text: String, id: String = "", context: DocumentContext = DocumentContext()) {
        self.text = text
        self.id = id
        self.context = context
    }

    /// Makes a document of UTF-8 bytes.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - id: What the caller calls the document.
    ///   - context: What is known of it.
    /// - Throws: ``TextInputError`` where the bytes are not UTF-8 or too many.
    /// - Complexity: O(*n*).
    public init(
        utf8 bytes: [UInt8], id: String = "", context: DocumentContext = DocumentContext()
    ) throws(TextInputError) {
        try Extractor.check(bytes.span, longest: TextInputError.longest)
        self.init(String(decoding: bytes, as: UTF8.self), id: id, context: context)
    }
}

/// What was found in one of many documents.
public struct DocumentExtraction: Sendable, Hashable {
    /// The document's place among the others, counted from 0.
    public let index: Int
    /// The document.
    public let document: TextDocument
    /// What was found in it.
    public let extraction: Extraction
}
