import CFuzzer

/// Runs one fuzz target, or makes what the targets need; `scripts/fuzz` calls it.
@main struct Program {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        do {
            switch arguments.first {
            case "targets":
                for target in FuzzTargets.all { print(target.name) }
            case "seeds":
                try SeedWriter.write(Array(arguments.dropFirst()))
            case "dictionary":
                try SeedWriter.writeDictionary(Array(arguments.dropFirst()))
            case "pace":
                try Pace.run(Array(arguments.dropFirst()))
            case let name?:
                guard let target = FuzzTargets.named(name) else { throw UsageError(message: "no target \(name)") }
                try run(target, Array(arguments.dropFirst()))
            case nil:
                throw UsageError(message: UsageError.usage)
            }
        } catch {
            Console.error("\(error)")
            Console.exit(2)
        }
    }

    /// Runs libFuzzer with its options, or, where the program was built without it, the inputs of the
    /// named files once.
    private static func run(_ target: any FuzzTarget.Type, _ options: [String]) throws {
        // The name of the target is taken out; libFuzzer would take it for a folder.
        var strings = [CommandLine.arguments[0], "-max_len=\(target.longest)"] + options
        strings = strings.filter { !$0.isEmpty }
        var pointers = unsafe strings.map { unsafe Console.copy($0) }
        unsafe pointers.append(nil)
        let status = unsafe pointers.withUnsafeMutableBufferPointer { buffer -> Int32 in
            guard let base = buffer.baseAddress else { return -1 }
            return unsafe cfuzzer_run(Int32(strings.count), base) { bytes, count in
                let input = unsafe [UInt8](UnsafeBufferPointer(start: bytes, count: count))
                FuzzTargets.chosen?.run(input)
                return 0
            }
        }
        if status >= 0 { Console.exit(status) }
        for path in options where !path.hasPrefix("-") {
            target.run(try Files.bytes(path))
            print("\(path): nothing found")
        }
    }
}

/// A call that cannot be understood.
struct UsageError: Error, CustomStringConvertible {
    static let usage = """
        usage: hanfuzz targets
               hanfuzz TARGET [libFuzzer's options] [FOLDER or FILE…]
               hanfuzz seeds ROOT TARGET FOLDER
               hanfuzz dictionary ROOT FILE
               hanfuzz pace ROOT [SECONDS]
        """
    let message: String
    var description: String { message }
}
