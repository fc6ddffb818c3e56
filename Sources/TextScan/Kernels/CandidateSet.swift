/// A set of characters to look for, in the forms that the kernels ask it in.
///
/// The set is closed under folding: with `万` it holds `萬`, with `5` it holds `５`.
struct CandidateSet: Sendable {
    /// One bit a code unit of the Basic Multilingual Plane, 1024 words.
    let bitmap: [UInt64]
    /// The tables of the vector kernel; nil where a member is beyond it (two bytes of UTF-8).
    let tables: [UInt8]?
    /// Whether the members below U+0080 are the ten digits and no other.
    let hasPlainASCII: Bool

    /// Makes the set of all forms of some characters.
    ///
    /// - Parameters:
    ///   - kinds: The classes whose members belong to it.
    ///   - characters: Further members, in any form.
    init(_ kinds: [GlyphClass], _ characters: String) {
        let fold = CharacterFold.shared
        var wanted = [Bool](repeating: false, count: 0x10000)
        var isKind = [Bool](repeating: false, count: 256)
        for kind in kinds { isKind[Int(kind.rawValue)] = true }
        for unit in characters.utf16 where unit & 0xF800 != 0xD800 { wanted[Int(fold.codes[Int(unit)])] = true }
        var bitmap = [UInt64](repeating: 0, count: 1024)
        var members: [Int] = []
        for code in 0...0xFFFF where code & 0xF800 != 0xD800 {
            let folded = Int(fold.codes[code])
            guard wanted[folded] || isKind[Int(fold.classes[folded])] else { continue }
            bitmap[code >> 6] |= 1 << UInt64(code & 63)
            members.append(code)
        }
        hasPlainASCII = bitmap[0] == 0x03FF_0000_0000_0000 && bitmap[1] == 0
        self.bitmap = bitmap
        tables = NibbleTables.rows(of: members)
    }

    /// The characters of the set.
    var members: [Int] { (0...0xFFFF).filter { contains($0) } }

    /// Whether a character is in the set.
    func contains(_ code: Int) -> Bool { bitmap[code >> 6] >> UInt64(code & 63) & 1 != 0 }
}
