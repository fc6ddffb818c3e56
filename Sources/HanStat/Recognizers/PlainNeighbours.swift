/// The characters beside a number and its unit that some rule asks about; all others are plain.
///
/// Source: the readers of this folder and of Periods; each character is one that a rule of theirs names.
enum PlainNeighbours {
    /// Before the number: 第 an ordinal, 每 a denominator, 负 and 零下 a sign, 币 a currency.
    private static let before = "第每负下币"
    /// Before a number of things: 页共3页, 浏览2317次, 点击20次, 前10名.
    private static let beforeCount = "共览击前"
    /// Behind the number: what goes on a numeral (点 多 余 来 几 数 半), a range (至 到 与 和), a ratio (比), a
    /// fraction (又), makes a time of it (年 月 日 …) or has a rule of its own (折 次 室 级 出 and
    /// the counting words of families).
    private static let unit = "点多余馀来几数半时又比至到与和年世月季天日周星礼财号学折次室级出" + CountFamilies.words
    /// Behind the unit: a range, a tolerance (±), a composite (又 半 零), a rate (每), a class (版 型 级 式 款).
    private static let behind = "至到与和又半零〇每版型级式款±"

    private static let beforeBit: UInt8 = 1
    private static let beforeCountBit: UInt8 = 2
    private static let unitBit: UInt8 = 4
    private static let behindBit: UInt8 = 8

    private static let table: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 0x10000)
        let sets = [(before, beforeBit), (beforeCount, beforeCountBit), (unit, unitBit), (behind, behindBit)]
        for (characters, bit) in sets {
            for code in characters.utf16 { table[Int(code)] |= bit }
        }
        return table
    }()

    /// Whether a rule asks about the character before a number.
    @inline(__always)
    static func barsBefore(_ code: UInt16, isCount: Bool) -> Bool {
        table[Int(code)] & (isCount ? beforeBit | beforeCountBit : beforeBit) != 0
    }

    /// Whether a rule asks about the first character behind a number.
    @inline(__always)
    static func barsUnit(_ code: UInt16) -> Bool { table[Int(code)] & unitBit != 0 }

    /// Whether a rule asks about the character behind a unit.
    @inline(__always)
    static func barsBehind(_ code: UInt16) -> Bool { table[Int(code)] & behindBit != 0 }
}
