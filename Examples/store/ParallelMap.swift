import HanStatCommand

extension Array where Element: Sendable {
    /// Maps the elements on several threads; the results are in the elements' order.
    ///
    /// - Parameters:
    ///   - jobs: How many elements are worked on at once, at most.
    ///   - body: What to do with an element.
    /// - Returns: A result for each element.
    func parallelMap<Result: Sendable>(
        jobs: Int, _ body: @escaping @Sendable (Element) -> Result
    ) -> [Result] {
        if jobs <= 1 || count <= 1 { return map(body) }
        let queue = WorkQueue(threads: Swift.min(jobs, count), body)
        defer { queue.close() }
        for element in self { queue.add(element) }
        return indices.map { _ in queue.next() }
    }
}
