import Synchronization

/// What the snippet that runs has printed, and what did not come out as stated.
private struct Transcript {
    var place = ""
    var printed = ""
    var failures: [String] = []
    var checks = 0
}

private let transcript = Mutex(Transcript())

/// Stands before the standard library's, to see what is printed.
func print(_ items: Any..., separator: String = " ", terminator: String = "\n") {
    let text = items.map { String(describing: $0) }.joined(separator: separator)
    transcript.withLock { $0.printed += text + terminator }
}

/// Begins with a snippet.
func begin(_ place: String) {
    transcript.withLock { ($0.place, $0.printed) = (place, "") }
    source.rewind()
}

/// Compares what the snippet has printed with what it states.
func expect(_ lines: [String]) {
    transcript.withLock {
        $0.checks += 1
        let printed = $0.printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if printed.dropLast() != lines[...] || printed.last != "" {
            $0.failures.append("\($0.place): states\n" + lines.joined(separator: "\n") + "\nand prints\n" + $0.printed)
        }
    }
}

/// Compares a value with what stands behind it: the value itself, and then, after a colon or comma, any words.
func check<Value>(_ value: Value, _ stated: String, _ file: String, _ line: Int) {
    let forms = written(value)
    let isRight = forms.contains { stated == $0 || stated.hasPrefix($0 + ":") || stated.hasPrefix($0 + ",") }
    transcript.withLock {
        $0.checks += 1
        if !isRight { $0.failures.append("\($0.place), line \(line): states \(stated) and is \(forms[0])") }
    }
}

/// How a value may be written: a string with quotation marks or without.
private func written(_ value: Any) -> [String] {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
        guard let inside = mirror.children.first?.value else { return ["nil"] }
        return written(inside)
    }
    if let list = value as? [Any] { return ["[" + list.map { written($0)[0] }.joined(separator: ", ") + "]"] }
    if let text = value as? any StringProtocol { return [String(text).debugDescription, String(text)] }
    return [String(describing: value)]
}

/// How many statements were compared, and those that are not so.
func result() -> (checks: Int, failures: [String]) { transcript.withLock { ($0.checks, $0.failures) } }
