// Every unsafe call of the module is in this file. What makes them safe:
// a handle is owned by one non-copyable value and closed by its `deinit`; a pointer to a text lives
// for one call of `withUnsafeBufferPointer`, and ICU has let go of it when that call returns; C never
// writes beyond the count that it is given.
internal import CICUShim

/// The owner of an ICU boundary iterator.
@safe struct BreakHandle: ~Copyable {
    enum Level: Int32 {
        case word = 0
        case sentence = 1
    }

    private let handle: OpaquePointer

    init(_ level: Level) throws(ICUError) {
        var status: Int32 = 0
        // The level's raw values are the header's.
        guard let handle = unsafe hanstat_breaks_open(level.rawValue, &status) else { throw ICUError(.code(status)) }
        unsafe self.handle = handle
    }

    deinit { unsafe hanstat_breaks_close(handle) }

    /// Calls a closure with the end of every segment, in bytes of the span, and ICU's class of it.
    mutating func forEachBoundary(
        in bytes: Span<UInt8>, _ body: (_ end: Int, _ kind: Int32) -> Void
    ) throws(ICUError) {
        guard bytes.count <= Int(Int32.max) else { throw ICUError(.tooLong(count: bytes.count)) }
        let handle = unsafe self.handle
        // The text stays in place until the closure returns, and `end` runs on every way out of it.
        try unsafe bytes.withUnsafeBufferPointer { buffer throws(ICUError) in
            var status: Int32 = 0
            unsafe hanstat_breaks_begin(handle, buffer.baseAddress, Int64(buffer.count), &status)
            defer { unsafe hanstat_breaks_end(handle) }
            try ICUError.check(status)
            var kind: Int32 = 0
            while true {
                let end = unsafe hanstat_breaks_next(handle, &kind)
                if end < 0 { return }
                body(Int(end), kind)
            }
        }
    }
}

/// The owner of an ICU converter from some encoding to UTF-8.
@safe struct DecoderHandle: ~Copyable {
    private let handle: OpaquePointer

    init(encoding: String, isLossy: Bool) throws(ICUError) {
        var status: Int32 = 0
        // Swift passes a copy of the name with a final NUL, good for the call.
        guard let handle = unsafe hanstat_decoder_open(encoding, isLossy, &status) else {
            throw ICUError(.code(status))
        }
        unsafe self.handle = handle
    }

    deinit { unsafe hanstat_decoder_close(handle) }

    /// Whether the encoding must be given whole: it spells UTF-16 units one by one, as UTF-7 does, or holds a state
    /// that hides where a bad byte stands, as HZ and ISO-2022 do.
    var needsWhole: Bool { unsafe hanstat_decoder_needs_whole(handle) }

    /// Converts a text or the next part of one.
    ///
    /// - Returns: The offset of the first bad sequence, less than 0 where it began in the part before, and
    ///   ICU's error; nil if all was read.
    mutating func convert(
        _ bytes: Span<UInt8>, isLast: Bool = true, into output: inout [UInt8]
    ) -> (offset: Int, error: ICUError)? {
        let handle = unsafe self.handle
        var page = [UInt8](repeating: 0, count: Int(HANSTAT_DECODER_ROOM))
        // A character that the part before broke off is settled first: where nothing has come out, it is at fault.
        let brokenOff = unsafe hanstat_decoder_pending(handle)
        let before = output.count
        var consumed: Int64 = 0
        var finished = false
        while !finished {
            var status: Int32 = 0
            // Both pointers are used within the call only, with the counts of their buffers.
            let written = unsafe bytes.withUnsafeBufferPointer { input in
                unsafe page.withUnsafeMutableBufferPointer { room in
                    unsafe hanstat_decoder_step(
                        handle, input.baseAddress, Int64(input.count), isLast, &consumed, room.baseAddress,
                        Int64(room.count), &finished, &status)
                }
            }
            output.append(contentsOf: page[..<Int(written)])
            if status != 0 {
                let isBefore = brokenOff > 0 && output.count == before
                return (Int(isBefore ? -brokenOff : consumed), ICUError(.code(status)))
            }
        }
        return nil
    }
}

/// The canonical name of an encoding; nil if ICU does not know it.
func canonicalEncodingName(_ name: String) -> String? {
    // ICU's text is a constant of its own; it is copied here.
    guard !name.utf8.contains(0), let text = unsafe hanstat_encoding_canonical_name(name) else { return nil }
    return unsafe String(cString: text)
}

/// The canonical names of all encodings that ICU can open, in its order.
func canonicalEncodingNames() -> [String] {
    (0..<hanstat_encoding_count()).compactMap { index in
        // As above; an index out of bounds gives NULL.
        guard let text = unsafe hanstat_encoding_name(index) else { return nil }
        return unsafe String(cString: text)
    }
}

/// ICU's version.
func libraryVersion() -> String {
    var text = [CChar](repeating: 0, count: 20)
    let count = text.count
    // C writes no more than `count` bytes.
    unsafe text.withUnsafeMutableBufferPointer { unsafe hanstat_icu_version($0.baseAddress, Int32(count)) }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// ICU's name of an error code.
func errorName(of code: Int32) -> String {
    // A constant of ICU's for any code.
    unsafe String(cString: hanstat_icu_error_name(code))
}
