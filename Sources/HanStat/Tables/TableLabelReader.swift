import TextScan

/// Reads the heads of tables: takes regions, times, units and words of measure out of them, and leaves the indicator.
struct TableLabelReader {
    let gazetteer: Gazetteer
    let words: TableHeadWords
    var units: TableUnits
    private var glyphs = GlyphBuffer()

    init(gazetteer: Gazetteer, words: TableHeadWords, units: TableUnits) {
        self.gazetteer = gazetteer
        self.words = words
        self.units = units
    }

    /// A piece of a head.
    private struct Piece {
        enum Kind {
            case text
            case word(TableHeadWords.Role)
            case unit
            /// What stands aside: a period, a place, a remark.
            case aside
        }
        var kind: Kind
        var range: Range<Int>
    }

    /// Reads a head.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - range: The bytes of the cell.
    ///   - isMarkup: Whether the cell is HTML.
    /// - Returns: What the head says.
    /// - Complexity: O(*n*) in the cell; a head is read up to 480 bytes.
    mutating func read(_ document: Span<UInt8>, _ range: Range<Int>, isMarkup: Bool) -> TableLabel {
        let source = TableText(document, range, isMarkup: isMarkup)
        var label = TableLabel(source: source, range: range)
        glyphs.decode(source.bytes.span, range: 0..<source.bytes.count)
        var pieces: [Piece] = []
        var i = Self.lead(glyphs, &label)
        let end = Self.withoutMarks(glyphs, from: i)
        label.text = text(i..<end, source)
        label.columnRole = TableHeadWords.columnRoles[folded(i..<end)]
        if glyphs.code(i) == 0x6309, end - i > 2, glyphs.code(end - 1) == 0x5206 || glyphs.matches("分组", at: end - 2)
        {  // 按…分
            label.isGrouping = true
            return label
        }
        while i < end { i = step(i, end, source, &pieces, &label) }
        settle(pieces, source, &label)
        return label
    }

    /// The bytes of a title without the number of the table: 表2, 附表1-3.
    mutating func withoutTableNumber(_ document: Span<UInt8>, _ range: Range<Int>, isMarkup: Bool) -> Range<Int> {
        let source = TableText(document, range, isMarkup: isMarkup)
        glyphs.decode(source.bytes.span, range: 0..<source.bytes.count)
        guard let after = Self.tableNumberEnd(glyphs) else { return range }
        return source.documentRange(glyphs.start(of: after)..<glyphs.end(of: after)).lowerBound..<range.upperBound
    }

    /// Reads on from a glyph: appends a piece, and returns the glyph after it.
    private mutating func step(
        _ i: Int, _ end: Int, _ source: TableText, _ pieces: inout [Piece], _ label: inout TableLabel
    ) -> Int {
        if glyphs.kind(i) == .openBracket, i > 0 || !pieces.isEmpty {
            return readBracket(i, end, source, &pieces, &label)
        }
        let word = words.match(glyphs, at: i)
        let ownEnd = word.map { $0.isOwn ? $0.end : 0 } ?? 0
        let isAtName = !pieces.contains { if case .text = $0.kind { true } else { false } }
        if isAtName, label.region == nil, let region = gazetteer.match(glyphs, at: i), region.range.upperBound <= end,
            region.range.upperBound > ownEnd,
            region.kind != .abbreviation, !region.isPartOfOrganisation,
            !region.isShort || region.range.upperBound == end || region.kind == .province || region.kind == .country
        {
            let words = text(region.range, source)
            if words.first != "各" { label.region = words }
            pieces.append(Piece(kind: .aside, range: region.range))
            return region.range.upperBound
        }
        if let word, word.end <= end {
            let kind: Piece.Kind =
                switch word.role {
                case .kept: .text
                case .passedOver: .aside
                default: .word(word.role)
                }
            pieces.append(Piece(kind: kind, range: i..<word.end))
            return word.end
        }
        if let period = period(i, end, isAlone: pieces.isEmpty) {
            var isBase = false
            if case .word(.compare)? = pieces.last?.kind { isBase = true }
            if isBase, label.base == nil {
                label.base = period
            } else if label.period == nil {
                label.period = period
            } else {
                pieces.append(Piece(kind: .text, range: i..<period.end))
                return period.end
            }
            pieces.append(Piece(kind: .aside, range: i..<period.end))
            return period.end
        }
        switch glyphs.kind(i) {
        case .percent:
            if label.unit == nil { label.unit = units.unit(bytes(i..<i + 1, source)) }
            pieces.append(Piece(kind: .unit, range: i..<i + 1))
        case .comma, .slash, .colon, .enumerationComma:
            // 产量，万吨: what follows is a unit, or more words.
            if label.unit == nil, i + 1 < end, !isAtName, glyphs.kind(i) != .enumerationComma,
                let unit = units.unit(bytes(i + 1..<end, source))
            {
                label.unit = unit
                pieces.append(Piece(kind: .unit, range: i..<end))
                return end
            }
            pieces.append(Piece(kind: .text, range: i..<i + 1))
        default:
            if case .text? = pieces.last?.kind, let last = pieces.last, last.range.upperBound == i {
                pieces[pieces.count - 1].range = last.range.lowerBound..<i + 1
            } else {
                pieces.append(Piece(kind: .text, range: i..<i + 1))
            }
        }
        return i + 1
    }

    /// The time expression at a glyph: one that the reader of periods knows, or a year without 年.
    private func period(_ i: Int, _ end: Int, isAlone: Bool) -> PeriodMatch? {
        if isAlone, let year = bareYear(i, end) {
            return PeriodMatch(start: i, end: i + 4, expression: TimeExpression(steps: [.year(year)]))
        }
        guard let match = PeriodReader.read(glyphs, at: i), match.end <= end else { return nil }
        return match
    }

    private func bareYear(_ i: Int, _ end: Int) -> Int? {
        var year = 0
        for at in i..<i + 4 {
            guard glyphs.kind(at) == .digit else { return nil }
            year = year * 10 + Int(glyphs.code(at) - 0x30)
        }
        guard i + 4 == end || glyphs.kind(i + 4) == .openBracket else { return nil }
        return (1900...2100).contains(year) ? year : nil
    }

    /// Reads a bracket: a unit, a time, a remark such as 上年=100, or a part of the name.
    private mutating func readBracket(
        _ open: Int, _ end: Int, _ source: TableText, _ pieces: inout [Piece], _ label: inout TableLabel
    ) -> Int {
        var close = open + 1
        while close < end, glyphs.kind(close) != .closeBracket { close += 1 }
        guard close > open + 1 else {
            pieces.append(Piece(kind: .aside, range: open..<min(close + 1, end)))
            return min(close + 1, end)
        }
        let inner = open + 1..<close
        let after = min(close + 1, end)
        // 增（减）, 台（套）: words that the bracket is a part of.
        if label.unit == nil {
            var words = inner
            if glyphs.matches("单位:", at: inner.lowerBound) { words = inner.lowerBound + 3..<inner.upperBound }
            if let unit = units.unit(bytes(words, source)) {
                label.unit = unit
                pieces.append(Piece(kind: .unit, range: open..<after))
                return after
            }
        }
        if glyphs.contains("=", in: inner) || inner.allSatisfy({ glyphs.kind($0) == .digit }) && inner.count <= 2 {
            pieces.append(Piece(kind: .aside, range: open..<after))
            return after
        }
        if label.period == nil, let match = period(inner.lowerBound, inner.upperBound, isAlone: true),
            match.end == inner.upperBound
        {
            label.period = match
            pieces.append(Piece(kind: .aside, range: open..<after))
            return after
        }
        if let word = words.match(glyphs, at: inner.lowerBound), word.end == inner.upperBound, word.role != .kept {
            pieces.append(Piece(kind: .word(word.role), range: open..<after))
            return after
        }
        pieces.append(Piece(kind: .text, range: open..<after))
        return after
    }

    /// Says what the pieces mean: words of measure count at the end of a head, and else belong to the name.
    private func settle(_ pieces: [Piece], _ source: TableText, _ label: inout TableLabel) {
        var name: [Range<Int>] = []
        var isTrailing = true
        for (position, piece) in pieces.enumerated().reversed() {
            switch piece.kind {
            case .text:
                isTrailing = false
                name.insert(piece.range, at: 0)
            case .unit, .aside: break
            case .word(let role):
                let isTaken = take(role, isTrailing: isTrailing, isFirst: position == 0, &label)
                if !isTaken {
                    isTrailing = false
                    name.insert(piece.range, at: 0)
                }
            }
        }
        label.indicator = name.map { text($0, source) }.joined()
        if label.measure == .share { cutWhole(&label) }
        // 全省位次: the place is the one that is ranked in.
        if label.measure == .rank { label.region = nil }
        if label.basis != nil, label.measure == nil {
            label.measure = .change
            label.direction = label.direction ?? .increase
        }
        if label.base != nil, label.measure == .change || label.measure == nil {
            label.measure = .change
            label.direction = label.direction ?? .increase
            label.basis = .versus
        }
        while let last = label.indicator.last, "的:,、，".contains(last) { label.indicator.removeLast() }
        while let first = label.indicator.first, ":,、，".contains(first) { label.indicator.removeFirst() }
        if label.columnRole != nil { label.indicator = "" }
    }

    /// Takes what a word says; false where it is a part of the name.
    private func take(
        _ role: TableHeadWords.Role, isTrailing: Bool, isFirst: Bool, _ label: inout TableLabel
    ) -> Bool {
        switch role {
        case .basis(let basis): label.basis = label.basis ?? basis
        case .month: label.timeWord = label.timeWord ?? .month
        case .cumulative: label.timeWord = .cumulative
        case .compare: return label.base != nil
        case .generic: return isTrailing || isFirst
        case .kept: return false
        case .passedOver: return true
        case .change, .rate, .basedChange, .share, .rank, .contribution, .price, .pricedChange,
            .modality:
            guard isTrailing else { return false }
            switch role {
            case .change(let direction): change(direction, &label)
            case .rate(let direction):
                label.isOfRate = label.measure == .change || label.unit?.kind == .percentagePoint
                change(direction, &label)
            case .basedChange(let basis):
                change(.increase, &label)
                label.basis = label.basis ?? basis
            case .share: label.measure = label.measure ?? .share
            case .rank: label.measure = label.measure ?? .rank
            case .contribution: label.measure = label.measure ?? .contribution
            case .price(let price): label.price = price
            case .pricedChange(let price):
                label.price = price
                change(.increase, &label)
            case .modality(let modality): label.modality = modality
            default: break
            }
        }
        return true
    }

    private func change(_ direction: Observation.Direction, _ label: inout TableLabel) {
        if label.measure == nil { label.direction = direction }
        label.measure = label.measure ?? .change
    }

    /// 第三产业增加值占GDP: the whole is no part of the name.
    private func cutWhole(_ label: inout TableLabel) {
        guard let place = label.indicator.firstIndex(of: "占"), place > label.indicator.startIndex else { return }
        label.indicator = String(label.indicator[..<place])
    }

    /// Passes over what stands before a head's words: 一、, （一）, 1., 其中：, #.
    private static func lead(_ g: borrowing GlyphBuffer, _ label: inout TableLabel) -> Int {
        var i = 0
        while i < g.count {
            if g.matches("其中", at: i), g.count > i + 2 {
                i += 2
                if g.kind(i) == .colon || g.kind(i) == .comma { i += 1 }
                label.partWidth = 6
            } else if g.code(i) == 0x23, g.count > i + 1 {  // #
                i += 1
                label.partWidth = max(label.partWidth, 1)
            } else if let after = marker(g, at: i) {
                i = after
            } else {
                break
            }
        }
        return i
    }

    /// The glyph after the number of a table in its title: 表2, 附表1-3：.
    private static func tableNumberEnd(_ g: borrowing GlyphBuffer) -> Int? {
        var i = g.matches("附表", at: 0) ? 2 : g.code(0) == 0x8868 ? 1 : 0  // 表
        guard i > 0, g.isNumeral(i) else { return nil }
        while g.isNumeral(i), !g.hasGap(i) || g.kind(i - 1) == .han { i += 1 }
        while g.kind(i) == .minus || g.kind(i) == .dash || g.kind(i) == .point, g.isNumeral(i + 1) {
            i += 1
            while g.isNumeral(i), !g.hasGap(i) { i += 1 }
        }
        while g.kind(i) == .colon || g.kind(i) == .point || g.kind(i) == .enumerationComma { i += 1 }
        return i < g.count ? i : nil
    }

    /// The glyph after a list's marker, such as 一、 or （一）.
    private static func marker(_ g: borrowing GlyphBuffer, at i: Int) -> Int? {
        var end = i
        let isBracketed = g.kind(i) == .openBracket
        if isBracketed { end += 1 }
        let first = end
        while end - first < 3, g.kind(end) == .hanDigit || g.kind(end) == .hanMultiplier || g.kind(end) == .digit {
            end += 1
        }
        guard end > first else { return nil }
        if isBracketed { return g.kind(end) == .closeBracket && end + 1 < g.count ? end + 1 : nil }
        switch g.kind(end) {
        case .enumerationComma: return g.isHan(end + 1) ? end + 1 : nil
        case .point: return g.isHan(end + 1) ? end + 1 : nil
        default: return nil
        }
    }

    /// The end of a head's words without footnote marks: ①, *, ¹, [1].
    private static func withoutMarks(_ g: borrowing GlyphBuffer, from start: Int) -> Int {
        var end = g.count
        while end > start {
            let code = g.code(end - 1)
            if code == 0x2A || (code >= 0x2460 && code <= 0x2473) || code == 0xB9 || code == 0xB2 || code == 0xB3 {
                // m², 米²: a power is no mark.
                if code == 0xB2 || code == 0xB3, g.kind(end - 2) == .letter || g.code(end - 2) == 0x7C73 { break }
                end -= 1
            } else if code == 0x5D, let open = (max(start, end - 4)..<end).last(where: { g.code($0) == 0x5B }),
                (open + 1..<end - 1).allSatisfy({ g.kind($0) == .digit }), open > start
            {
                end = open
            } else if code == 0x3A, end - 1 > start {  // 合计:
                end -= 1
            } else {
                break
            }
        }
        return end
    }

    private func text(_ range: Range<Int>, _ source: TableText) -> String {
        range.isEmpty ? "" : ResultBuilder.plainText(glyphs, range, source.bytes.span)
    }

    private func bytes(_ range: Range<Int>, _ source: TableText) -> [UInt8] {
        guard !range.isEmpty else { return [] }
        let bytes = glyphs.byteRange(range)
        return Array(source.bytes[bytes])
    }

    /// The folded words, for the names of columns.
    private func folded(_ range: Range<Int>) -> String {
        String(decoding: range.map { glyphs.code($0) }, as: UTF16.self)
    }
}
