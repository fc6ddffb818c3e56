/// The steps of a time expression, from coarse to fine: three of them in place, the others in an array.
///
/// Nearly all expressions have three steps or fewer (2014年 | 3月 | 5日), and none of these is allocated.
struct TimeSteps: Sendable {
    private static let inPlace = 3

    private var few = [3 of TimeStep](repeating: .weekend)
    private var shortCount: UInt8 = 0
    private var more: [TimeStep] = []

    /// No steps.
    init() {}
}

extension TimeSteps: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral {
    init(arrayLiteral elements: TimeStep...) { append(contentsOf: elements) }

    var startIndex: Int { 0 }
    var endIndex: Int { Int(shortCount) + more.count }

    subscript(index: Int) -> TimeStep {
        get { index < Self.inPlace ? few[checked(index)] : more[index - Self.inPlace] }
        set {
            if index < Self.inPlace { few[checked(index)] = newValue } else { more[index - Self.inPlace] = newValue }
        }
    }

    private func checked(_ index: Int) -> Int {
        precondition(index >= 0 && index < Int(shortCount), "No step has that index")
        return index
    }

    mutating func append(_ step: TimeStep) {
        guard Int(shortCount) < Self.inPlace else {
            more.append(step)
            return
        }
        few[Int(shortCount)] = step
        shortCount += 1
    }

    mutating func replaceSubrange(_ range: Range<Int>, with elements: some Collection<TimeStep>) {
        var all = Array(self)
        all.replaceSubrange(range, with: elements)
        self = TimeSteps()
        for step in all { append(step) }
    }

    mutating func append(contentsOf elements: some Sequence<TimeStep>) {
        for step in elements { append(step) }
    }
}

extension TimeSteps: Hashable {
    static func == (a: TimeSteps, b: TimeSteps) -> Bool { a.elementsEqual(b) }

    func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for step in self { hasher.combine(step) }
    }
}
