/// Messages to the one who runs the program: on standard error, one line each.
package enum Diagnostics {
    /// Writes `hanstat: message`.
    package static func say(_ message: String) { write("hanstat: " + message + "\n") }

    /// Writes text as it is; nothing can be said where standard error itself fails.
    package static func write(_ text: String) {
        var output = Output(standardError: ())
        try? output.write(Array(text.utf8))
        try? output.flush()
    }
}
