/// Bytes that are written one piece behind another: what writers of output put their lines together in.
///
/// An array's own appending asks at each piece who else holds the array, and goes byte by byte where the piece is
/// none; lines of output are made of dozens of short pieces. The array is filled up to its capacity here, and a count
/// says how much of it is written.
///
/// This file is unsafe because pieces are copied by pointers: there is room for each, which is made before, and a
/// literal's bytes are read no further than its count.
package struct ByteBuffer: Sendable {
    private var storage: [UInt8] = []
    /// The number of bytes written.
    package private(set) var count = 0

    /// An empty buffer.
    package init() {}

    /// What has been written.
    ///
    /// - Complexity: O(*n*), one copy.
    package var bytes: [UInt8] { Array(storage[..<count]) }

    /// Forgets what has been written; the memory is kept.
    package mutating func removeAll() { count = 0 }

    /// Appends a byte.
    ///
    /// - Parameter byte: The byte.
    package mutating func append(_ byte: UInt8) {
        makeRoom(1)
        put(byte)
    }

    /// Appends the bytes of a span.
    ///
    /// - Parameter bytes: The bytes.
    package mutating func append(contentsOf bytes: Span<UInt8>) {
        makeRoom(bytes.count)
        put(bytes)
    }

    /// Appends the bytes of a span between two others.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - quote: What to put before and behind them.
    package mutating func append(contentsOf bytes: Span<UInt8>, between quote: UInt8) {
        makeRoom(bytes.count &+ 2)
        put(quote)
        put(bytes)
        put(quote)
    }

    /// Appends a literal between two quotes, with a byte before and one behind them.
    ///
    /// - Parameters:
    ///   - literal: The literal.
    ///   - quote: What to put right before and behind it.
    ///   - first: What to put before all; nil for nothing.
    ///   - last: What to put behind all.
    package mutating func append(_ literal: StaticString, between quote: UInt8, after first: UInt8?, before last: UInt8)
    {
        let length = literal.utf8CodeUnitCount
        makeRoom(length &+ 4)
        var place = count
        unsafe storage.withUnsafeMutableBytes { target in
            if let first {
                unsafe target[place] = first
                place &+= 1
            }
            unsafe target[place] = quote
            place &+= 1
            let source = unsafe literal.utf8Start
            // Shorter than what a call would be worth.
            for i in 0..<length { unsafe target[place &+ i] = source[i] }
            place &+= length
            unsafe target[place] = quote
            unsafe target[place &+ 1] = last
        }
        count = place &+ 2
    }

    /// Sees to it that so many more bytes fit.
    @inline(__always)
    private mutating func makeRoom(_ more: Int) {
        if storage.count &- count < more { grow(more) }
    }

    private mutating func grow(_ more: Int) {
        storage.append(contentsOf: repeatElement(0, count: max(storage.count, more + 256)))
    }

    @inline(__always)
    private mutating func put(_ byte: UInt8) {
        storage[count] = byte
        count &+= 1
    }

    private mutating func put(_ bytes: Span<UInt8>) {
        let place = count
        unsafe storage.withUnsafeMutableBytes { target in
            unsafe bytes.withUnsafeBytes { source in
                let room = unsafe UnsafeMutableRawBufferPointer(rebasing: target[place..<place + source.count])
                unsafe room.copyMemory(from: source)
            }
        }
        count &+= bytes.count
    }
}
