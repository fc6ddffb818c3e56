import HanStat
package import HanStatUserFiles
import Segmentation
import Synchronization

/// Files of the user's own units and words.
package enum UserFiles {
    /// Adds a YAML file's text to tables; the file's name is for errors.
    package typealias YAMLReading =
        @Sendable (_ tables: inout UserTables, _ text: String, _ source: String) throws -> Void

    /// How YAML is read; nil in a program that does without the parser, which needs all of Foundation.
    private static let yaml = Mutex<YAMLReading?>(nil)

    /// Has this program read YAML itself.
    ///
    /// - Parameter reading: How it is read.
    package static func readYAML(_ reading: @escaping YAMLReading) { yaml.withLock { $0 = reading } }

    /// The standard units with those of the files, and the files' words.
    ///
    /// Where one is YAML, and this program does not read it, `hanstat-yaml` goes on in its place.
    ///
    /// - Parameters:
    ///   - units: Files of units: rows as `UnitCatalog.adding` reads them, or YAML.
    ///   - lexicons: Files of all sorts: rows as `UserTables.addRows` reads them, or YAML.
    /// - Returns: The tables.
    /// - Throws: `Mistake`, naming the file and, where its text is wrong, the line.
    package static func tables(units: [String], lexicons: [String] = []) throws -> UserTables {
        var tables = UserTables()
        // Before anything is read: what has been read of a pipe cannot be read again.
        if (units + lexicons).contains(where: UserTables.isYAML), yaml.withLock({ $0 == nil }) {
            try Companion.yaml.run(Array(CommandLine.arguments.dropFirst()))
        }
        do {
            for path in units { try add(path, to: &tables) { try $0.addUnits($1, source: $2) } }
            for path in lexicons { try add(path, to: &tables) { try $0.addRows($1, source: $2) } }
        } catch let error as UserFileError {
            throw Mistake(message: Language.current == .chinese ? error.chineseDescription : error.description)
        }
        return tables
    }

    private static func add(
        _ path: String, to tables: inout UserTables, rows: (inout UserTables, String, String) throws -> Void
    ) throws {
        let (text, name) = try text(of: path)
        if UserTables.isYAML(path), let read = yaml.withLock({ $0 }) {
            try read(&tables, text, name)
        } else {
            try rows(&tables, text, name)
        }
    }

    /// The text of a file, and what messages call it.
    private static func text(of path: String) throws -> (text: String, name: String) {
        do {
            var source = try InputSource(path: path, encoding: nil)
            let (name, encoding) = (source.name, source.encoding)
            let bytes = try source.read(beyond: HeldDocument.longest)
            let document = SourceDocument(
                bytes: bytes, encoding: encoding, offset: 0, place: name, id: nil,
                isTooLong: bytes.count > HeldDocument.longest)
            return (String(decoding: try document.decoded(isLossy: false), as: UTF8.self), name)
        } catch let error as SystemError {
            throw Mistake(message: "\(path): \(error.message)")
        } catch let failure as DocumentFailure {
            throw Mistake(message: failure.message)
        }
    }
}
