import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// Maps the elements on several threads; the results are in the elements' order.
    ///
    /// - Parameters:
    ///   - jobs: How many elements are worked on at once, at most.
    ///   - body: What to do with an element.
    /// - Returns: A result for each element.
    func parallelMap<Result: Sendable>(jobs: Int, _ body: @Sendable (Element) -> Result) -> [Result] {
        if jobs <= 1 || count <= 1 { return map(body) }
        let next = Atomic(0)
        let results = Mutex([Result?](repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: Swift.min(jobs, count)) { _ in
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < count else { return }
                let result = body(self[index])
                results.withLock { $0[index] = result }
            }
        }
        return results.withLock { $0.compactMap(\.self) }
    }
}
