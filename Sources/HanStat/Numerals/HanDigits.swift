import TextScan

/// The values of the characters that Chinese numerals are written with.
///
/// Source: GB/T 15835-2011 (numerals in publications); the financial forms are those of the
/// Ministry of Finance's rules for filling in bills (票据填写规定). Codes are folded (simplified).
enum HanDigits {
    /// The value of a digit, 零 to 九 with 两 and the financial forms, else nil.
    @inline(__always)
    static func digit(_ code: UInt16) -> Int? {
        switch code {
        case 0x96F6, 0x3007: 0  // 零 〇
        case 0x4E00, 0x58F9: 1  // 一 壹
        case 0x4E8C, 0x8D30, 0x4E24: 2  // 二 贰 两
        case 0x4E09, 0x53C1, 0x53C2: 3  // 三 叁 参
        case 0x56DB, 0x8086: 4  // 四 肆
        case 0x4E94, 0x4F0D: 5  // 五 伍
        case 0x516D, 0x9646: 6  // 六 陆
        case 0x4E03, 0x67D2: 7  // 七 柒
        case 0x516B, 0x634C: 8  // 八 捌
        case 0x4E5D, 0x7396: 9  // 九 玖
        case 0x4FE9: 2  // 俩 (and 倆), read as a digit inside a numeral only
        default: nil
        }
    }

    /// The multiplier below ten thousand that a character stands for, else nil.
    @inline(__always)
    static func multiplier(_ code: UInt16) -> Int? {
        switch code {
        case 0x5341, 0x62FE: 10  // 十 拾
        case 0x767E, 0x4F70: 100  // 百 佰
        case 0x5343, 0x4EDF: 1000  // 千 仟
        default: nil
        }
    }

    /// The tens that one character holds: 廿 卅 卌.
    @inline(__always)
    static func fusedTens(_ code: UInt16) -> Int? {
        switch code {
        case 0x5EFF: 2
        case 0x5345: 3
        case 0x534C: 4
        default: nil
        }
    }

    /// The power of ten of a scale word: 万 4, 亿 8, 兆 12.
    @inline(__always)
    static func scale(_ code: UInt16) -> Int? {
        switch code {
        case 0x4E07: 4
        case 0x4EBF: 8
        case 0x5146: 12
        default: nil
        }
    }

    /// The power of ten of 京, the next scale after 兆; a scale only inside a numeral, for it is a city too.
    static let capitalScale = 16

    /// Whether 京 at a glyph is the scale of the numeral before it: 十二京三千兆, 八京吨.
    ///
    /// 两京 are two capitals, unless 零, 兆 or a unit follows: 两京六百兆, 两京吨.
    static func isCapitalScale(_ glyphs: borrowing GlyphBuffer, _ i: Int) -> Bool {
        guard glyphs.code(i) == 0x4EAC, !glyphs.hasGap(i) else { return false }
        guard glyphs.kind(i - 1) == .hanDigit || glyphs.kind(i - 1) == .hanMultiplier else { return false }
        if glyphs.code(i - 1) == 0x4E24 {
            let next = glyphs.code(i + 1)
            return isZero(next) || "元圆吨瓦焦克米".utf16.contains(next)
                || (i + 2...i + 8).contains { glyphs.code($0) == 0x5146 }
        }
        switch glyphs.kind(i + 1) {
        case .hanDigit, .hanMultiplier: return true
        default: return "元圆吨个人次米克瓦焦".utf16.contains(glyphs.code(i + 1))
        }
    }

    /// Whether the character is a financial form that is also an everyday word: 陆 伍 参 拾 柒 肆 俩.
    @inline(__always)
    static func isFinancialWord(_ code: UInt16) -> Bool {
        switch code {
        case 0x9646, 0x4F0D, 0x53C2, 0x62FE, 0x67D2, 0x8086, 0x4FE9: true  // 陆 伍 参 拾 柒 肆 俩
        default: false
        }
    }

    /// Whether the character is a digit or multiplier of the financial set: 壹 … 玖, 拾 佰 仟.
    @inline(__always)
    static func isFinancial(_ code: UInt16) -> Bool {
        switch code {
        case 0x58F9, 0x8D30, 0x53C1, 0x53C2, 0x8086, 0x4F0D, 0x9646, 0x67D2, 0x634C, 0x7396, 0x62FE, 0x4F70, 0x4EDF:
            true
        default: false
        }
    }

    /// Whether the character is 零 or 〇.
    @inline(__always)
    static func isZero(_ code: UInt16) -> Bool { code == 0x96F6 || code == 0x3007 }

    /// 几 or 数, an unnamed digit.
    @inline(__always)
    static func isVague(_ code: UInt16) -> Bool { code == 0x51E0 || code == 0x6570 }
}
