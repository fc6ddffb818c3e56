/// A map of integers to small integers: open addressing with linear probing, at most half full.
///
/// The key 0 marks a free slot and cannot be stored.
struct CodeMap: Sendable {
    /// The keys above bit 16, each with its value below; 0 is a free slot.
    private var slots: [UInt64]
    private var used = 0

    /// An empty map.
    ///
    /// - Parameter capacity: About how many keys are to come, so that the map need not grow.
    init(capacity: Int = 32) {
        var count = 64
        while count < 2 * capacity { count *= 2 }
        slots = Array(repeating: 0, count: count)
    }

    /// The value of a key, nil where there is none.
    ///
    /// - Complexity: O(1) expected; allocates nothing.
    @inline(__always)
    subscript(key: UInt32) -> UInt16? {
        guard key != 0 else { return nil }
        let found = slots[place(of: key)]
        return found == 0 ? nil : UInt16(truncatingIfNeeded: found)
    }

    /// Stores a value, in place of an older one.
    mutating func insert(_ key: UInt32, value: UInt16) {
        makeRoom()
        let slot = place(of: key)
        if slots[slot] == 0 { used += 1 }
        slots[slot] = UInt64(key) << 16 | UInt64(value)
    }

    /// The value of a key, and where it has none the one given, which is stored.
    mutating func value(of key: UInt32, orInsert value: UInt16) -> UInt16 {
        makeRoom()
        let slot = place(of: key)
        let found = slots[slot]
        if found != 0 { return UInt16(truncatingIfNeeded: found) }
        used += 1
        slots[slot] = UInt64(key) << 16 | UInt64(value)
        return value
    }

    /// The slot that has a key, or the free one that it would get.
    @inline(__always)
    private func place(of key: UInt32) -> Int {
        let mask = slots.count &- 1
        var slot = Self.slot(key, mask: mask)
        while true {
            let found = slots[slot]
            if found == 0 || UInt32(truncatingIfNeeded: found &>> 16) == key { return slot }
            slot = (slot &+ 1) & mask
        }
    }

    /// Grows where half of the slots are taken.
    @inline(__always)
    private mutating func makeRoom() {
        if (used &+ 1) &* 2 > slots.count { grow() }
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        for taken in old where taken != 0 { slots[place(of: UInt32(truncatingIfNeeded: taken >> 16))] = taken }
    }

    /// Fibonacci hashing of the mixed key: the product's upper half, cut to the table.
    @inline(__always)
    private static func slot(_ key: UInt32, mask: Int) -> Int {
        Int(((key ^ key >> 15) &* 0x9E37_79B1) >> 8) & mask
    }
}
