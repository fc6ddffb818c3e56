/// What the quantity scanner knows of a character before it is met, in four bytes.
///
/// From the lowest bit: the label in the trie of units (16), the kind (5), whether some unit begins with a
/// scale word and this character (1), whether it carries on a candidate before it, and one behind it (2), the
/// value (7), and whether some unit begins with it (1).
struct QuantityCharacter: Sendable, Equatable {
    var bits: UInt32

    /// What a character is to a reader of quantities.
    enum Kind: UInt8 {
        case other = 0
        /// 0 to 9, of either width.
        case digit
        /// 零 to 九, 两, the financial forms. The value is the digit and the flags below.
        case hanDigit
        /// 十 百 千, by power of ten.
        case multiplier
        /// 廿 卅 卌, by tens.
        case fusedTens
        /// 万 亿 兆, by power of ten.
        case scale
        case half
        /// 几, value 1, and 数, value 0.
        case vague
        /// 多 余.
        case more
        case point
        /// 点.
        case spokenPoint
        case comma
        case letter
        /// Signs that carry an expression on from either side: - — ~ / : × ² and the like.
        case joint
        /// 至 到 之 又 来 and an opening bracket, which carry on what stands before them.
        case link
        /// 第.
        case ordinal
        /// White space and the like; the only kind with bit 4.
        case layout
    }

    init(kind: Kind, value: Int = 0, label: Int = 0) {
        let kindBit = Self.bit(kind)
        bits = UInt32(label) | UInt32(kind.rawValue) << 16 | UInt32(value) << 24
        if kindBit & Self.joiningAfter != 0 { bits |= 1 << 22 }
        if kindBit & Self.joiningBefore != 0 { bits |= 1 << 23 }
    }

    /// The label in the trie of units, or 0.
    @inline(__always)
    var label: Int { Int(bits & 0xFFFF) }

    /// The kind's raw value.
    @inline(__always)
    var rawKind: UInt8 { UInt8(truncatingIfNeeded: bits &>> 16) & 31 }

    @inline(__always)
    func `is`(_ kind: Kind) -> Bool { rawKind == kind.rawValue }

    /// 1 where the character carries on a candidate before it, else 0.
    @inline(__always)
    var joinsBack: UInt32 { bits &>> 22 & 1 }

    /// 1 where the character makes a candidate behind it part of an expression, else 0.
    @inline(__always)
    var joinsOn: UInt32 { bits &>> 23 & 1 }

    /// 1 for layout, else 0.
    @inline(__always)
    var isGap: UInt32 { bits &>> 20 & 1 }

    /// The value of a digit, multiplier or scale, with its flags.
    @inline(__always)
    var value: Int { Int(bits &>> 24 & 0x7F) }

    /// Whether a unit's form begins with the character.
    @inline(__always)
    var beginsUnit: Bool { bits &>> 31 != 0 }

    mutating func setBeginsUnit() { bits |= 1 << 31 }

    /// Whether a unit's form begins with a scale word and the character: 瓦 of 兆瓦.
    @inline(__always)
    var followsScale: Bool { bits & 1 &<< 21 != 0 }

    mutating func setFollowsScale() { bits |= 1 << 21 }

    /// The digit of a `hanDigit`.
    @inline(__always)
    var hanDigit: Int { value & 15 }

    /// Flag of the value: of the financial set.
    static let financial = 16
    /// Flag of the value: a digit only before a multiplier or scale: 参 俩.
    static let multiplied = 32
    /// Flag of the value: inside a numeral a digit only before a multiplier or scale: 两.
    static let unitLike = 64

    /// Whether the kind is one of a set of bits.
    @inline(__always)
    func isIn(_ kinds: UInt32) -> Bool { kinds &>> UInt32(rawKind) & 1 != 0 }

    /// The bit of a kind.
    @inline(__always)
    static func bit(_ kind: Kind) -> UInt32 { 1 &<< UInt32(kind.rawValue) }

    /// Characters that numerals are written with, `digit` to `vague`.
    @inline(__always)
    static var numerals: UInt32 { 0b1111_1110 }
    /// Those that a numeral may begin with.
    @inline(__always)
    static var starting: UInt32 { 0b0111_1110 }
    /// Those that a Chinese numeral may begin with.
    @inline(__always)
    static var startingChinese: UInt32 { bit(.hanDigit) | bit(.multiplier) | bit(.fusedTens) | bit(.scale) }
    /// What changes a number of Arabic digits where it follows them.
    @inline(__always)
    static var continuing: UInt32 { bit(.digit) | bit(.more) | bit(.point) | bit(.spokenPoint) }
    /// What changes a Chinese numeral where it follows.
    @inline(__always)
    static var continuingChinese: UInt32 { numerals | bit(.more) | bit(.spokenPoint) }
    /// The kinds that make a candidate of the character after them part of an expression.
    @inline(__always)
    static var joiningBefore: UInt32 { numerals | bit(.point) | bit(.letter) | bit(.joint) | bit(.ordinal) }
    /// The kinds that carry a candidate on.
    @inline(__always)
    static var joiningAfter: UInt32 {
        numerals | bit(.more) | bit(.point) | bit(.letter) | bit(.joint) | bit(.link)
    }
}

extension QuantityCharacter {
    /// Digits, by value, as folded characters.
    ///
    /// Source: GB/T 15835-2011, and the financial forms of the rules for filling in bills (票据填写规定).
    private static let digits: [(value: Int, members: String)] = [
        (0, "零〇"), (1, "一"), (2, "二"), (3, "三"), (4, "四"), (5, "五"), (6, "六"), (7, "七"), (8, "八"), (9, "九"),
        (1 + financial, "壹"), (2 + financial, "贰"), (3 + financial, "叁"), (4 + financial, "肆"), (5 + financial, "伍"),
        (6 + financial, "陆"), (7 + financial, "柒"), (8 + financial, "捌"), (9 + financial, "玖"),
        (2 + unitLike, "两"), (3 + financial + multiplied, "参"), (2 + multiplied, "俩"),
    ]

    /// The other members of the kinds, as folded characters.
    private static let members: [(kind: Kind, value: Int, members: String)] = [
        (.multiplier, 1, "十"), (.multiplier, 2, "百"), (.multiplier, 3, "千"),
        (.multiplier, 1 + financial, "拾"), (.multiplier, 2 + financial, "佰"), (.multiplier, 3 + financial, "仟"),
        (.fusedTens, 2, "廿"), (.fusedTens, 3, "卅"), (.fusedTens, 4, "卌"),
        (.scale, 4, "万"), (.scale, 8, "亿"), (.scale, 12, "兆"),
        (.half, 0, "半"), (.vague, 1, "几"), (.vague, 0, "数"), (.more, 0, "多余"),
        (.point, 0, "."), (.spokenPoint, 0, "点"), (.comma, 0, ","),
        (.joint, 0, "-–—~+/:∶·×*^=⁰¹²³⁴⁵⁶⁷⁸⁹⁻½¼¾"), (.link, 0, "至到之又来([【〔"), (.ordinal, 0, "第"),
    ]

    /// The characters of the Basic Multilingual Plane without labels, by code; all but candidates' are shared
    /// by every scanner.
    static let table: [QuantityCharacter] = {
        let fold = CharacterFold.shared
        let plain = QuantityCharacter(kind: .other)
        var folded = [QuantityCharacter](repeating: plain, count: 0x10000)
        for code in folded.indices where fold.classes[code] == GlyphClass.letter.rawValue {
            folded[code] = QuantityCharacter(kind: .letter)
        }
        for code in 0x30...0x39 { folded[code] = QuantityCharacter(kind: .digit, value: code - 0x30) }
        for (value, members) in digits {
            for unit in members.utf16 { folded[Int(unit)] = QuantityCharacter(kind: .hanDigit, value: value) }
        }
        for (kind, value, members) in members {
            for unit in members.utf16 { folded[Int(unit)] = QuantityCharacter(kind: kind, value: value) }
        }
        var table = folded
        for code in table.indices where fold.codes[code] != code { table[code] = folded[Int(fold.codes[code])] }
        for code in GlyphCell.layoutCodes where code != 0x28 { table[code] = QuantityCharacter(kind: .layout) }
        return table
    }()

    /// The characters that a candidate can begin with.
    static let candidates = CandidateSet([.digit, .hanDigit, .hanMultiplier, .hanScale], "半")

    /// The members of `candidates` by bucket of the vector kernel.
    ///
    /// A bucket lets through every combination of its members' nibbles. These were found by simulated annealing
    /// over the frequencies of characters in newspapers: of the three hundred most frequent none gets through,
    /// of all others in prose one in about a hundred.
    static let buckets = [
        "九五伍六", "○仟兩八四廿", "俩拾柒陆陸零", "倆兆半卌捌萬", "◯〇一七万三二亿", "佰億十千卄卅叁参參叄肆貳贰", "両两壹", "玖百０１２３４５６７８９",
    ]
}
