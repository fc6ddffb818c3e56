internal import TextScan

/// What can begin at a folded character: one look tells the walk over a block which readers to ask, and that
/// most characters begin nothing.
enum ReadingRoles {
    /// A time expression may begin.
    static let period: UInt8 = 1
    /// A numeral, or a word that stands for one, may begin.
    static let measurement: UInt8 = 2
    /// The character is an Arabic digit.
    static let digit: UInt8 = 4

    /// The roles of each folded code.
    static let table: [UInt8] = {
        let classes = CharacterFold.shared.classes
        return (0...0xFFFF).map { index in
            let code = UInt16(index)
            var roles: UInt8 = PeriodOpening.isHead(code) ? period : 0
            switch GlyphClass(rawValue: classes[index]) {
            case .digit: roles |= measurement | digit
            case .hanDigit, .hanMultiplier, .hanScale, .point: roles |= measurement
            default: if MeasurementReader.beginsWord(code) { roles |= measurement }
            }
            return roles
        }
    }()
}
