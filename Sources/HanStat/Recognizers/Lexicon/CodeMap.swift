/// A map of integers to small integers: open addressing with linear probing, at most half full.
///
/// The key 0 marks a free slot and cannot be stored.
struct CodeMap: Sendable {
    private var keys: [UInt32]
    private var values: [UInt16]
    private var used = 0

    /// An empty map.
    ///
    /// - Parameter capacity: About how many keys are to come, so that the map need not grow.
    init(capacity: Int = 32) {
        var slots = 64
        while slots < 2 * capacity { slots *= 2 }
        keys = Array(repeating: 0, count: slots)
        values = Array(repeating: 0, count: slots)
    }

    /// The value of a key, nil where there is none.
    ///
    /// - Complexity: O(1) expected; allocates nothing.
    @inline(__always)
    subscript(key: UInt32) -> UInt16? {
        guard key != 0 else { return nil }
        let mask = keys.count - 1
        var slot = Self.slot(key, mask: mask)
        while true {
            let found = keys[slot]
            if found == key { return values[slot] }
            if found == 0 { return nil }
            slot = (slot + 1) & mask
        }
    }

    /// Stores a value, in place of an older one.
    mutating func insert(_ key: UInt32, value: UInt16) {
        if (used + 1) * 2 > keys.count { grow() }
        place(key, value)
    }

    /// The value of a key, and where it has none the one given, which is stored.
    mutating func value(of key: UInt32, orInsert value: UInt16) -> UInt16 {
        if (used + 1) * 2 > keys.count { grow() }
        let mask = keys.count - 1
        var slot = Self.slot(key, mask: mask)
        while true {
            let found = keys[slot]
            if found == key { return values[slot] }
            if found == 0 { break }
            slot = (slot + 1) & mask
        }
        used += 1
        keys[slot] = key
        values[slot] = value
        return value
    }

    private mutating func place(_ key: UInt32, _ value: UInt16) {
        let mask = keys.count - 1
        var slot = Self.slot(key, mask: mask)
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        if keys[slot] == 0 { used += 1 }
        keys[slot] = key
        values[slot] = value
    }

    private mutating func grow() {
        let old = zip(keys, values).filter { $0.0 != 0 }
        keys = Array(repeating: 0, count: keys.count * 2)
        values = Array(repeating: 0, count: values.count * 2)
        used = 0
        for (key, value) in old { place(key, value) }
    }

    /// Fibonacci hashing of the mixed key: the product's upper half, cut to the table.
    @inline(__always)
    private static func slot(_ key: UInt32, mask: Int) -> Int {
        Int(((key ^ key >> 15) &* 0x9E37_79B1) >> 8) & mask
    }
}
