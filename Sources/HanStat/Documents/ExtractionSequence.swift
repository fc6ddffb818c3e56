/// What is in many documents, several of them read at once; the results come in the documents' order.
///
/// Made by ``Extractor/extractions(of:jobs:window:)->ExtractionSequence<Documents>``. Documents are pulled only
/// as results are taken: no more than the window are pulled and not yet given back, however fast they come and
/// however slow the first of them is. Each iteration begins anew, if the documents do.
public struct ExtractionSequence<Documents: AsyncSequence & Sendable>: AsyncSequence, Sendable
where Documents.Element == TextDocument {
    /// What was found in one document.
    public typealias Element = DocumentExtraction
    /// What pulling a document may throw.
    public typealias Failure = Documents.Failure

    let extractor: Extractor
    let documents: Documents
    let jobs: Int
    let window: Int

    /// Makes an iterator; nothing is pulled before it is asked.
    public func makeAsyncIterator() -> Iterator { Iterator(self) }

    /// Gives the results one after another.
    ///
    /// An iterator that is let go of ends the work that it has begun.
    public struct Iterator: AsyncIteratorProtocol {
        private let sequence: ExtractionSequence
        private var run: ExtractionTask<Failure>?

        init(_ sequence: ExtractionSequence) { self.sequence = sequence }

        /// The next result.
        ///
        /// - Parameter actor: The actor that asks.
        /// - Returns: nil after the last document, and where the task is cancelled: ask
        ///   `Task.isCancelled` where the difference matters.
        /// - Throws: What pulling a document threw, after the results of those before it.
        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(Failure) -> DocumentExtraction? {
            let run = run ?? ExtractionTask(sequence)
            self.run = run
            return try await run.next(isolation: actor)
        }
    }
}

/// A running extraction from many documents; it ends when it is let go of.
final class ExtractionTask<Failure: Error>: Sendable {
    private let results: OrderedResults<DocumentExtraction, Failure>
    private let task: Task<Void, Never>

    init<Documents>(_ sequence: ExtractionSequence<Documents>) where Documents.Failure == Failure {
        let results = OrderedResults<DocumentExtraction, Failure>(jobs: sequence.jobs, window: sequence.window)
        self.results = results
        // The task holds the results and not this object, so that letting go of it is seen.
        task = Task { await Self.work(sequence, results) }
    }

    deinit { cancel() }

    private func cancel() {
        results.cancel()
        task.cancel()
    }

    func next(isolation: isolated (any Actor)?) async throws(Failure) -> DocumentExtraction? {
        let results = results
        let outcome: Result<DocumentExtraction?, Failure> = await withTaskCancellationHandler(
            operation: {
                do throws(Failure) {
                    return .success(try await results.next(isolation: isolation))
                } catch {
                    return .failure(error)
                }
            }, onCancel: { self.cancel() }, isolation: isolation)
        return try outcome.get()
    }

    private static func work<Documents>(
        _ sequence: ExtractionSequence<Documents>, _ results: OrderedResults<DocumentExtraction, Failure>
    ) async where Documents.Failure == Failure {
        let extractor = sequence.extractor
        await withDiscardingTaskGroup { group in
            var documents = sequence.documents.makeAsyncIterator()
            while let place = await results.admit() {
                let document: TextDocument?
                do throws(Failure) {
                    document = try await documents.next(isolation: nil)
                } catch {
                    return results.end(.failure(error))
                }
                guard let document else { return results.end(.success(())) }
                results.begin()
                group.addTask {
                    let found = await extractor.extractUnlessCancelled(from: document)
                    results.fulfil(
                        place, found.map { DocumentExtraction(index: place, document: document, extraction: $0) })
                }
            }
        }
    }
}
