/// All that was found in a document.
public struct Extraction: Sendable, Hashable {
    /// The measurements, sorted and without overlaps.
    public internal(set) var measurements: [MeasuredValue] = []
    /// The periods, sorted and without overlaps.
    public internal(set) var periods: [ResolvedPeriod] = []
    /// The observations, in the order of their measurements.
    public internal(set) var observations: [Observation] = []
    /// The statistical tables, in the order of the text; their numbers are among ``measurements``.
    public internal(set) var tables: [StatisticalTable] = []
}
