/// Messages to the one who runs the program: on standard error, one line each.
enum Diagnostics {
    /// Writes `hanstat: message`.
    static func say(_ message: String) { write("hanstat: " + message + "\n") }

    /// Writes text as it is; nothing can be said where standard error itself fails.
    static func write(_ text: String) {
        var output = Output(standardError: ())
        try? output.write(Array(text.utf8))
        try? output.flush()
    }
}
