import Dispatch
import Synchronization

/// Works on inputs with several threads; the results come back in the inputs' order.
///
/// One thread puts inputs in and takes results out; how many wait in between is its own affair.
package final class WorkQueue<Input: Sendable, Output: Sendable>: Sendable {
    private struct State {
        var inputs: [(place: Int, input: Input)] = []
        var outputs: [Int: Output] = [:]
        var isClosed = false
    }

    private let body: @Sendable (Input) -> Output
    private let threads: Int
    private let state = Mutex(State())
    /// Counts inputs that wait for a thread.
    private let offered = DispatchSemaphore(value: 0)
    /// Counts results, so that the one who waits looks again.
    private let done = DispatchSemaphore(value: 0)
    private let added = Atomic(0)
    private let taken = Atomic(0)

    /// Makes an empty queue.
    ///
    /// - Parameters:
    ///   - threads: How many inputs are worked on at once; with 1, each at once by the one who adds it.
    ///   - body: What to do with an input.
    package init(threads: Int, _ body: @escaping @Sendable (Input) -> Output) {
        self.body = body
        self.threads = threads
        guard threads > 1 else { return }
        for number in 0..<threads {
            DispatchQueue(label: "hanstat.\(number)").async { self.work() }
        }
    }

    /// How many results have not been taken yet.
    var count: Int { added.load(ordering: .relaxed) - taken.load(ordering: .relaxed) }

    /// Adds an input.
    package func add(_ input: Input) {
        let place = added.wrappingAdd(1, ordering: .relaxed).oldValue
        guard threads > 1 else {
            let output = body(input)
            state.withLock { $0.outputs[place] = output }
            return
        }
        state.withLock { $0.inputs.append((place, input)) }
        offered.signal()
    }

    /// Takes the next result, and waits for it; there must be one.
    package func next() -> Output {
        let place = taken.wrappingAdd(1, ordering: .relaxed).oldValue
        while true {
            if let output = state.withLock({ $0.outputs.removeValue(forKey: place) }) { return output }
            done.wait()
        }
    }

    /// Ends the threads, when they have done what they are at.
    package func close() {
        state.withLock {
            $0.isClosed = true
            $0.inputs = []
        }
        for _ in 0..<threads { offered.signal() }
    }

    private func work() {
        while true {
            offered.wait()
            let next = state.withLock { state -> (place: Int, input: Input)? in
                state.inputs.isEmpty ? nil : state.inputs.removeFirst()
            }
            guard let next else {
                if state.withLock({ $0.isClosed }) { return }
                continue
            }
            let output = body(next.input)
            state.withLock { $0.outputs[next.place] = output }
            done.signal()
        }
    }
}
