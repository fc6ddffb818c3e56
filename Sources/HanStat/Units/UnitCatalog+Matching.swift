package import TextScan

/// A surface form of a unit in a glyph buffer.
package struct UnitMatch: Sendable, Equatable {
    /// The glyph index after the form.
    package let end: Int
    /// Where the form's units are in the catalog; see ``UnitCatalog/units(of:)``.
    package let range: Range<Int>
}

extension UnitCatalog {
    /// The longest form that stands at a glyph index.
    ///
    /// A form that ends in a Latin letter is none where another letter follows without a gap:
    /// there is no metre in `5max`.
    ///
    /// - Parameters:
    ///   - glyphs: The folded text.
    ///   - index: Where the form must begin.
    /// - Returns: nil where no form stands there.
    /// - Complexity: O(*n*) in the length of the longest form; nothing is allocated.
    package func match(_ glyphs: borrowing GlyphBuffer, at index: Int) -> UnitMatch? {
        match(glyphs, at: index, before: Int.max)
    }

    /// The longest form at a glyph index that ends before another index, for backing off.
    ///
    /// - Parameters:
    ///   - glyphs: The folded text.
    ///   - index: Where the form must begin.
    ///   - limit: The glyph index that the form's end must be below: the end of a longer match.
    /// - Returns: nil where no such form stands there.
    /// - Complexity: O(*n*) in the length of the longest form; nothing is allocated.
    package func match(_ glyphs: borrowing GlyphBuffer, at index: Int, before limit: Int) -> UnitMatch? {
        var best: UnitMatch?
        visit(glyphs, at: index) { match in
            if match.end < limit { best = match }
        }
        return best
    }

    /// Every form that stands at a glyph index, the shortest first.
    ///
    /// - Parameters:
    ///   - glyphs: The folded text.
    ///   - index: Where the forms must begin.
    /// - Returns: The matches; none where no form stands there.
    package func matches(_ glyphs: borrowing GlyphBuffer, at index: Int) -> [UnitMatch] {
        var all: [UnitMatch] = []
        visit(glyphs, at: index) { all.append($0) }
        return all
    }

    /// The units of a match: all that share the form, in catalog order.
    ///
    /// - Complexity: O(1); nothing is copied.
    package func units(of match: UnitMatch) -> ArraySlice<MeasurementUnit> { storage.formUnits[match.range] }

    /// The first unit of a match, in catalog order.
    package func unit(of match: UnitMatch) -> MeasurementUnit { storage.formUnits[match.range.lowerBound] }

    /// Calls a body with each match at an index, the shortest first.
    @inline(__always)
    private func visit(_ glyphs: borrowing GlyphBuffer, at index: Int, _ body: (UnitMatch) -> Void) {
        let trie = storage.trie
        var last = glyphs.code(index)
        var node = trie.root(last)
        var end = index + 1
        while node != 0 {
            let next = glyphs.code(end)
            let isSpaced = UnitTrie.isLatin(next) && glyphs.flags(end).contains(.space)
            let range = trie.valueRange(of: node)
            if !range.isEmpty {
                let isCut = UnitTrie.isLatin(last) && UnitTrie.isLatin(next) && glyphs.flags(end).isDisjoint(with: .gap)
                if !isCut { body(UnitMatch(end: end, range: range)) }
            }
            if next == 0 { return }
            node = trie.child(of: node, UnitTrie.label(next, after: last, isSpaced: isSpaced))
            last = next
            end += 1
        }
    }
}
