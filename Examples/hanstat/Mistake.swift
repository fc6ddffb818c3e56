/// Options or files named by them that are wrong: the program ends with status 2.
package struct Mistake: ReportedFailure {
    let message: String

    /// Makes one of what is wrong and what one can do.
    package init(message: String) { self.message = message }

    package func report() -> Int32 {
        Diagnostics.say(message)
        return 2
    }
}
