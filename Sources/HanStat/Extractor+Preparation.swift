extension Extractor {
    /// Reads the library's tables of words, places and times, which the first extractor and its first document
    /// otherwise do.
    ///
    /// A program that does something else before it reads text may have this done meanwhile, on another thread: the
    /// tables are read once, and whoever needs one that is being read waits for it. Units are read apart, at the first
    /// use of ``UnitCatalog/standard``.
    ///
    /// - Complexity: O(1); some six milliseconds of work.
    public static func prepare() {
        keep(NonNumericWords.standard)
        keep(Gazetteer.standard)
        keep(UnitContinuations.standard)
        keep(StatementWords.standard)
        keep(IndicatorHeads.standard)
        keep(TableHeadWords.standard)
        keep(BlockFilter.standard)
    }

    /// Uses a table, so that it is read.
    @inline(never)
    private static func keep<Table>(_ table: borrowing Table) {}
}
