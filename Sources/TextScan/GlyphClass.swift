/// What a folded character can be to a reader of numerals.
///
/// Raw values are bytes of the class table; they are internal to the package and may change.
@usableFromInline
package enum GlyphClass: UInt8, Sendable {
    /// Anything that no rule asks about.
    case other = 0
    /// `0`…`9`, half-width after folding.
    case digit
    /// A Chinese digit: 零 〇 一 … 九 两, and the financial forms 壹 … 玖.
    case hanDigit
    /// A multiplier below ten thousand: 十 百 千 拾 佰 仟 廿 卅 卌.
    case hanMultiplier
    /// A scale word: 万 亿 兆.
    case hanScale
    /// `.`, a decimal point or a full stop in Latin text.
    case point
    /// `·`, `‧` and `・`, decimal points of vertical setting.
    case middleDot
    /// `,`, also folded from `，`.
    case comma
    /// `、`, the enumeration comma.
    case enumerationComma
    /// `-` and U+2212.
    case minus
    /// `–`, `—`, `―`, `~`, `〜`: dashes that join the ends of a range.
    case dash
    /// `%` and `‰`.
    case percent
    /// `/`.
    case slash
    /// A Latin or Greek letter.
    case letter
    /// A Han character that is no numeral.
    case han
    /// `。`, `!`, `?`, `;` and `…`: the end of a sentence or of a long clause.
    case stop
    /// `:`.
    case colon
    /// `∶`, the ratio sign.
    case ratio
    /// An opening quotation mark or title mark.
    case openQuote
    /// A closing quotation mark or title mark.
    case closeQuote
    /// An opening bracket.
    case openBracket
    /// A closing bracket.
    case closeBracket
    /// A currency sign: `$`, `¥`, `€`, `£` and the like.
    case currencySign
    /// `+`.
    case plus
    /// Past either end of the buffer.
    case end

    // Written out, so that it can be inlined in other modules.
    @inlinable
    package static func == (a: GlyphClass, b: GlyphClass) -> Bool {
        unsafe unsafeBitCast(a, to: UInt8.self) == unsafeBitCast(b, to: UInt8.self)
    }
}
