internal import Synchronization

/// A bounded queue between those who work on documents and the one who takes the results, in order.
///
/// One task pulls documents and one takes results; any number work. Whoever has nothing to do waits
/// without a thread.
final class OrderedResults<Element: Sendable, Failure: Error>: Sendable {
    private struct State {
        /// Results that wait for their turn.
        var results: [Int: Element] = [:]
        var pulled = 0
        var delivered = 0
        var running = 0
        /// How the documents ended: nil while there may be more.
        var end: Result<Void, Failure>?
        var isCancelled = false
        var producer: CheckedContinuation<Void, Never>?
        var consumer: CheckedContinuation<Void, Never>?
    }

    private let jobs: Int
    private let window: Int
    private let state = Mutex(State())

    /// Makes an empty queue.
    ///
    /// - Parameters:
    ///   - jobs: How many documents are worked on at once, at most.
    ///   - window: How many have been pulled and their results not yet taken, at most.
    init(jobs: Int, window: Int) {
        self.jobs = jobs
        self.window = window
    }

    // MARK: Those who work

    /// Waits until another document may be pulled.
    ///
    /// - Returns: Its place, or nil where nobody waits for results any more.
    func admit() async -> Int? {
        while true {
            let (isOver, place) = state.withLock { state -> (Bool, Int?) in
                if state.isCancelled { return (true, nil) }
                guard hasRoom(state) else { return (false, nil) }
                defer { state.pulled += 1 }
                return (false, state.pulled)
            }
            if isOver || place != nil { return place }
            await withCheckedContinuation { continuation in
                let goesOn = state.withLock { state in
                    if state.isCancelled || hasRoom(state) { return true }
                    state.producer = continuation
                    return false
                }
                if goesOn { continuation.resume() }
            }
        }
    }

    private func hasRoom(_ state: State) -> Bool {
        state.running < jobs && state.pulled - state.delivered < window
    }

    /// A document was there at the place that was admitted, and is being worked on.
    func begin() { state.withLock { $0.running += 1 } }

    /// Puts in a result; nil where the work was broken off.
    func fulfil(_ place: Int, _ element: Element?) {
        wake { state in
            state.running -= 1
            if let element { state.results[place] = element }
            return [Self.takeProducer(&state), place == state.delivered ? Self.takeConsumer(&state) : nil]
        }
    }

    /// There was no document at the last place that was admitted, or pulling it failed.
    func end(_ result: Result<Void, Failure>) {
        wake { state in
            state.pulled -= 1
            state.end = result
            return [Self.takeConsumer(&state)]
        }
    }

    // MARK: The one who takes

    /// Waits for the next result.
    ///
    /// - Returns: nil after the last, and after ``cancel()``.
    /// - Throws: What pulling the documents threw, after the results of those before.
    func next(isolation: isolated (any Actor)?) async throws(Failure) -> Element? {
        while true {
            var step = Step.wait
            wake { state in
                step = Self.step(&state)
                return [Self.takeProducer(&state)]
            }
            switch step {
            case .result(let element): return element
            case .end(let result):
                try result.get()
                return nil
            case .wait: break
            }
            await withCheckedContinuation(isolation: isolation) { continuation in
                let goesOn = state.withLock { state in
                    if Self.isReady(state) { return true }
                    state.consumer = continuation
                    return false
                }
                if goesOn { continuation.resume() }
            }
        }
    }

    private enum Step {
        case result(Element)
        case end(Result<Void, Failure>)
        case wait
    }

    private static func step(_ state: inout State) -> Step {
        if state.isCancelled { return .end(.success(())) }
        if let element = state.results.removeValue(forKey: state.delivered) {
            state.delivered += 1
            return .result(element)
        }
        guard let end = state.end, state.delivered == state.pulled else { return .wait }
        // An error is thrown once.
        state.end = .success(())
        return .end(end)
    }

    private static func isReady(_ state: State) -> Bool {
        state.isCancelled || state.results[state.delivered] != nil
            || (state.end != nil && state.delivered == state.pulled)
    }

    /// Nobody waits for results any more.
    func cancel() {
        wake { state in
            state.isCancelled = true
            state.results = [:]
            return [Self.takeProducer(&state), Self.takeConsumer(&state)]
        }
    }

    /// Changes the state, then wakes those whom the change concerns; both look at the state anew.
    private func wake(_ change: (inout State) -> [CheckedContinuation<Void, Never>?]) {
        for waiting in state.withLock({ change(&$0) }) { waiting?.resume() }
    }

    private static func takeProducer(_ state: inout State) -> CheckedContinuation<Void, Never>? {
        defer { state.producer = nil }
        return state.producer
    }

    private static func takeConsumer(_ state: inout State) -> CheckedContinuation<Void, Never>? {
        defer { state.consumer = nil }
        return state.consumer
    }
}
