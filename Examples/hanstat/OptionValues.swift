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
}
