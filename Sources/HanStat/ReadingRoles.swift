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
    /// The character is 每, before what a number may be per.
    static let each: UInt8 = 8

    /// The last 每 of some glyphs that the walk passes over; nil where there is none.
    static func lastEach(_ glyphs: borrowing GlyphBuffer, _ range: Range<Int>) -> Int? {
        var i = range.upperBound
        while i > range.lowerBound {
            i &-= 1
            if glyphs.code(i) == 0x6BCF { return i }
        }
        return nil
    }

    /// The roles of each folded code.
    static let table: [UInt8] = {
        // The roles of each class, and then of single characters.
        var ofClass = [UInt8](repeating: 0, count: 256)
        ofClass[Int(GlyphClass.digit.rawValue)] = measurement | digit
        for kind in [GlyphClass.hanDigit, .hanMultiplier, .hanScale, .point] {
            ofClass[Int(kind.rawValue)] = measurement
        }
        let classes = CharacterFold.shared.classes
        let heads = PeriodOpening.slots.slots
        var table = [UInt8](repeating: 0, count: classes.count)
        for code in table.indices { table[code] = ofClass[Int(classes[code])] | (heads[code] > 0 ? period : 0) }
        for code in MeasurementReader.wordBeginnings { table[Int(code)] |= measurement }
        table[0x6BCF] |= each
        return table
    }()
}
