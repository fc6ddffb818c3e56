import HanStatOutput

/// Extracts from all inputs: reads documents, has several worked on at once, and writes the results in
/// the order of the documents.
struct ExtractionRun: ~Copyable {
    /// How many bytes of documents one job is given at a time.
    private static let share = 65536
    /// How many documents one job is given at a time.
    private static let shareCount = 256
    /// How many shares of each job are read ahead, at most.
    private static let sharesPerJob = 4
    /// How many bytes of documents of each job are read ahead, at most, where they are more than one share.
    private static let bytesPerJob = 1 << 20

    private let worker: DocumentWorker
    private let jobs: Int
    private let queue: WorkQueue<[SourceDocument], DocumentWorker.Outcome>
    private var sink: RecordSink
    /// The documents that are not yet given to a job.
    private var waiting: [SourceDocument] = []
    private var waitingBytes = 0
    /// The bytes of each share that is being worked on.
    private var pending: [Int] = []
    /// Whether some input could not be read.
    private(set) var hasFailed = false

    init(worker: DocumentWorker, jobs: Int, sink: consuming RecordSink) {
        self.worker = worker
        self.jobs = jobs
        self.sink = sink
        queue = WorkQueue(threads: jobs) { worker.work(on: $0) }
    }

    deinit { queue.close() }

    /// Reads all inputs; those that cannot be read are named, and the others done all the same.
    mutating func run(_ paths: [String], reader: DocumentReader) throws {
        for path in paths {
            do {
                try reader.read(path) { event in
                    try Interruption.check()
                    switch event {
                    case .document(let document): try add(document)
                    case .stream(let document): try extract(from: document)
                    case .pause:
                        try work()
                        try sink.flush()
                    }
                }
            } catch let failure as InputFailure {
                // What was read before the failure comes first.
                try work()
                complain(failure.message)
            }
        }
        try work()
        try sink.finish()
    }

    private mutating func add(_ document: SourceDocument) throws {
        waiting.append(document)
        waitingBytes += document.bytes.count
        if waitingBytes >= Self.share || waiting.count >= Self.shareCount { try passOn() }
    }

    /// Gives the documents that wait to a job, when there is room.
    private mutating func passOn() throws {
        guard !waiting.isEmpty else { return }
        while !pending.isEmpty,
            pending.count >= jobs * Self.sharesPerJob || pending.reduce(waitingBytes, +) > jobs * Self.bytesPerJob
        {
            try writeNext()
        }
        queue.add(waiting)
        pending.append(waitingBytes)
        waiting = []
        waitingBytes = 0
        // Where there is one job, the work is done already.
        if jobs == 1 { try writeNext() }
    }

    /// Waits for the oldest share and writes what came of it.
    private mutating func writeNext() throws {
        let outcome = queue.next()
        pending.removeFirst()
        try Interruption.check()
        for failure in outcome.failures { complain(failure.message) }
        try write(outcome.rendered)
    }

    private mutating func write(_ rendered: Rendered) throws {
        for warning in rendered.warnings { Diagnostics.say(warning) }
        try sink.write(rendered)
    }

    /// Does all that is there.
    private mutating func work() throws {
        try passOn()
        while !pending.isEmpty { try writeNext() }
    }

    /// Extracts from a document that is read as it comes.
    private mutating func extract(from document: StreamedDocument) throws {
        try work()
        var reading = PartReading(worker, context: worker.context, id: document.id, place: document.place)
        do {
            try document.read(isLossy: worker.isLossy, beforeWaiting: { try sink.flush() }) { text in
                var rendered = Rendered()
                try reading.read(text.span, into: &rendered)
                try write(rendered)
            }
            var rendered = Rendered()
            try reading.finish(into: &rendered)
            try write(rendered)
        } catch let failure as DocumentFailure {
            complain(failure.message)
        }
    }

    private mutating func complain(_ message: String) {
        Diagnostics.say(message)
        hasFailed = true
    }
}
