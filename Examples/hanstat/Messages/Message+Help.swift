package import ArgumentParser

extension Message {
    /// The message as an option's help.
    package var help: ArgumentHelp { ArgumentHelp(text()) }

    /// The message as an option's help, with a name for the option's value.
    ///
    /// - Parameter name: What stands for the value.
    /// - Returns: The help.
    package func help(value name: String) -> ArgumentHelp { ArgumentHelp(text(), valueName: name) }
}
