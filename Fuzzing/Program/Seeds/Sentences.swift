/// The project's own sentences: those of the tests' corpus and of the examples' articles.
struct Sentences {
    /// The sentences of each corpus file, by its name.
    private let byFile: [(name: String, texts: [String])]
    private let articles: [String]

    init(root: String) throws {
        byFile = try Files.list(root + "/Tests/HanStatTests/Corpus", endings: [".txt"]).map { path in
            let name = path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? path
            return (name, Self.sentences(try Files.text(path)))
        }
        articles = try Files.list(root + "/Examples/Articles", endings: [".txt"]).map { try Files.text($0) }
    }

    /// Some of every file, spread over it, and the articles' paragraphs.
    var sample: [String] {
        byFile.flatMap { file in
            let step = max(1, file.texts.count / 60)
            return file.texts.enumerated().filter { $0.offset % step == 0 }.map(\.element)
        } + articles.flatMap { $0.split(separator: "\n").map(String.init) }
    }

    /// Short ones of every file.
    var short: [String] { byFile.flatMap { $0.texts.filter { $0.utf8.count < 120 }.prefix(12) } }

    /// Those of some files of the corpus.
    func of(_ files: [String]) -> [String] { byFile.filter { files.contains($0.name) }.flatMap(\.texts) }

    /// The articles, and the sentences of statements: what ordinary dense text looks like.
    var dense: String { (articles + of(["statements"])).joined(separator: "\n") }

    /// Takes a corpus apart: writings are set apart by `|` and `{}` mark places in them.
    private static func sentences(_ corpus: String) -> [String] {
        var texts: [String] = []
        for line in corpus.split(separator: "\n") where !line.hasPrefix("#") && !line.hasPrefix("@") {
            for piece in line.split(separator: " | ") {
                var text = String(piece.drop { $0 == " " }.filter { $0 != "{" && $0 != "}" })
                for (escape, character) in [("\\n", "\n"), ("\\t", "\t")] {
                    text = text.split(separator: escape, omittingEmptySubsequences: false).joined(separator: character)
                }
                // What an answer is made of, a kind or a date, is no sentence.
                if text.unicodeScalars.contains(where: { $0.value >= 0x3000 }) || text.utf8.count < 12 {
                    texts.append(text)
                }
            }
        }
        return texts
    }
}
