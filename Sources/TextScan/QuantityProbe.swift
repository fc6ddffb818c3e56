/// Runs the quantity scanner with each of its searches, for the benchmarks; no part of the interface.
@_spi(Benchmarks)
public enum QuantityProbe {
    /// Counts the candidates of a text.
    ///
    /// - Parameters:
    ///   - text: UTF-8.
    ///   - scanner: The scanner, for its units.
    ///   - kernel: How to search; `scalar` also reads every numeral in the general way.
    ///   - buffer: Is used for the candidates.
    /// - Returns: The number of candidates.
    /// - Complexity: O(*n*).
    public static func count(
        in text: Span<UInt8>, _ scanner: QuantityScanner, kernel: ScanProbe.Kernel,
        buffer: inout [QuantityCandidate]
    ) -> Int {
        buffer.removeAll(keepingCapacity: true)
        switch kernel {
        case .scalar: scanner.scanPlainly(text, range: 0..<text.count, into: &buffer)
        case .word: QuantityScanner(scanner, search: .word).scan(text, range: 0..<text.count, into: &buffer)
        case .vector: scanner.scan(text, range: 0..<text.count, into: &buffer)
        }
        return buffer.count
    }
}
