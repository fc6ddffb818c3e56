import Synchronization
import Testing

@testable import HanStat

/// Many documents at once: order, back-pressure, cancellation, errors.
@Suite struct ExtractionSequenceTests {
    static let extractor = Extractor()

    /// Documents that count how many were pulled, and may fail at one.
    struct Counted: AsyncSequence, Sendable {
        struct Failed: Error, Equatable { let index: Int }

        final class Count: Sendable {
            private let pulled = Atomic(0)
            var value: Int { pulled.load(ordering: .sequentiallyConsistent) }
            func add() { pulled.add(1, ordering: .sequentiallyConsistent) }
        }

        let count: Int
        var failing: Int?
        var text: @Sendable (Int) -> String = { "第\($0)行：产量\($0)吨" }
        let pulled = Count()

        func makeAsyncIterator() -> Iterator { Iterator(documents: self) }

        struct Iterator: AsyncIteratorProtocol {
            let documents: Counted
            var index = 0

            mutating func next() async throws -> TextDocument? { try await next(isolation: nil) }

            mutating func next(isolation actor: isolated (any Actor)?) async throws(Failed) -> TextDocument? {
                defer { index += 1 }
                if index == documents.failing { throw Failed(index: index) }
                guard index < documents.count else { return nil }
                documents.pulled.add()
                return TextDocument(documents.text(index), id: "\(index)")
            }
        }
    }

    /// Waits until something holds; false where it does not in ten seconds.
    static func settles(_ condition: () -> Bool) async -> Bool {
        for _ in 0..<2000 {
            if condition() { return true }
            try? await Task.sleep(for: .milliseconds(5))
        }
        return condition()
    }

    /// A text that takes a while: many paragraphs.
    static let long = String(repeating: "去年全市工业用电量816亿千瓦时，同比增长3.2%。\n\n", count: 3000)

    @Test func tablesAreReadToo() async {
        let text = "单位：亿元\n地区\t2023年\t2024年\n北京\t43760\t49843\n上海\t47218\t53926\n\n产量3吨。"
        let whole = Self.extractor.extract(from: text)
        #expect(whole.tables.count == 1)
        var count = 0
        for await found in Self.extractor.extractions(of: [TextDocument(text), TextDocument(text)], jobs: 2) {
            #expect(found.extraction == whole)
            count += 1
        }
        #expect(count == 2)
    }

    @Test(arguments: [(1, 1), (2, 4), (4, 4), (8, 100)]) func resultsComeInOrder(jobs: Int, window: Int) async throws {
        // The first of each ten takes longest.
        let documents = Counted(count: 60) { i in
            i % 10 == 0 ? String(repeating: "产量3吨。\n\n", count: 200) : "产量\(i)吨"
        }
        var found: [DocumentExtraction] = []
        for try await result in Self.extractor.extractions(of: documents, jobs: jobs, window: window) {
            found.append(result)
        }
        #expect(found.map(\.index) == Array(0..<60))
        #expect(found.map(\.document.id) == (0..<60).map { "\($0)" })
        for result in found { #expect(result.extraction == Self.extractor.extract(from: result.document.text)) }
    }

    @Test func noMoreIsPulledThanTheWindow() async throws {
        let documents = Counted(count: 1000)
        let results = Self.extractor.extractions(of: documents, jobs: 2, window: 5)
        var iterator = results.makeAsyncIterator()
        #expect(documents.pulled.value == 0)
        for taken in 1...20 {
            _ = try await iterator.next(isolation: nil)
            // What has been pulled and not taken, and one that may have just been asked for.
            #expect(documents.pulled.value <= taken + 5)
        }
        #expect(await Self.settles { documents.pulled.value == 25 })
        try await Task.sleep(for: .milliseconds(50))
        #expect(documents.pulled.value == 25)
    }

    @Test func aSlowFirstDocumentHoldsTheOthersBack() async throws {
        let documents = Counted(count: 100) { $0 == 0 ? Self.long : "3吨" }
        var iterator = Self.extractor.extractions(of: documents, jobs: 2, window: 6).makeAsyncIterator()
        let first = try await iterator.next(isolation: nil)
        #expect(first?.index == 0)
        #expect(documents.pulled.value <= 7)
    }

    @Test func anErrorComesAfterTheResultsBeforeIt() async throws {
        let documents = Counted(count: 20, failing: 7)
        var iterator = Self.extractor.extractions(of: documents, jobs: 3).makeAsyncIterator()
        var indices: [Int] = []
        var failure: Counted.Failed?
        do {
            while let result = try await iterator.next(isolation: nil) { indices.append(result.index) }
        } catch {
            failure = error
        }
        #expect(indices == Array(0..<7))
        #expect(failure == Counted.Failed(index: 7))
        #expect(try await iterator.next(isolation: nil) == nil)
        #expect(documents.pulled.value == 7)
    }

    @Test func cancellationEndsALongDocument() async throws {
        let text = String(repeating: Self.long, count: 200)
        let documents = Counted(count: 10) { _ in text }
        let clock = ContinuousClock()
        let task = Task {
            var count = 0
            for try await _ in Self.extractor.extractions(of: documents, jobs: 2) { count += 1 }
            return count
        }
        #expect(await Self.settles { documents.pulled.value == 2 })
        let begun = clock.now
        task.cancel()
        #expect(try await task.value == 0)
        // The whole text would take minutes.
        #expect(clock.now - begun < .seconds(10))
        #expect(documents.pulled.value == 2)
    }

    @Test func whoLetsGoOfTheIteratorEndsTheWork() async throws {
        let documents = Counted(count: 1000)
        do {
            var iterator = Self.extractor.extractions(of: documents, jobs: 2, window: 4).makeAsyncIterator()
            _ = try await iterator.next(isolation: nil)
        }
        try await Task.sleep(for: .milliseconds(100))
        #expect(documents.pulled.value <= 5)
    }

    @Test func takesASequence() async {
        var ids: [String] = []
        let documents = (0..<25).map { TextDocument("产量\($0)吨", id: "\($0)") }
        for await result in Self.extractor.extractions(of: documents, jobs: 2) {
            ids.append(result.document.id)
            #expect(result.extraction.measurements.count == 1)
        }
        #expect(ids == documents.map(\.id))
        for await _ in Self.extractor.extractions(of: [TextDocument](), jobs: 2) { Issue.record("nothing is there") }
    }

    @Test func takesAStream() async {
        let (stream, continuation) = AsyncStream.makeStream(of: TextDocument.self)
        var iterator = Self.extractor.extractions(of: stream, jobs: 4).makeAsyncIterator()
        // A result comes as soon as its document is there: nothing waits for the window to fill.
        for i in 0..<5 {
            continuation.yield(TextDocument("\(i + 1)吨"))
            #expect(await iterator.next(isolation: nil)?.index == i)
        }
        continuation.finish()
        #expect(await iterator.next(isolation: nil) == nil)
    }

    @Test func theContextIsTheDocuments() async {
        let dates = ["2024-05-01", "2025-05-01"].compactMap { CalendarDate($0) }
        let documents = dates.map { TextDocument("去年产量3吨", context: DocumentContext(date: $0)) }
        var years: [Int] = []
        for await result in Self.extractor.extractions(of: documents, jobs: 2) {
            years += result.extraction.periods.compactMap { $0.from?.year }
        }
        #expect(years == [2023, 2024])
    }

    @Test func bytesAreChecked() throws {
        #expect(try TextDocument(utf8: Array("3吨".utf8), id: "甲") == TextDocument("3吨", id: "甲"))
        let error = #expect(throws: TextInputError.self) { try TextDocument(utf8: [0x33, 0xFF]) }
        #expect(error?.byteOffset == 1)
    }
}
