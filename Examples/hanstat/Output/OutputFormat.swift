import ArgumentParser

/// How results are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    /// Aligned columns for people.
    case table
    /// One JSON object a line.
    case jsonl
    /// RFC 4180, with a header.
    case csv
    /// W3C Web Annotations: a line of JSON-LD for each document.
    case annotations
}

/// How explanations are written.
enum ExplanationFormat: String, ExpressibleByArgument, CaseIterable {
    /// A few lines for each fact.
    case text
    /// One JSON object a line, with what it was read from.
    case jsonl
}
