import HanStat
import HanStatCommand
import HanStatOutput
import HanStatUserFiles

/// Reads documents for a store: decodes them, hashes them, extracts from them.
///
/// All jobs use one.
struct StoreWorker: Sendable {
    private let extractor: Extractor
    private let context: DocumentContext
    private let format: InputFormat
    private let isLossy: Bool
    private let keepsText: Bool
    private let reader: String

    /// Makes a worker.
    ///
    /// - Parameters:
    ///   - options: Which documents are read, and how.
    ///   - keepsText: Whether the store keeps their texts.
    /// - Throws: `Mistake` where a file of the user's is wrong.
    init(_ options: StoreOptions, keepsText: Bool) throws {
        let tables = try UserFiles.tables(units: options.units, lexicons: options.lexicon)
        extractor = Extractor(catalog: tables.catalog, lexicon: tables.lexicon)
        context = options.context
        format = options.input
        isLossy = options.lossy
        self.keepsText = keepsText
        let hasUnits = tables.catalog.units.count > UnitCatalog.standard.units.count
        reader =
            "hanstat " + Version.text + (hasUnits ? " units " + Self.hash(of: tables.catalog) : "")
            + (tables.lexicon.isEmpty ? "" : " lexicon " + Self.hash(of: tables.lexicon))
    }

    /// Decodes a document.
    ///
    /// - Parameter source: The document's bytes.
    /// - Returns: nil for an empty line of JSON, or why the document cannot be read.
    func load(_ source: SourceDocument) -> Result<StoredDocument?, DocumentFailure> {
        Result { () throws(DocumentFailure) -> StoredDocument? in
            var bytes = try source.decoded(isLossy: isLossy)
            if format == .html { bytes = try HTMLPage.text(of: bytes, place: source.place) }
            guard format == .jsonl else { return document(bytes, context, source.id, source.place) }
            if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return nil }
            let line = try JSONDocument(line: bytes, place: source.place)
            return document(line.text, try line.context(context, place: source.place), line.id, source.place)
        }
    }

    /// Extracts from a document.
    func read(_ document: StoredDocument) -> ReadDocument {
        ReadDocument(
            document: document, extraction: extractor.extract(from: document.text, context: document.context))
    }

    private func document(
        _ bytes: [UInt8], _ context: DocumentContext, _ id: DocumentID?, _ place: String
    ) -> StoredDocument {
        let key = DocumentKey(
            name: id?.description ?? place, sha256: ContentHash.sha256(of: bytes), reader: reader,
            date: context.date?.description, region: context.region, convention: context.convention?.rawValue,
            keepsText: keepsText)
        return StoredDocument(text: String(decoding: bytes, as: UTF8.self), context: context, key: key, place: place)
    }

    /// A hash of all that the catalog says of its units.
    private static func hash(of catalog: UnitCatalog) -> String {
        let rows = catalog.units.map { unit in
            "\(unit.id)\t\(unit.kind.rawValue)\t\(unit.forms.joined(separator: " "))\t\(unit.code ?? "-")"
                + "\t\(unit.factor?.description ?? "-")\n"
        }
        return ContentHash.sha256(of: Array(rows.joined().utf8))
    }
    /// A hash of all words of a lexicon and what they mean.
    private static func hash(of lexicon: UserLexicon) -> String {
        var rows = lexicon.regions.map { "region\t\($0.names.joined(separator: " "))\t\($0.level.rawValue)" }
        rows += lexicon.indicatorWords.map { "indicator\t\($0)" }
        rows += lexicon.stopWords.map { "stop\t\($0)" }
        return ContentHash.sha256(of: Array(rows.joined(separator: "\n").utf8))
    }
}
