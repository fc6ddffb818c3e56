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
            let document = SourceDocument(
                bytes: try source.readAll(), encoding: encoding, offset: 0, place: name, id: nil)
            return try UnitCatalog.standard.adding(document.decoded(isLossy: false), source: name)
        } catch let error as SystemError {
            throw Mistake(message: "\(path): \(error.message)")
        } catch let failure as DocumentFailure {
            throw Mistake(message: failure.message)
        } catch let error as UnitCatalogError {
            throw Mistake(message: error.description)
        }
    }
}
