import Foundation

/// The program's doors to the system.
enum Console {
    static func error(_ message: String) {
        FileHandle.standardError.write(Data((message + "\n").utf8))
    }

    static func exit(_ status: Int32) -> Never { Foundation.exit(status) }

    /// A C string that is never freed: an argument.
    static func copy(_ text: String) -> UnsafeMutablePointer<CChar>? { unsafe strdup(text) }

    /// The seconds of processor time that the thread has used.
    static func processorTime() -> Double {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// Whole files.
enum Files {
    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

    static func write(_ bytes: [UInt8], to path: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    static func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// The files of a folder and its folders with one of some endings, in order.
    static func list(_ folder: String, endings: [String]) -> [String] {
        guard let found = FileManager.default.enumerator(atPath: folder) else { return [] }
        return found.compactMap { $0 as? String }.filter { name in endings.contains { name.hasSuffix($0) } }
            .sorted().map { folder + "/" + $0 }
    }
}
