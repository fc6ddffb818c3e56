import HanStatOutput

/// Extracts from all inputs: reads documents in batches, works on each batch with several jobs,
/// and writes the results in the order of the documents.
struct ExtractionRun: ~Copyable {
    /// How many bytes of documents one job is given at a time.
    private static let share = 65536
    /// How many documents one job is given at a time.
    private static let shareCount = 256
    /// How many shares there are in a batch for each job.
    private static let sharesPerJob = 4

    private let worker: DocumentWorker
    private let jobs: Int
    private var sink: RecordSink
    private var shares: [[SourceDocument]] = []
    private var lastShareBytes = 0
    /// Whether some input could not be read.
    private(set) var hasFailed = false

    init(worker: DocumentWorker, jobs: Int, sink: consuming RecordSink) {
        self.worker = worker
        self.jobs = jobs
        self.sink = sink
    }

    /// Reads all inputs; those that cannot be read are named, and the others done all the same.
    mutating func run(_ paths: [String], reader: DocumentReader) throws {
        for path in paths {
            do {
                try reader.read(path) { event in
                    switch event {
                    case .document(let document): try add(document)
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
        try sink.flush()
    }

    private mutating func add(_ document: SourceDocument) throws(OutputFailure) {
        if shares.isEmpty || lastShareBytes >= Self.share || (shares.last?.count ?? 0) >= Self.shareCount {
            if shares.count >= jobs * Self.sharesPerJob { try work() }
            shares.append([])
            lastShareBytes = 0
        }
        shares[shares.count - 1].append(document)
        lastShareBytes += document.bytes.count
    }

    private mutating func work() throws(OutputFailure) {
        let (worker, batch) = (self.worker, shares)
        shares = []
        for result in batch.parallelMap(jobs: jobs, { worker.work(on: $0) }) {
            for failure in result.failures { complain(failure.message) }
            for warning in result.rendered.warnings { Diagnostics.say(warning) }
            try sink.write(result.rendered)
        }
    }

    private mutating func complain(_ message: String) {
        Diagnostics.say(message)
        hasFailed = true
    }
}
