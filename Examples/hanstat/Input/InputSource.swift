import Segmentation

/// A file or standard input that documents are read from, a block at a time.
struct InputSource: ~Copyable {
    private static let blockSize = 65536
    /// What encodings of either byte order are without a mark.
    private static let bigEndian: [String: TextEncoding] = ["UTF-16": .utf16BigEndian, "UTF-32": .utf32BigEndian]

    /// What messages call it.
    let name: String
    /// The encoding: of the byte-order mark, or as the options say, or UTF-8.
    let encoding: TextEncoding
    /// The bytes before the text: a byte-order mark's.
    let markLength: Int

    private let file: OpenFile
    private var buffer: [UInt8]

    /// Opens an input and looks at its first bytes.
    ///
    /// - Parameters:
    ///   - path: The file's path, or `-` for standard input.
    ///   - encoding: The encoding that the options name.
    /// - Throws: `SystemError` where it cannot be opened or read.
    init(path: String, encoding: TextEncoding?) throws(SystemError) {
        let opened = try path == "-" ? OpenFile.standardInput : OpenFile(reading: path)
        var first: [UInt8] = []
        while first.count < 4, try opened.read(Self.blockSize, appendingTo: &first) > 0 {}
        name = Self.name(of: path)
        file = opened
        buffer = first
        // A mark decides between byte orders and speaks for UTF-8 and UTF-16 where nothing else does;
        // an encoding that the options name and that has no such mark is believed.
        let named = encoding?.name ?? ""
        if let mark = TextEncoding.byteOrderMark(of: first.span), mark.encoding.name.hasPrefix(named) {
            self.encoding = mark.encoding
            markLength = mark.length
        } else {
            self.encoding = Self.bigEndian[named] ?? encoding ?? .utf8
            markLength = 0
        }
    }

    /// What messages call a path.
    static func name(of path: String) -> String { path == "-" ? Message.standardInput.text() : path }

    /// Whether the next block has yet to come: from a pipe, or from someone who types.
    var wouldWait: Bool { buffer.isEmpty && file.wouldWait }

    /// The length of a regular file; nil for what is none.
    var length: Int? { file.length }

    /// Reads another block.
    ///
    /// - Returns: nil at the end.
    mutating func readBlock() throws(SystemError) -> [UInt8]? {
        if !buffer.isEmpty {
            defer { buffer = [] }
            return buffer
        }
        var block: [UInt8] = []
        return try file.read(Self.blockSize, appendingTo: &block) > 0 ? block : nil
    }

    /// Reads all that is left, or somewhat more than so many bytes of it.
    mutating func read(beyond most: Int) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = buffer
        buffer = []
        while bytes.count <= most, try file.read(max(Self.blockSize, bytes.count / 2), appendingTo: &bytes) > 0 {}
        return bytes
    }

    /// Begins anew; a file that is no pipe can.
    mutating func rewind() throws(SystemError) {
        try file.seek(to: 0)
        buffer = []
    }
}
