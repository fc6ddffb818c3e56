import ArgumentParser

/// What a file's documents are.
enum InputFormat: String, ExpressibleByArgument, CaseIterable {
    /// The file is one document.
    case text
    /// Every line is one.
    case lines
    /// Every line is a JSON object that holds one.
    case jsonl
}
