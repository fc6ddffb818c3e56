import Corpora
import Foundation

/// The texts, in memory and as files; each is made once and is the beginning of the longer ones.
final class Texts {
    private let folder: URL
    private var corpora: [String: Corpus] = [:]
    private var files: [String: String] = [:]

    /// Makes a folder for files, which `remove` takes away.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "hanstat-compare-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func corpus(_ density: Corpus.Density, _ size: Int) -> Corpus {
        let key = "\(density.rawValue)-\(size)"
        if let known = corpora[key] { return known }
        let made = Corpus.generated(density, size: size)
        corpora[key] = made
        return made
    }

    /// The path of a file that holds a text.
    func file(_ density: Corpus.Density, _ size: Int) throws -> String {
        let key = "\(density.rawValue)-\(size)"
        if let known = files[key] { return known }
        let made = path("\(key).txt")
        try Data(corpus(density, size).text.utf8).write(to: URL(filePath: made))
        files[key] = made
        return made
    }

    /// The path of a file in the folder.
    func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }
}
