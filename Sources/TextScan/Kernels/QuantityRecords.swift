/// Room on the stack for the records of a while.
///
/// This file is unsafe because it hands out memory that is not yet initialized; only as many records are taken
/// from it as the body says it has written.
enum QuantityRecords {
    /// How many records are made at a time.
    static let capacity = 256

    /// Appends the records that a body writes.
    ///
    /// - Parameters:
    ///   - found: Gets the records.
    ///   - body: Writes records from the beginning of the buffer and returns their number.
    @inline(__always)
    static func append(
        to found: inout [QuantityCandidate],
        _ body: (UnsafeMutableBufferPointer<QuantityCandidate>) -> Int
    ) {
        unsafe withUnsafeTemporaryAllocation(of: QuantityCandidate.self, capacity: capacity) { records in
            let count = unsafe body(records)
            unsafe found.append(contentsOf: UnsafeBufferPointer(rebasing: records[..<count]))
        }
    }
}
