import HanStatOutput

/// What a page calls its documents: the names of files without their folders, where these tell them apart.
enum DocumentNames {
    /// The names of some documents, in order.
    static func names(of documents: [ReportDocument]) -> [String] {
        // A document of a line is called what its records call it, or by its place.
        let full = documents.map { $0.id?.description ?? $0.place }
        let short = full.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
        return Set(short).count == short.count ? short : full
    }
}
