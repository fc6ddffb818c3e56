import ArgumentParser

/// `hanstat explain`: which words gave each part of a fact, and by which rule.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: Message.aboutExplain.text(),
        discussion: Message.discussExplain.text()
    )

    @OptionGroup var documents: DocumentOptions

    @Option(help: Message.helpExplanationFormat.help)
    var format: ExplanationFormat = .text

    func run() throws {
        try documents.run { _, showsDocuments in
            Rendering(form: .explanation(format), showsDocuments: showsDocuments)
        }
    }
}
