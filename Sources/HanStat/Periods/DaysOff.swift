/// The official days off for mainland China's public holidays.
///
/// Source: the General Office of the State Council's yearly notice, whose number stands in each row
/// (国办发明电). A row gives the unbroken days off, joined weekends included. 国庆 and 中秋 that fall
/// together share one stretch.
enum DaysOff {
    /// The years that the table covers.
    static let years = 2015...2026

    private static let rows = """
        2015 〔2014〕28号 0101-0103 0218-0224 0404-0406 0501-0503 0620-0622 0926-0927 1001-1007
        2016 〔2015〕18号 0101-0103 0207-0213 0402-0404 0430-0502 0609-0611 0915-0917 1001-1007
        2017 〔2016〕17号 -1231-0102 0127-0202 0402-0404 0429-0501 0528-0530 1001-1008 1001-1008
        2018 〔2017〕12号 -1230-0101 0215-0221 0405-0407 0429-0501 0616-0618 0922-0924 1001-1007
        2019 〔2018〕15号、〔2019〕3号 -1230-0101 0204-0210 0405-0407 0501-0504 0607-0609 0913-0915 1001-1007
        2020 〔2019〕16号、〔2020〕1号 0101-0101 0124-0202 0404-0406 0501-0505 0625-0627 1001-1008 1001-1008
        2021 〔2020〕27号 0101-0103 0211-0217 0403-0405 0501-0505 0612-0614 0919-0921 1001-1007
        2022 〔2021〕11号 0101-0103 0131-0206 0403-0405 0430-0504 0603-0605 0910-0912 1001-1007
        2023 〔2022〕16号 -1231-0102 0121-0127 0405-0405 0429-0503 0622-0624 0929-1006 0929-1006
        2024 〔2023〕7号 -1230-0101 0210-0217 0404-0406 0501-0505 0608-0610 0915-0917 1001-1007
        2025 〔2024〕12号 0101-0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008 1001-1008
        2026 〔2025〕7号 0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007
        """

    /// The stretches by year, in the order of the columns.
    private static let table: [Int: [ClosedRange<CalendarDate>]] = {
        var table: [Int: [ClosedRange<CalendarDate>]] = [:]
        for row in rows.parts(by: "\n") {
            let cells = row.parts(by: " ")
            guard let year = Int(cells[0]) else { continue }
            table[year] = cells.dropFirst(2).compactMap { cell in
                // A leading hyphen puts the first day into the year before.
                let before = cell.first == "-"
                let ends = cell.parts(by: "-").compactMap { Int($0) }
                guard ends.count == 2,
                    let from = CalendarDate(year: before ? year - 1 : year, month: ends[0] / 100, day: ends[0] % 100),
                    let through = CalendarDate(year: year, month: ends[1] / 100, day: ends[1] % 100), from <= through
                else { return nil }
                return from...through
            }
        }
        return table
    }()

    /// The days off for a holiday in a year, or nil where the table has none.
    static func stretch(_ holiday: Holiday, year: Int) -> ClosedRange<CalendarDate>? {
        guard let row = table[year], row.count == 7 else { return nil }
        switch holiday {
        case .newYear: return row[0]
        case .springFestival, .newYearsEve: return row[1]
        case .qingming: return row[2]
        case .labour: return row[3]
        case .dragonBoat: return row[4]
        case .midAutumn: return row[5]
        case .national: return row[6]
        case .nationalAndMidAutumn:
            // Only where the two are given together.
            return row[5].overlaps(row[6]) ? row[6] : nil
        default: return nil
        }
    }
}
