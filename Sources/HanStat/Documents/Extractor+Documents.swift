internal import TextScan

extension Extractor {
    /// What is in many documents, several of them read at once.
    ///
    /// ```swift
    /// for try await found in extractor.extractions(of: documents, jobs: 4) {
    ///     print(found.document.id, found.extraction.observations.count)
    /// }
    /// ```
    ///
    /// The results come in the order of the documents. A document that nobody has yet asked for is not
    /// pulled beyond the window, so that memory is bounded by the documents of one window. Where the task
    /// that takes the results is cancelled, or takes no more, the work ends: a document that is being
    /// read, at its next paragraph.
    ///
    /// - Parameters:
    ///   - documents: The documents; an `AsyncStream`, or what reads a database or the network.
    ///   - jobs: How many documents are read at once, at most; more than there are cores is of no use.
    ///   - window: How many documents are pulled and their results not yet taken, at most; twice `jobs`
    ///     where it is nil, and never less than `jobs`.
    /// - Returns: The results.
    public func extractions<Documents: AsyncSequence & Sendable>(
        of documents: Documents, jobs: Int, window: Int? = nil
    ) -> ExtractionSequence<Documents> where Documents.Element == TextDocument {
        let jobs = max(jobs, 1)
        return ExtractionSequence(
            extractor: self, documents: documents, jobs: jobs, window: max(window ?? 2 * jobs, jobs))
    }

    /// What is in many documents of a sequence, several of them read at once; see
    /// ``extractions(of:jobs:window:)->ExtractionSequence<Documents>``.
    ///
    /// - Parameters:
    ///   - documents: The documents; a lazy sequence is pulled as results are taken.
    ///   - jobs: How many documents are read at once, at most.
    ///   - window: How many documents are pulled and their results not yet taken, at most.
    /// - Returns: The results.
    public func extractions<Documents: Sequence<TextDocument> & Sendable>(
        of documents: Documents, jobs: Int, window: Int? = nil
    ) -> some AsyncSequence<DocumentExtraction, Never> & Sendable {
        extractions(of: PulledDocuments(documents: documents), jobs: jobs, window: window)
    }

    /// What is in a document; nil where the task is cancelled meanwhile.
    func extractUnlessCancelled(from document: TextDocument) async -> Extraction? {
        var text = document.text
        text.makeContiguousUTF8()
        var reading = DocumentReading(context: document.context, known: reader.known)
        var tables = tables
        var start = 0
        while start < text.utf8.count {
            if Task.isCancelled { return nil }
            start = readPart(from: start, of: text, &tables, &reading)
            // Other tasks get their turn between the paragraphs of a long document.
            await Task.yield()
        }
        return Task.isCancelled ? nil : options.selection(of: reading.found)
    }

    /// Reads one block or table; where the next part begins.
    private func readPart(
        from start: Int, of text: String, _ tables: inout TableScanner, _ reading: inout DocumentReading
    ) -> Int {
        let bytes = text.utf8.span
        guard let part = tables.part(of: bytes, from: start, isLast: true) else { return bytes.count }
        reading.read(part, of: bytes, by: self)
        return max(start, part.range.upperBound)
    }
}

/// Documents of a sequence, pulled one at a time.
private struct PulledDocuments<Documents: Sequence<TextDocument> & Sendable>: AsyncSequence, Sendable {
    typealias Element = TextDocument
    typealias Failure = Never

    let documents: Documents

    func makeAsyncIterator() -> Iterator { Iterator(iterator: documents.makeIterator()) }

    struct Iterator: AsyncIteratorProtocol {
        var iterator: Documents.Iterator

        mutating func next() async -> TextDocument? { iterator.next() }

        mutating func next(isolation actor: isolated (any Actor)?) async throws(Never) -> TextDocument? {
            iterator.next()
        }
    }
}
