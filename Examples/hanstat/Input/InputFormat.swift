import ArgumentParser

/// What a file's documents are.
package enum InputFormat: String, ExpressibleByArgument, CaseIterable {
    /// The file is one document.
    case text
    /// Every line is one.
    case lines
    /// Every line is a JSON object that holds one.
    case jsonl
    /// The file is one HTML page.
    case html

    /// Whether a file is one document.
    var isWhole: Bool { self == .text || self == .html }
}
