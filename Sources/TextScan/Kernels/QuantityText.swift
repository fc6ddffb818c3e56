/// A text with the tables that its quantities are read with.
///
/// This file is unsafe because it looks at the text and into tables without going through `Span` and `Array`.
/// It is made only for the duration of a body in which all of them stay alive; every function asks whether
/// the bytes are inside the range, tables have an entry for every code, and cells for every base and label.
@safe
struct QuantityText {
    private let bytes: UnsafePointer<UInt8>
    private let characters: UnsafePointer<QuantityCharacter>
    private let cells: UnsafePointer<UnitFormTrie.Cell>
    /// The first byte; nothing before is looked at.
    let start: Int
    /// The byte after the last.
    let end: Int

    /// Calls a body with a text.
    ///
    /// - Parameters:
    ///   - text: The bytes.
    ///   - range: Those to look at, inside the text.
    ///   - tables: The tables.
    ///   - body: Must keep nothing of what it gets.
    /// - Returns: What the body does.
    @inline(__always)
    static func with<Result>(
        _ text: Span<UInt8>, _ range: Range<Int>, _ tables: QuantityTables, _ body: (QuantityText) -> Result
    ) -> Result {
        precondition(range.lowerBound >= 0 && range.upperBound <= text.count, "The range is outside the text")
        return unsafe text.withUnsafeBufferPointer { bytes in
            unsafe tables.characters.withUnsafeBufferPointer { characters in
                unsafe tables.trie.cells.withUnsafeBufferPointer { cells in
                    guard let characters = characters.baseAddress, let cells = cells.baseAddress else {
                        preconditionFailure("The tables are never empty")
                    }
                    // An empty text has no address; nothing is read from this one.
                    let bytes =
                        unsafe bytes.baseAddress
                        ?? UnsafePointer(UnsafeRawPointer(cells).assumingMemoryBound(to: UInt8.self))
                    return unsafe body(
                        QuantityText(
                            bytes: bytes, characters: characters, cells: cells, start: range.lowerBound,
                            end: range.upperBound))
                }
            }
        }
    }

    /// The address of the text, for kernels.
    @unsafe
    var address: UnsafePointer<UInt8> { unsafe bytes }

    // MARK: Characters

    /// The character that begins at an offset, and its bytes.
    ///
    /// - Returns: A character of no kind and one byte where no character of the plane begins; past the end no
    ///   byte.
    @inline(__always)
    func character(at offset: Int) -> (character: QuantityCharacter, length: Int) {
        if offset &+ 4 <= end, offset >= start {
            let found = unsafe commonCharacter(at: offset)
            if found.length > 0 { return found }
        }
        return rareCharacter(at: offset)
    }

    /// The character of one or three bytes at an offset with at least four bytes left; no byte for any other.
    @unsafe
    @inline(__always)
    func commonCharacter(at offset: Int) -> (character: QuantityCharacter, length: Int) {
        let word = unsafe load(offset, as: UInt32.self)
        return character(word, word)
    }

    /// The character of one or three bytes before an offset with at least three bytes before and one behind.
    @unsafe
    @inline(__always)
    func commonCharacter(before offset: Int) -> (character: QuantityCharacter, length: Int) {
        let word = unsafe load(offset &- 3, as: UInt32.self)
        return character(word, word &>> 16)
    }

    /// The character of one byte, or that of the three lowest bytes of a word where the byte is no ASCII.
    @inline(__always)
    private func character(_ word: UInt32, _ byte: UInt32) -> (QuantityCharacter, Int) {
        if byte & 0x80 == 0 { return (unsafe characters[Int(truncatingIfNeeded: byte & 0x7F)], 1) }
        let code = (word & 0x0F) &<< 12 | (word & 0x3F00) &>> 2 | (word &>> 16 & 0x3F)
        let found = unsafe characters[Int(truncatingIfNeeded: code) &+ QuantityTables.Place.long]
        return (found, word & 0xC0_C0F0 == 0x80_80E0 ? 3 : 0)
    }

    @inline(never)
    private func rareCharacter(at offset: Int) -> (character: QuantityCharacter, length: Int) {
        guard offset >= start, offset < end else { return (QuantityCharacter(kind: .other), 0) }
        let none = (QuantityCharacter(kind: .other), 1)
        let first = unsafe Int(bytes[offset])
        if first < 0x80 { return (unsafe characters[first], 1) }
        guard first >= 0xC2, first < 0xF0, offset &+ 1 < end else { return none }
        let second = unsafe Int(bytes[offset &+ 1])
        guard second & 0xC0 == 0x80 else { return none }
        if first < 0xE0 {
            return (unsafe characters[QuantityTables.Place.short &+ ((first & 0x1F) &<< 6 | second & 0x3F)], 2)
        }
        guard offset &+ 2 < end else { return none }
        let third = unsafe Int(bytes[offset &+ 2])
        guard third & 0xC0 == 0x80 else { return none }
        let code = (first & 0x0F) &<< 12 | (second & 0x3F) &<< 6 | third & 0x3F
        return (unsafe characters[QuantityTables.Place.long &+ code], code < QuantityTables.Place.shortest ? 1 : 3)
    }

    /// The character that ends at an offset, and its bytes; of no kind and no bytes at the beginning.
    func character(before offset: Int) -> (character: QuantityCharacter, length: Int) {
        if offset &- 3 >= start, offset < end {
            let found = unsafe commonCharacter(before: offset)
            if found.length > 0 { return found }
        }
        for length in 1...3 where offset &- length >= start && offset <= end {
            if unsafe bytes[offset &- length] & 0xC0 == 0x80 { continue }
            let found = QuantityText(self, end: offset).character(at: offset &- length)
            return found.length == length ? found : (QuantityCharacter(kind: .other), 1)
        }
        return (QuantityCharacter(kind: .other), 0)
    }

    private init(_ text: QuantityText, end: Int) {
        unsafe bytes = text.bytes
        unsafe characters = text.characters
        unsafe cells = text.cells
        start = text.start
        self.end = end
    }

    private init(
        bytes: UnsafePointer<UInt8>, characters: UnsafePointer<QuantityCharacter>,
        cells: UnsafePointer<UnitFormTrie.Cell>, start: Int, end: Int
    ) {
        unsafe self.bytes = bytes
        unsafe self.characters = characters
        unsafe self.cells = cells
        self.start = start
        self.end = end
    }

    /// Whether 分之 stands at an offset.
    func hasPartsOf(at offset: Int) -> Bool {
        guard offset >= start, offset &+ 6 <= end else { return false }
        let early = unsafe load(offset, as: UInt32.self)
        let late = unsafe load(offset &+ 4, as: UInt16.self)
        return early == 0xE486_88E5 && late == 0x8BB9
    }

    /// A word of bytes, the first the lowest; they must be inside the text.
    @unsafe
    @inline(__always)
    func load<Word: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, as type: Word.Type) -> Word {
        unsafe Word(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: offset, as: Word.self))
    }

    // MARK: Units

    /// The cell at a place; the root's is at 0, and its children are counted from 0.
    @unsafe
    @inline(__always)
    func cell(_ place: Int) -> UnitFormTrie.Cell { unsafe cells[place] }

    /// The longest form that begins at an offset.
    ///
    /// A form that ends in a letter is none where a letter follows: there is no metre in 5max.
    ///
    /// - Returns: nil where none begins.
    func unit(at start: Int) -> (form: Int32, end: Int)? {
        var form: Int32 = -1
        var end = start
        var node = 0
        var base = 0
        var at = start
        var (next, length) = character(at: at)
        repeat {
            let place = base &+ next.label
            let cell = unsafe cell(place)
            guard Int(cell.parent) == node else { break }
            node = place
            base = Int(cell.base)
            at &+= length
            (next, length) = character(at: at)
            if cell.form >= 0, !(cell.isLetter && next.is(.letter)) {
                form = cell.form
                end = at
            }
        } while base > 0
        return form < 0 ? nil : (form, end)
    }
}
