import Foundation

/// Runs commands in a folder of their own, where the built program is in the path.
struct Shell {
    /// What a command printed, and its status.
    struct Outcome {
        let output: Data
        let errors: Data
        let status: Int32
    }

    /// The folder that commands run in: a copy of the fixtures.
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("hanstat-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: Self.tests.appendingPathComponent("Fixtures"), to: folder)
    }

    /// Removes the folder.
    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// Runs a command line; what it prints goes through files, so that no pipe can fill up.
    func run(_ command: String) throws -> Outcome {
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("hanstat-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let files = ["out", "err"].map { scratch.appendingPathComponent($0) }
        for file in files { try Data().write(to: file) }
        let handles = try files.map { try FileHandle(forWritingTo: $0) }

        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = folder
        process.environment = [
            "PATH": Self.binaries.path + ":/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "dumb",
            "HANSTAT": Self.binaries.appendingPathComponent("hanstat").path,
            "ROOT": Self.tests.deletingLastPathComponent().deletingLastPathComponent().path,
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handles[0]
        process.standardError = handles[1]
        try process.run()
        process.waitUntilExit()
        for handle in handles { try handle.close() }
        return Outcome(
            output: try Data(contentsOf: files[0]), errors: try Data(contentsOf: files[1]),
            status: process.terminationStatus)
    }

    /// Runs a script in a folder of its own, and gives what it printed as text.
    static func run(_ script: String) throws -> (output: String, errors: String, status: Int32) {
        let shell = try Shell()
        defer { shell.remove() }
        let outcome = try shell.run(script)
        return (
            String(decoding: outcome.output, as: UTF8.self), String(decoding: outcome.errors, as: UTF8.self),
            outcome.status
        )
    }

    /// The folder of these tests.
    static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    /// The folder that the program was built into: that of the running tests.
    static let binaries: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
    }()
}
