import ArgumentParser
import HanStatCommand

/// `hanstat query`: the usual questions to a database of facts.
struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Ask a database made by hanstat store.",
        discussion: """
            Questions:
              series [INDICATOR]    levels and growth by period
              latest [INDICATOR]    the latest level of each indicator in each region
              growth [INDICATOR]    growth over a year, the largest first
              documents [NAME]      the documents, and how much each says
              region [REGION]       what is known about a region
              sql QUERY             any query in SQL; the tables and views are in docs/storing.md
            INDICATOR, NAME, REGION and PERIOD may hold * for any characters and ? for one: '*用电量', '2025-1?'.
            Exit status: 0 done, 1 the database or the output failed, 2 the question or the file is wrong.
            """
    )

    @Argument(help: "The database.")
    var database: String

    @Argument(help: "The question.")
    var question: Question

    @Argument(help: "What the question is about.")
    var about: String?

    @Option(help: "Only this region (series, latest, growth).")
    var region: String?

    @Option(help: "Only this period, as the answers write it: 2025-11, '2025*' (series, latest, growth).")
    var period: String?

    @Option(help: ArgumentHelp("At most so many rows.", valueName: "rows"))
    var limit: Int?

    @Option(help: "How to write the answer (default: table on a terminal, csv elsewhere).")
    var format: AnswerFormat?

    @Option(help: "The width of a table in columns (default: the terminal's, or no limit).")
    var width: Int?

    @Option(help: ArgumentHelp("How long to wait for a database that is being written.", valueName: "seconds"))
    var wait = 10.0

    func validate() throws {
        if question == .sql && about == nil {
            throw ValidationError("sql needs a query: hanstat query DB sql 'SELECT …'")
        }
        if !question.takesRegion && (region != nil || period != nil) {
            throw ValidationError("--region and --period go with series, latest and growth.")
        }
        if let limit, limit < 1 { throw ValidationError("--limit is 1 or more, not \(limit).") }
        if let width, width < 1 { throw ValidationError("--width is 1 or more, not \(width).") }
        guard (0...3600).contains(wait) else { throw ValidationError("--wait is from 0 to 3600 seconds.") }
    }

    func run() throws {
        let store = try FactStore(path: database, for: .reading, wait: wait)
        let output = Output()
        let form = format ?? (output.isTerminal ? .table : .csv)
        let width = width ?? output.terminalWidth
        var answer = AnswerWriter(output, form: form, width: width)
        let sql = question == .sql ? (about ?? "") : question.sql
        let arguments: [String: String?] =
            question == .sql ? [:] : ["about": about, "region": region, "period": period]
        try store.ask(sql, arguments, limit: limit) { try answer.write($0) }
        try answer.finish()
    }
}
