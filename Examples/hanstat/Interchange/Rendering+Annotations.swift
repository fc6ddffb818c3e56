import HanStatOutput

extension Finding {
    /// One document's records as a line of Web Annotations.
    ///
    /// - Parameter records: The records, in order.
    /// - Returns: The line.
    func annotations(of records: [OutputRecord]) -> [UInt8] {
        var writer = AnnotationWriter()
        let name = id?.description ?? (place == InputSource.name(of: "-") ? "-" : place)
        writer.write(records, of: text, source: AnnotationWriter.source(named: name))
        return writer.bytes
    }
}
