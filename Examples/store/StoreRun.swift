import HanStatCommand
import HanStatOutput

/// Stores all inputs: reads documents in batches, works on each batch with several jobs, and writes one
/// document after the other.
struct StoreRun {
    /// How many bytes of documents one job is given at a time, and how many documents.
    private static let share = 262_144
    private static let shareCount = 256

    private let store: FactStore
    private let worker: StoreWorker
    private let jobs: Int
    private let readsAgain: Bool
    private var batch: [SourceDocument] = []
    private var batchBytes = 0
    /// The documents that were met in this run, and where, by their names.
    private var met: [String: (place: String, key: DocumentKey)] = [:]

    private var progress = StoreProgress()
    /// What was done with the documents.
    private(set) var tally = StoreTally()
    /// Whether some input could not be read.
    private(set) var hasFailed = false

    init(store: FactStore, worker: StoreWorker, jobs: Int, readsAgain: Bool) {
        self.store = store
        self.worker = worker
        self.jobs = jobs
        self.readsAgain = readsAgain
    }

    /// Reads and stores all inputs; those that cannot be read are named, and the others done all the same.
    ///
    /// Ends early, after a whole document, where one asks it to stop.
    mutating func run(_ paths: [String], reader: DocumentReader) throws {
        progress.begin(with: paths)
        defer { progress.clear() }
        for path in paths where !Interruption.isRequested {
            do {
                try reader.read(path) { event in
                    try Interruption.check()
                    switch event {
                    case .document(let document): try add(document)
                    // Documents are held; none comes in pieces.
                    case .stream: break
                    case .pause: try work()
                    }
                }
            } catch is Interrupted {
                break
            } catch let failure as InputFailure {
                // What was read before the failure comes first.
                try work()
                complain(failure.message)
            }
        }
        try work()
    }

    private mutating func add(_ document: SourceDocument) throws {
        batch.append(document)
        batchBytes += document.bytes.count
        if batchBytes >= jobs * Self.share || batch.count >= jobs * Self.shareCount { try work() }
    }

    /// Stores the documents that wait.
    private mutating func work() throws {
        let (worker, documents) = (self.worker, batch)
        (batch, batchBytes) = ([], 0)
        let loaded = documents.parallelMap(jobs: jobs) { worker.load($0) }
        var items: [StoredDocument] = []
        for result in loaded {
            switch result {
            case .success(let item?): if try isWanted(item) { items.append(item) }
            case .success(nil): break
            case .failure(let failure): complain(failure.message)
            }
        }
        // As much at a time as will soon be written, so that a request to stop is soon heard.
        for start in stride(from: 0, to: items.count, by: jobs * 4) {
            if Interruption.isRequested { break }
            let part = items[start..<min(start + jobs * 4, items.count)]
            for read in Array(part).parallelMap(jobs: jobs, { worker.read($0) }) where !Interruption.isRequested {
                tally.add(try store.put(read))
                progress.add(documents: 1, bytes: read.text.utf8.count)
            }
        }
    }

    /// Whether a document has to be read: it has changed, and its name is its own.
    private mutating func isWanted(_ item: StoredDocument) throws -> Bool {
        let (key, place) = (item.key, item.place)
        if let earlier = met[key.name] {
            if earlier.key != key { complain("\(place): the name \(key.name) is that of \(earlier.place); not stored") }
            return false
        }
        met[key.name] = (place, key)
        if !readsAgain, try store.holds(key) {
            tally.add(.unchanged)
            progress.add(documents: 1, bytes: item.text.utf8.count)
            return false
        }
        return true
    }

    private mutating func complain(_ message: String) {
        progress.clear()
        Diagnostics.say(message)
        hasFailed = true
    }
}

/// How many documents were stored, and how.
struct StoreTally: CustomStringConvertible {
    private var new = 0
    private var replaced = 0
    private var unchanged = 0

    mutating func add(_ outcome: StoreOutcome) {
        switch outcome {
        case .new: new += 1
        case .replaced: replaced += 1
        case .unchanged: unchanged += 1
        }
    }

    var description: String {
        let documents = new == 1 ? "1 document" : "\(new) documents"
        return "\(documents) new, \(replaced) replaced, \(unchanged) unchanged"
    }
}
