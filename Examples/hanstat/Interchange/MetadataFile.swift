import ArgumentParser
import HanStatOutput

/// The metadata of CSV on the Web, in a file beside the CSV.
enum MetadataFile {
    /// Writes `FILE-metadata.json`.
    ///
    /// - Parameters:
    ///   - path: The CSV file.
    ///   - selection: What it holds.
    ///   - inputs: The files that were read, which are not overwritten.
    /// - Throws: `ExitCode` where it cannot be written, or `Mistake` where it is an input.
    static func write(beside path: String, _ selection: RecordTypes, inputs: [String]) throws {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let url = AnnotationWriter.source(named: name)
        let bytes =
            switch selection {
            case .measurements: CSVWMetadata.bytes(for: MeasurementRecord.self, url: url)
            case .periods: CSVWMetadata.bytes(for: PeriodRecord.self, url: url)
            default: CSVWMetadata.bytes(for: ObservationRow.self, url: url)
            }
        do {
            var output = try Output(path: path + CSVWMetadata.suffix, inputs: inputs)
            try output.write(bytes)
            try output.flush()
        } catch let failure as OutputFailure {
            throw ExitCode(failure.report())
        }
    }
}
