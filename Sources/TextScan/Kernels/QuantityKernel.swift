/// The loop of the quantity scanner: masks of candidates for 4096 bytes, then a record for each candidate.
///
/// `ShortQuantity` reads the plainest of them, `QuantityReader` all others.
///
/// This file is unsafe because it reads the text and tables without bounds checks, and writes records.
/// Offsets come from masks of bytes inside the range; the short way is gone only where as many bytes are left
/// as it may look at; records are written up to the given capacity.
enum QuantityKernel {
    /// How candidates are looked for.
    enum Search: Sendable {
        /// With the processor's vectors.
        case vector
        /// With words of eight bytes.
        case word
    }

    /// Where a scan stands.
    struct State {
        /// The text; nothing outside is looked at.
        let range: Range<Int>
        /// From where on candidates are looked for.
        var position: Int
        /// Where the last candidate ends, or −1.
        var lastEnd = -1

        init(_ range: Range<Int>) {
            self.range = range
            position = range.lowerBound
        }

        var isAtEnd: Bool { position >= range.upperBound }
    }

    private static let set = QuantityCharacter.candidates
    private static let nibbles = NibbleTables.rows(of: set.members, in: QuantityCharacter.buckets)
    private static let pairs = PairKernel.table(of: set)

    /// Scans on until the records are full or the text ends.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - tables: The tables of the units.
    ///   - search: How to look for candidates.
    ///   - state: Where to begin; afterwards where to go on.
    ///   - records: Where to write the candidates; not empty.
    /// - Returns: The number of records written.
    /// - Complexity: O(*n*).
    static func scan(
        _ text: Span<UInt8>, _ tables: QuantityTables, _ search: Search, _ state: inout State,
        into records: UnsafeMutableBufferPointer<QuantityCandidate>
    ) -> Int {
        QuantityText.with(text, state.range, tables) { text in
            unsafe QuantityTables.powers.withUnsafeBufferPointer { powers in
                unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: VectorKernel.chunk / 64) { masks in
                    guard let powers = powers.baseAddress, let masks = masks.baseAddress,
                        let slots = records.baseAddress
                    else { return 0 }
                    return unsafe scan(
                        text, powers, reach: tables.reach, search, &state, masks, slots, capacity: records.count)
                }
            }
        }
    }

    private static func scan(
        _ text: QuantityText, _ powers: UnsafePointer<UInt64>, reach: Int, _ search: Search, _ state: inout State,
        _ masks: UnsafeMutablePointer<UInt64>, _ slots: UnsafeMutablePointer<QuantityCandidate>, capacity: Int
    ) -> Int {
        let bytes = unsafe text.address
        let short = unsafe ShortQuantity(text, powers: powers)
        let reader = QuantityReader(text: text)
        let end = state.range.upperBound
        // Where the short way may be gone.
        let first = state.range.lowerBound &+ 3
        let room = UInt(max(0, end &- reach &- first &+ 1))
        var at = state.position
        var lastEnd = state.lastEnd
        var count = 0
        while at < end {
            let stop = min(at &+ VectorKernel.chunk, end)
            var filled = unsafe fill(masks, bytes, at, stop, limit: end, search)
            while filled != 0 {
                let word = filled.trailingZeroBitCount
                filled &= filled &- 1
                let base = at &+ word &* 64
                var bits = unsafe masks[word]
                if lastEnd > base { bits = bitsFrom(bits, lastEnd &- base) }
                while bits != 0 {
                    let here = base &+ bits.trailingZeroBitCount
                    var next = ShortQuantity.Refusal.unknown
                    if UInt(bitPattern: here &- first) < room {
                        next = unsafe short.read(here, after: lastEnd, into: slots + count)
                    }
                    if next < 0 {
                        guard next == ShortQuantity.Refusal.unknown, let found = reader.read(at: here, after: lastEnd)
                        else {
                            bits &= bits &- 1
                            continue
                        }
                        unsafe (slots + count).initialize(to: found)
                        next = Int(found.endOffset)
                    }
                    count &+= 1
                    lastEnd = next
                    if count == capacity {
                        state.position = next
                        state.lastEnd = next
                        return count
                    }
                    bits = bitsFrom(bits, next &- base)
                }
            }
            at = max(stop, lastEnd)
        }
        state.position = end
        state.lastEnd = lastEnd
        return count
    }

    /// The bits from a place on; none where the place is beyond them.
    @inline(__always)
    private static func bitsFrom(_ bits: UInt64, _ place: Int) -> UInt64 {
        place >= 64 ? 0 : bits & (UInt64.max &<< UInt64(truncatingIfNeeded: place))
    }

    private static func fill(
        _ masks: UnsafeMutablePointer<UInt64>, _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, limit: Int,
        _ search: Search
    ) -> UInt64 {
        switch search {
        case .vector:
            return unsafe nibbles.withUnsafeBufferPointer { tables in
                guard let tables = tables.baseAddress else { return 0 }
                return unsafe VectorKernel.digitMasks(bytes, start, end, limit: limit, tables, masks)
            }
        case .word:
            return unsafe pairs.withUnsafeBufferPointer { pairs in
                unsafe set.bitmap.withUnsafeBufferPointer { bitmap in
                    guard let pairs = pairs.baseAddress, let bitmap = bitmap.baseAddress else { return 0 }
                    return unsafe PairKernel.masks(bytes, start, end, limit: limit, pairs, bitmap, masks)
                }
            }
        }
    }
}
