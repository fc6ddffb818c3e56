import HanStat
import Segmentation

/// A file of the user's own units.
enum UnitsFile {
    /// The standard catalog with the units of a file after its own.
    ///
    /// - Parameter path: The file: rows as `UnitCatalog.adding` reads them.
    /// - Returns: The larger catalog.
    /// - Throws: `Mistake`, naming the file and, where a row is wrong, the line.
    static func catalog(adding path: String) throws -> UnitCatalog {
        do {
            var source = try InputSource(path: path, encoding: nil)
            let (name, encoding) = (source.name, source.encoding)
            let bytes = try source.read(beyond: HeldDocument.longest)
            let document = SourceDocument(
                bytes: bytes, encoding: encoding, offset: 0, place: name, id: nil,
                isTooLong: bytes.count > HeldDocument.longest)
            let rows = String(decoding: try document.decoded(isLossy: false), as: UTF8.self)
            return try UnitCatalog.standard.adding(rows, source: name)
        } catch let error as SystemError {
            throw Mistake(message: "\(path): \(error.message)")
        } catch let failure as DocumentFailure {
            throw Mistake(message: failure.message)
        } catch let error as UnitCatalogError {
            throw Mistake(message: error.description)
        }
    }
}
