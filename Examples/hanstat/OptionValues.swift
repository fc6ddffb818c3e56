public import ArgumentParser
public import HanStat
public import Segmentation

// How the library's types are written on the command line.

extension CalendarDate: @retroactive ExpressibleByArgument {
    /// Reads `YYYY-MM-DD`.
    public init?(argument: String) { self.init(argument) }
}

extension DocumentContext.Convention: @retroactive ExpressibleByArgument {}

extension TextEncoding: @retroactive ExpressibleByArgument {
    /// Reads any usual name of an encoding.
    public init?(argument: String) { self.init(named: argument) }

    /// Reads any usual name of an encoding.
    ///
    /// - Parameter argument: The name.
    /// - Returns: The encoding.
    /// - Throws: `ValidationError` that says what is wrong with it, or with ICU.
    package static func read(_ argument: String) throws -> TextEncoding {
        if let encoding = TextEncoding(named: argument) { return encoding }
        throw ValidationError(ICU.hasData ? Message.isNoEncoding.text() : Message.lacksICUData.text(ICU.version))
    }
}
