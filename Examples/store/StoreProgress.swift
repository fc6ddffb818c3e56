import HanStatCommand

/// A line on the terminal that says how far a run has come: documents, bytes, rate, time left.
///
/// It is written over itself, ten times a second at most, and only where standard error is a terminal.
struct StoreProgress {
    private static let interval = Duration.milliseconds(100)

    private let isShown = OpenFile.standardError.isTerminal
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private var lastShown: ContinuousClock.Instant
    private var documents = 0
    private var bytes = 0
    /// The bytes of all inputs; nil where that is not known, as of a pipe.
    private var total: Int?
    private var isOnScreen = false

    init() {
        start = clock.now
        lastShown = start
    }

    /// Sums up the sizes of the inputs.
    mutating func begin(with paths: [String]) {
        guard isShown else { return }
        var sum = 0
        for path in paths {
            guard path != "-", let size = (try? OpenFile(reading: path))?.length else { return }
            sum += size
        }
        total = sum
    }

    /// Counts what is done, and says so from time to time.
    mutating func add(documents: Int, bytes: Int) {
        self.documents += documents
        self.bytes += bytes
        let now = clock.now
        guard isShown, now - lastShown >= Self.interval else { return }
        lastShown = now
        let width = OpenFile.standardError.terminalWidth ?? 80
        Diagnostics.write("\r" + line(after: now - start, width: width) + "\u{1B}[K")
        isOnScreen = true
    }

    /// Takes the line away, to make room for a message.
    mutating func clear() {
        guard isOnScreen else { return }
        Diagnostics.write("\r\u{1B}[K")
        isOnScreen = false
    }

    private func line(after elapsed: Duration, width: Int) -> String {
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
        let rate = seconds > 0 ? Double(bytes) / seconds : 0
        var text = "\(documents) documents  \(Self.size(Double(bytes)))  \(Self.size(rate))/s"
        if let total, total > 0 {
            // Other encodings have other sizes than the text that was counted.
            let share = min(Double(bytes) / Double(total), 1)
            if rate > 0 { text += "  " + Self.time(Double(max(total - bytes, 0)) / rate) + " left" }
            let room = min(width - text.count - 5, 30)
            if room >= 8 {
                let full = Int(Double(room - 2) * share)
                text =
                    "[" + String(repeating: "#", count: full) + String(repeating: ".", count: room - 2 - full) + "]  "
                    + text
            }
        }
        return String(text.prefix(max(width - 1, 1)))
    }

    /// `734 B`, `12.3 MB`.
    private static func size(_ bytes: Double) -> String {
        var (number, unit) = (bytes, "B")
        for next in ["kB", "MB", "GB", "TB"] where number >= 1000 { (number, unit) = (number / 1000, next) }
        if unit == "B" { return "\(Int(number)) B" }
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10).\(tenths % 10) \(unit)"
    }

    /// `0:07`, `1:02:03`.
    private static func time(_ seconds: Double) -> String {
        let all = Int(min(seconds.rounded(.up), 359_999))
        func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        let (hours, minutes) = (all / 3600, all / 60 % 60)
        return (hours > 0 ? "\(hours):\(padded(minutes))" : "\(minutes)") + ":" + padded(all % 60)
    }
}
