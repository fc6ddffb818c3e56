import ArgumentParser

/// `hanstat explain`: which words gave each part of a fact, and by which rule.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show how each fact was read: which words gave its parts, by which rule.",
        discussion: "Places count code points from the document's beginning. Exit status: as of extract."
    )

    @OptionGroup var documents: DocumentOptions

    @Option(help: "How to write explanations.")
    var format: ExplanationFormat = .text

    func run() throws {
        try documents.run { _, showsDocuments in
            Rendering(form: .explanation(format), showsDocuments: showsDocuments)
        }
    }
}
