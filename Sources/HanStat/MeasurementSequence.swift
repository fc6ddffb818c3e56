/// The measurements of a text, read as they are asked for.
///
/// A block of the text, at most 64 KiB, is read at a time; no array of results is built, and what is
/// not asked for is not read. Each iteration begins anew.
///
/// ```swift
/// let first = extractor.measurementSequence(in: text).first { $0.kind == .energy }
/// ```
public struct MeasurementSequence: Sequence, Sendable {
    let extractor: Extractor
    private(set) var text: String
    let context: DocumentContext

    init(_ extractor: Extractor, _ text: String, _ context: DocumentContext) {
        self.extractor = extractor
        self.text = text
        self.text.makeContiguousUTF8()
        self.context = context
    }

    /// Makes an iterator at the beginning of the text.
    public func makeIterator() -> Iterator { Iterator(self) }

    /// Gives one measurement after another.
    public struct Iterator: IteratorProtocol {
        private let sequence: MeasurementSequence
        private var state: Extractor.ReadingState
        /// The next draft of the block.
        private var position = 0

        init(_ sequence: MeasurementSequence) {
            self.sequence = sequence
            state = sequence.extractor.begin(sequence.context)
        }

        /// The next measurement of the text; nil after the last.
        public mutating func next() -> MeasuredValue? {
            let bytes = sequence.text.utf8.span
            while position == state.drafts.count {
                position = 0
                guard sequence.extractor.readBlock(bytes, &state) else { return nil }
            }
            defer { position += 1 }
            return state.builder.value(of: state.drafts[position], state.glyphs, bytes)
        }
    }
}

extension Extractor {
    /// The measurements of a text as a sequence that reads on as it is asked.
    ///
    /// - Parameters:
    ///   - text: The document.
    ///   - context: What is known of it.
    /// - Returns: The measurements, sorted and without overlaps.
    /// - Complexity: O(1); each step is linear in the text that it reads.
    public func measurementSequence(
        in text: String, context: DocumentContext = DocumentContext()
    ) -> MeasurementSequence {
        MeasurementSequence(self, text, context)
    }
}
