import HanStat
import HanStatOutput

/// A document ready to be read, and what the store knows it by.
struct StoredDocument: Sendable {
    let text: String
    let context: DocumentContext
    let key: DocumentKey
    /// What messages call it.
    let place: String
}

/// A document that has been read.
struct ReadDocument: Sendable {
    let document: StoredDocument
    let extraction: Extraction

    /// The document's text.
    var text: String { document.text }
}
