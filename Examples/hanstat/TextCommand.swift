import ArgumentParser
import Segmentation

/// `hanstat text`: the text of an HTML page, to which the offsets of `extract --input html` refer.
struct TextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text",
        abstract: "Print the text of an HTML page, to which offsets of extract --input html refer.",
        discussion: "Blocks are paragraphs; tables are lines of cells parted by tabs. Exit status: as of extract."
    )

    @Argument(help: "The page; standard input where there is none, or for -.")
    var file = "-"

    @Option(help: "The page's encoding (default: what the page declares, else UTF-8).", transform: TextEncoding.read)
    var encoding: TextEncoding?

    @Flag(help: Message.helpLossy.help)
    var lossy = false

    func run() throws {
        let reader = DocumentReader(format: .html, encoding: encoding, hasSeveralInputs: false, holdsDocuments: true)
        var text: [UInt8] = []
        do {
            try reader.read(file) { event in
                guard case .document(let document) = event else { return }
                text = try HTMLPage.text(of: document.decoded(isLossy: lossy), place: document.place)
            }
        } catch let failure as InputFailure {
            Diagnostics.say(failure.message)
            throw ExitCode(1)
        } catch let failure as DocumentFailure {
            Diagnostics.say(failure.message)
            throw ExitCode(1)
        }
        let status = Output.writeAll(String(decoding: text, as: UTF8.self))
        if status != 0 { throw ExitCode(status) }
    }
}
