/// The tables and views of a store, in SQL.
///
/// A change of it is a new migration of `FactStore`; what is here is what the first one made.
enum Schema {
    /// What `PRAGMA application_id` says of a store: HST1.
    static let applicationID = 0x4853_5431

    /// The tables and their indexes.
    static let tables = """
        -- Documents, each known by its name.
        CREATE TABLE document (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,          -- the file as it was named, FILE:LINE, or the JSON line's id
            sha256 TEXT NOT NULL,               -- of the text in UTF-8
            reader TEXT NOT NULL,               -- what read it: version, units of one's own
            date TEXT,                          -- what was known about it
            region TEXT,
            convention TEXT,
            bytes INTEGER NOT NULL,             -- of the text in UTF-8
            characters INTEGER NOT NULL,        -- code points
            text TEXT,                          -- NULL with --no-text
            stored_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
        );

        -- Numbers with their units. A TEXT holds the exact digits; the REAL beside it is the nearest
        -- double, for sorting and plotting. start_at and end_at count code points from 0, the end not
        -- included: substr(text, start_at + 1, end_at - start_at).
        CREATE TABLE measurement (
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
            start_at INTEGER NOT NULL CHECK (start_at >= 0),
            end_at INTEGER NOT NULL CHECK (end_at > start_at),
            text TEXT NOT NULL,
            kind TEXT NOT NULL,
            value TEXT, value_real REAL,        -- a number, a fraction 1/3, or a ratio 4.9:38.7:56.4
            low TEXT, low_real REAL,            -- the two ends of a range, in place of the value
            high TEXT, high_real REAL,
            comparator TEXT NOT NULL,
            modifiers TEXT NOT NULL,            -- the words that made the comparator, set apart by spaces
            unit TEXT NOT NULL,                 -- as written
            system TEXT, code TEXT,             -- UCUM or ISO4217
            per_text TEXT, per_value TEXT, per_unit TEXT,
            si_value TEXT, si_real REAL, si_low TEXT, si_high TEXT, si_unit TEXT,
            CHECK ((value IS NULL) = (low IS NOT NULL) AND (low IS NULL) = (high IS NULL))
        );

        -- Time expressions. The days are included; one that is open or not known is NULL.
        CREATE TABLE period (
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
            start_at INTEGER NOT NULL CHECK (start_at >= 0),
            end_at INTEGER NOT NULL CHECK (end_at > start_at),
            text TEXT NOT NULL,
            first_day TEXT, last_day TEXT,
            time_period TEXT,                   -- SDMX: 2025-11, 2025-Q3, 2025-01-01/P11M
            grain TEXT NOT NULL,
            relative_to TEXT,                   -- what an expression without days is relative to
            note TEXT
        );

        -- Facts: what, where, when, how much.
        CREATE TABLE observation (
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
            measurement_id INTEGER NOT NULL REFERENCES measurement (id) ON DELETE CASCADE,
            period_id INTEGER REFERENCES period (id) ON DELETE CASCADE,
            start_at INTEGER NOT NULL CHECK (start_at >= 0),
            end_at INTEGER NOT NULL CHECK (end_at > start_at),
            indicator TEXT NOT NULL,
            subject TEXT,
            scope TEXT NOT NULL,                -- words that narrow the indicator, set apart by spaces
            region_text TEXT,                   -- the place as written: 全省
            region TEXT,                        -- the place that it is filed under: what 全省 is of the document
            period_text TEXT,
            first_day TEXT, last_day TEXT, time_period TEXT, frequency TEXT,
            measure TEXT NOT NULL
                CHECK (measure IN ('level', 'change', 'rateChange', 'share', 'rank', 'contribution', 'difference')),
            basis TEXT CHECK (basis IN ('yearOnYear', 'periodOnPeriod', 'versus')),
            base_text TEXT, base_first_day TEXT, base_last_day TEXT, base_period TEXT,
            direction TEXT CHECK (direction IN ('increase', 'decrease', 'flat', 'above', 'below')),
            modality TEXT NOT NULL CHECK (modality IN ('actual', 'forecast', 'target')),
            price TEXT CHECK (price IN ('real', 'nominal')),
            transformation TEXT NOT NULL,       -- SDMX: N, GY, G1, GCM, DY …
            unit_measure TEXT NOT NULL          -- SDMX: the unit's code, else the unit; over what it is per
        );

        CREATE INDEX measurement_document ON measurement (document_id, start_at);
        CREATE INDEX measurement_kind ON measurement (kind, code);
        CREATE INDEX period_document ON period (document_id, start_at);
        CREATE INDEX observation_document ON observation (document_id, start_at);
        CREATE INDEX observation_measurement ON observation (measurement_id);
        CREATE INDEX observation_period ON observation (period_id);
        CREATE INDEX observation_series ON observation (indicator, region, measure, last_day, first_day);
        CREATE INDEX observation_region ON observation (region, indicator);
        """

    /// The views, each on those before it.
    static let views = """
        -- Facts with their numbers. real is the middle of a range, and NULL where no number holds the value
        -- (a ratio). signed is the value, below zero for what falls.
        CREATE VIEW fact AS
        SELECT o.id, o.document_id, d.name AS document, d.date AS document_date,
            o.indicator, o.scope, o.region, o.time_period, o.frequency, o.first_day, o.last_day,
            o.measure, o.basis, o.base_period, o.direction, o.modality, o.price, o.transformation,
            m.value, m.low, m.high, m.comparator,
            coalesce(m.value_real, (m.low_real + m.high_real) / 2) AS real,
            CASE WHEN o.direction IN ('decrease', 'below') THEN replace('-' || m.value, '--', '')
                ELSE m.value END AS signed,
            CASE WHEN o.direction IN ('decrease', 'below') THEN -1 ELSE 1 END
                * coalesce(m.value_real, (m.low_real + m.high_real) / 2) AS signed_real,
            m.unit, o.unit_measure, m.kind, m.si_value, m.si_real, m.si_unit, m.text AS number,
            substr(d.text, o.start_at + 1, o.end_at - o.start_at) AS quote, o.start_at, o.end_at
        FROM observation AS o
        JOIN measurement AS m ON m.id = o.measurement_id
        JOIN document AS d ON d.id = o.document_id;

        -- Growth over a year in per cent, falls below zero, a row for each indicator, region and period:
        -- of several tellings the one of the latest document.
        CREATE VIEW growth AS
        SELECT indicator, region, time_period, frequency, first_day, last_day, price,
            signed AS growth, signed_real AS growth_real, low, high, direction, comparator, document, document_date, quote
        FROM (
            SELECT *, row_number() OVER (
                PARTITION BY indicator, region, first_day, last_day
                ORDER BY document_date DESC, document_id DESC, start_at, id) AS place
            FROM fact
            WHERE measure = 'change' AND basis = 'yearOnYear' AND modality = 'actual' AND unit = '%'
                AND last_day IS NOT NULL
        )
        WHERE place = 1;

        -- Time series: the level of an indicator in a region, a row for each period and unit, with its
        -- growth over a year where that is told. Of several tellings the one of the latest document;
        -- tellings counts them, and values_told how many different values they give.
        CREATE VIEW series AS
        SELECT indicator, region, time_period, frequency, first_day, last_day,
            value, low, high, comparator, real, unit, unit_measure, si_value, si_unit,
            growth, CAST(growth AS REAL) AS growth_real, tellings, values_told, document, document_date, quote
        FROM (
            SELECT *,
                (
                    SELECT CASE WHEN o.direction = 'decrease' THEN replace('-' || m.value, '--', '')
                        ELSE m.value END
                    FROM observation AS o
                    JOIN measurement AS m ON m.id = o.measurement_id
                    JOIN document AS d ON d.id = o.document_id
                    WHERE o.indicator = s.indicator AND o.region IS s.region AND o.measure = 'change'
                        AND o.last_day = s.last_day AND o.first_day IS s.first_day
                        AND o.basis = 'yearOnYear' AND o.modality = 'actual' AND m.unit = '%'
                    ORDER BY d.date DESC, d.id DESC, o.start_at, o.id
                    LIMIT 1
                ) AS growth
            FROM (
                SELECT *,
                    row_number() OVER (
                        PARTITION BY indicator, region, first_day, last_day, unit_measure
                        ORDER BY document_date DESC, document_id DESC, start_at, id) AS place,
                    count(*) OVER (PARTITION BY indicator, region, first_day, last_day, unit_measure) AS tellings,
                    (
                        SELECT count(DISTINCT coalesce(m.value, m.low || '…' || m.high))
                        FROM observation AS o JOIN measurement AS m ON m.id = o.measurement_id
                        WHERE o.indicator = fact.indicator AND o.region IS fact.region AND o.measure = 'level'
                            AND o.last_day = fact.last_day AND o.first_day IS fact.first_day
                            AND o.modality = 'actual' AND o.unit_measure = fact.unit_measure
                    ) AS values_told
                FROM fact
                WHERE measure = 'level' AND modality = 'actual' AND last_day IS NOT NULL
            ) AS s
            WHERE s.place = 1
        );

        -- The latest level of each indicator in each region; of two periods that end on one day, the shorter.
        CREATE VIEW latest AS
        SELECT * FROM (
            SELECT *, row_number() OVER (
                PARTITION BY indicator, region, unit_measure ORDER BY last_day DESC, first_day DESC) AS place
            FROM series
        )
        WHERE place = 1;
        """
}
