import ArgumentParser
import HanStat

/// Kinds of quantity, as the command line names them.
struct KindSelection {
    let kinds: Set<QuantityKind>

    /// Reads names set apart by commas: `currency,percentage`.
    ///
    /// - Parameter argument: The names.
    /// - Returns: The kinds.
    /// - Throws: `ValidationError` that names one that is not known.
    static func read(_ argument: String) throws -> KindSelection {
        let names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let kinds = names.map { QuantityKind(rawValue: $0) }
        if let wrong = kinds.first(where: { !$0.isKnown }) {
            let known = QuantityKind.known.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(Message.isNoKind.text(wrong.rawValue, known))
        }
        return KindSelection(kinds: Set(kinds))
    }
}
