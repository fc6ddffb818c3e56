import ArgumentParser

/// The usual questions, in SQL.
enum Question: String, ExpressibleByArgument, CaseIterable {
    case series
    case latest
    case growth
    case documents
    case region
    case sql

    /// Whether `--region` and `--period` narrow it.
    var takesRegion: Bool { self == .series || self == .latest || self == .growth }

    /// The query, empty for `sql`.
    ///
    /// Its arguments `:about`, `:region` and `:period` are patterns, or NULL for all.
    var sql: String {
        switch self {
        case .series:
            """
            SELECT indicator, region, time_period, value, low, high, unit, growth, document
            FROM series WHERE \(Self.narrowed)
            ORDER BY indicator, region, unit_measure, first_day, last_day
            """
        case .latest:
            """
            SELECT indicator, region, time_period, value, low, high, unit, growth, document
            FROM latest WHERE \(Self.narrowed)
            ORDER BY indicator, region, unit_measure
            """
        case .growth:
            """
            SELECT indicator, region, time_period, growth, low, high, document, quote
            FROM growth WHERE \(Self.narrowed)
            ORDER BY growth_real DESC, indicator, region, first_day, last_day
            """
        case .documents:
            """
            SELECT name, date, region, characters,
                (SELECT count(*) FROM measurement WHERE document_id = document.id) AS measurements,
                (SELECT count(*) FROM period WHERE document_id = document.id) AS periods,
                (SELECT count(*) FROM observation WHERE document_id = document.id) AS observations
            FROM document WHERE (:about IS NULL OR name GLOB :about) AND :region IS NULL AND :period IS NULL
            ORDER BY name
            """
        case .region:
            """
            SELECT l.region, l.indicator, count(*) AS periods, min(s.first_day) AS since,
                l.time_period, l.value, l.low, l.high, l.unit, l.growth
            FROM latest AS l
            JOIN series AS s
                ON s.indicator = l.indicator AND s.region = l.region AND s.unit_measure = l.unit_measure
            WHERE (:about IS NULL OR l.region GLOB :about) AND :region IS NULL AND :period IS NULL
            GROUP BY l.region, l.indicator, l.unit_measure
            ORDER BY l.region, l.indicator, l.unit_measure
            """
        case .sql: ""
        }
    }

    private static let narrowed = """
        (:about IS NULL OR indicator GLOB :about) AND (:region IS NULL OR region GLOB :region)
            AND (:period IS NULL OR time_period GLOB :period)
        """
}
