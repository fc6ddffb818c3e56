import Foundation

/// Says where and when something was measured.
enum Machine {
    /// The day, the processor, its cores and the system.
    static var description: String {
        var system = "\(ProcessInfo.processInfo.operatingSystemVersionString)"
        if let release = try? String(contentsOfFile: "/etc/os-release", encoding: .utf8),
            let name = value(of: "PRETTY_NAME", in: release, separator: "=")
        {
            system = name.trimmingCharacters(in: ["\""])
        }
        return "\(day). \(processor), \(ProcessInfo.processInfo.processorCount) cores, \(system)."
    }

    /// The day as `2026-11-26`.
    static var day: String {
        let now = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        return String(format: "%04d-%02d-%02d", now.year ?? 0, now.month ?? 0, now.day ?? 0)
    }

    private static var processor: String {
        #if arch(arm64)
            let architecture = "arm64"
        #else
            let architecture = "x86-64"
        #endif
        guard let facts = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8) else { return architecture }
        let model = value(of: "model name", in: facts, separator: ":") ?? architecture
        let vectors = value(of: "flags", in: facts, separator: ":")?.split(separator: " ").contains("avx2")
        return model + (vectors == true ? " (AVX2)" : "")
    }

    private static func value(of key: String, in lines: String, separator: Character) -> String? {
        for line in lines.split(separator: "\n") where line.hasPrefix(key) {
            let parts = line.split(separator: separator, maxSplits: 1)
            if parts.count == 2 { return parts[1].trimmingCharacters(in: .whitespaces) }
        }
        return nil
    }
}
