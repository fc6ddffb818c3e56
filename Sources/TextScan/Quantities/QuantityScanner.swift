/// Finds the numerals of a text with their exact values and the units behind them, at the pace of memory.
///
/// ```swift
/// let scanner = QuantityScanner(units: ["千瓦时", "%"])
/// let text = Array("用电量816亿千瓦时，增长3.2%".utf8)
/// for found in scanner.candidates(in: text.span) {
///     print(found.coefficient, found.exponent, found.unit)
/// }
/// // 816 8 0
/// // 32 -1 1
/// ```
///
/// A numeral is written in Arabic digits of either width, with thousands separators, a decimal point and scale
/// words (1,234.5万, 14亿1178万), or in Chinese digits of either script (三千四百, 廿八, 三点五亿,
/// 百分之六十). The unit is the longest of the given forms that follows at once, compared after folding: 千瓦時
/// and ｋｇ are found as 千瓦时 and kg.
///
/// The scanner tells what stands in the text and rejects nothing: it knows no words, dates or codes. It marks
/// each candidate with what it saw (``QuantityCandidate/Traits-swift.struct``), and one whose reading is in
/// doubt as not plain (``QuantityCandidate/isPlain``): a numeral broken by layout, joined to a range, spoken
/// short (一万五) or too long. For those `startOffset` is the place at which to look closely.
///
/// Candidates come in the order of the text and do not overlap. Scanning is linear for every input, valid or
/// not, allocates nothing for each candidate, and uses the processor's vectors where it has them.
public struct QuantityScanner: Sendable {
    private let tables: QuantityTables
    private let search: QuantityKernel.Search

    /// The most bytes of a text: offsets have 32 bits.
    public static let largestText = Int(UInt32.max)

    /// Makes a scanner for some forms of units.
    ///
    /// - Parameter units: The forms; ``QuantityCandidate/unit`` is an index into them. Of forms that are equal
    ///   after folding the first is found. Forms that are empty, or hold white space or a character beyond the
    ///   Basic Multilingual Plane, are never found.
    /// - Complexity: O(*n* log *n*) in the characters of all forms.
    public init(units: [String] = []) {
        let fold = CharacterFold.shared
        var forms: [(codes: [UInt16], form: Int32)] = []
        for (index, unit) in units.enumerated() {
            let codes = unit.utf16.map { fold.codes[Int($0)] }
            if !unit.utf16.contains(where: { $0 & 0xF800 == 0xD800 }) { forms.append((codes, Int32(index))) }
        }
        self.init(forms: forms)
    }

    /// Makes a scanner for forms given as folded codes.
    ///
    /// - Parameter forms: The codes of each form, folded as `CharacterFold` does, and the number by which
    ///   candidates name it, from 0; of equal forms the first counts.
    /// - Complexity: O(*n* log *n*) in the codes of all forms.
    package init(forms: [(codes: [UInt16], form: Int32)]) {
        tables = QuantityTables(forms)
        search = VectorKernel.isAvailable ? .vector : .word
    }

    /// The same scanner with another search, for tests and benchmarks.
    init(_ scanner: QuantityScanner, search: QuantityKernel.Search) {
        tables = scanner.tables
        self.search = search
    }

    /// The candidates of a text.
    ///
    /// - Parameter text: UTF-8, at most ``largestText`` bytes.
    /// - Returns: The candidates, in the order of the text.
    /// - Complexity: O(*n*).
    public func candidates(in text: Span<UInt8>) -> [QuantityCandidate] {
        var found: [QuantityCandidate] = []
        scan(text, range: 0..<text.count, into: &found)
        return found
    }

    /// Appends the candidates of a part of a text to a buffer that may be used again.
    ///
    /// - Parameters:
    ///   - text: UTF-8, at most ``largestText`` bytes.
    ///   - range: Where to look, whole characters; what stands outside is as if it were not there.
    ///   - found: Gets the candidates, in the order of the text; offsets count from the text's beginning.
    /// - Complexity: O(*n*) in the range.
    public func scan(_ text: Span<UInt8>, range: Range<Int>, into found: inout [QuantityCandidate]) {
        var state = start(text, range)
        while !state.isAtEnd { append(&state, text, to: &found) }
    }

    /// Calls a body with each candidate of a text, in order.
    ///
    /// - Parameters:
    ///   - text: UTF-8, at most ``largestText`` bytes.
    ///   - body: Gets a candidate and says whether to go on.
    /// - Throws: What the body throws; no further candidate is then visited.
    /// - Complexity: O(*n*) in the text visited. Candidates are found a few hundred at a time.
    @inlinable
    public func visit<Failure: Error>(
        _ text: Span<UInt8>, _ body: (QuantityCandidate) throws(Failure) -> Bool
    ) throws(Failure) {
        var batch = Batch(self, text)
        while batch.advance(self, text) {
            for index in batch.found.indices where try !body(batch.found[index]) { return }
        }
    }

    /// Candidates of a text, some at a time.
    @usableFromInline
    struct Batch {
        private var state: QuantityKernel.State
        /// The candidates last found.
        @usableFromInline
        var found: [QuantityCandidate] = []

        @usableFromInline
        init(_ scanner: QuantityScanner, _ text: Span<UInt8>) { state = scanner.start(text, 0..<text.count) }

        /// Finds the next candidates; false at the end of the text.
        @usableFromInline
        mutating func advance(_ scanner: QuantityScanner, _ text: Span<UInt8>) -> Bool {
            found.removeAll(keepingCapacity: true)
            while found.isEmpty, !state.isAtEnd { scanner.append(&state, text, to: &found) }
            return !found.isEmpty
        }
    }

    /// What `scan` does, as the obvious loop over all offsets: the oracle of the kernels.
    func scanPlainly(_ text: Span<UInt8>, range: Range<Int>, into found: inout [QuantityCandidate]) {
        QuantityText.with(text, range, tables) { text in
            let reader = QuantityReader(text: text)
            var lastEnd = -1
            var offset = range.lowerBound
            while offset < range.upperBound {
                if let candidate = reader.read(at: offset, after: lastEnd) {
                    found.append(candidate)
                    lastEnd = Int(candidate.endOffset)
                    offset = lastEnd
                } else {
                    offset += 1
                }
            }
        }
    }

    private func start(_ text: Span<UInt8>, _ range: Range<Int>) -> QuantityKernel.State {
        precondition(range.lowerBound >= 0 && range.upperBound <= text.count, "The range is outside the text")
        precondition(text.count <= Self.largestText, "The text is too long")
        return QuantityKernel.State(range)
    }

    private func append(_ state: inout QuantityKernel.State, _ text: Span<UInt8>, to found: inout [QuantityCandidate]) {
        unsafe QuantityRecords.append(to: &found) { records in
            unsafe QuantityKernel.scan(text, tables, search, &state, into: records)
        }
    }
}
