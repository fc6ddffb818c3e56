/// Which place a fact is filed under, so that facts of several documents meet.
enum PlaceName {
    /// Words with which a text speaks of its own place: 全省, 我市, 本区.
    private static let own: Set<Character> = ["全", "我", "本"]

    /// The place of a fact.
    ///
    /// - Parameters:
    ///   - written: The place as the text writes it, nil where it names none.
    ///   - document: The place that the document calls its own.
    /// - Returns: The document's place where the text names none, or calls it 全省, 我省, 本省 and the document's
    ///   place is a 省, and so with 市, 区, 县 and others; else the place as written.
    static func place(written: String?, of document: String?) -> String? {
        guard let written, let document, written.count >= 2, let first = written.first, own.contains(first) else {
            return written ?? document
        }
        return document.hasSuffix(written.dropFirst()) ? document : written
    }
}
