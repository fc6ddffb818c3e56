/// What a visitor says after each result.
public enum VisitStep: Sendable, Hashable {
    /// Go on with the next result.
    case next
    /// Stop: what follows is not read.
    case stop
}
