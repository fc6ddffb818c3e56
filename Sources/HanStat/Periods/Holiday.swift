import TextScan

/// A festival or commemoration that texts date by.
enum Holiday: UInt8, Sendable {
    case newYear, springFestival, qingming, labour, dragonBoat, midAutumn, national
    /// 国庆中秋: days off given together.
    case nationalAndMidAutumn
    case newYearsEve, lantern, qixi, ghost, doubleNinth, laba
    case valentine, women, arbor, consumer, aprilFools, youth, children, party, army, teachers
    case singles, christmasEve, christmas, easter, halloween

    /// How the day is found.
    enum Rule {
        case fixed(month: Int, day: Int)
        case lunar(month: Int, day: Int)
        case solarTerm(Int)
        /// Easter Sunday of the western churches.
        case easter
        /// The day before the lunar new year.
        case eve
    }

    var rule: Rule {
        switch self {
        case .newYear: .fixed(month: 1, day: 1)
        case .springFestival: .lunar(month: 1, day: 1)
        case .qingming: .solarTerm(1)
        case .labour: .fixed(month: 5, day: 1)
        case .dragonBoat: .lunar(month: 5, day: 5)
        case .midAutumn: .lunar(month: 8, day: 15)
        case .national, .nationalAndMidAutumn: .fixed(month: 10, day: 1)
        case .newYearsEve: .eve
        case .lantern: .lunar(month: 1, day: 15)
        case .qixi: .lunar(month: 7, day: 7)
        case .ghost: .lunar(month: 7, day: 15)
        case .doubleNinth: .lunar(month: 9, day: 9)
        case .laba: .lunar(month: 12, day: 8)
        case .valentine: .fixed(month: 2, day: 14)
        case .women: .fixed(month: 3, day: 8)
        case .arbor: .fixed(month: 3, day: 12)
        case .consumer: .fixed(month: 3, day: 15)
        case .aprilFools: .fixed(month: 4, day: 1)
        case .youth: .fixed(month: 5, day: 4)
        case .children: .fixed(month: 6, day: 1)
        case .party: .fixed(month: 7, day: 1)
        case .army: .fixed(month: 8, day: 1)
        case .teachers: .fixed(month: 9, day: 10)
        case .singles: .fixed(month: 11, day: 11)
        case .christmasEve: .fixed(month: 12, day: 24)
        case .christmas: .fixed(month: 12, day: 25)
        case .easter: .easter
        case .halloween: .fixed(month: 10, day: 31)
        }
    }

    /// How much a name needs beside it to be a date.
    enum Standing: Sendable {
        /// Stands alone: 春节.
        case free
        /// Needs 节, 假期, 期间 or the like: 清明, 五一.
        case needsTail
    }

    struct Name: Sendable {
        let codes: [UInt16]
        let holiday: Holiday
        let standing: Standing
    }

    /// The names, longest first within a first character.
    ///
    /// Source: 《全国年节及纪念日放假办法》 (State Council order 795 of 2024) and common use.
    static let names: [UInt16: [Name]] = {
        let rows: [(Holiday, Standing, String)] = [
            (.newYear, .free, "元旦 元旦节"),
            (.springFestival, .free, "春节 农历新年 大年初一"),
            (.newYearsEve, .free, "除夕 大年三十 除夕夜"),
            (.lantern, .free, "元宵节"),
            (.qingming, .needsTail, "清明"),
            (.qingming, .free, "清明节"),
            (.labour, .free, "劳动节 国际劳动节 五一国际劳动节 五一劳动节 五一节"),
            (.labour, .needsTail, "五一"),
            (.dragonBoat, .needsTail, "端午"),
            (.dragonBoat, .free, "端午节"),
            (.midAutumn, .needsTail, "中秋"),
            (.midAutumn, .free, "中秋节"),
            (.national, .needsTail, "国庆 十一"),
            (.national, .free, "国庆节"),
            (
                .nationalAndMidAutumn, .needsTail,
                "国庆中秋 中秋国庆 国庆、中秋 中秋、国庆 国庆节中秋节 中秋节国庆节 国庆节、中秋节 中秋节、国庆节 国庆和中秋 中秋和国庆"
            ),
            (.qixi, .free, "七夕 七夕节"),
            (.ghost, .free, "中元节"),
            (.doubleNinth, .free, "重阳节"),
            (.laba, .free, "腊八节"),
            (.valentine, .free, "情人节"),
            (.women, .needsTail, "三八"),
            (.women, .free, "妇女节 三八妇女节 国际妇女节"),
            (.arbor, .free, "植树节"),
            (.consumer, .free, "国际消费者权益日"),
            (.aprilFools, .free, "愚人节"),
            (.youth, .free, "青年节 五四青年节"),
            (.children, .free, "儿童节 六一儿童节 国际儿童节"),
            (.children, .needsTail, "六一"),
            (.party, .free, "建党节"),
            (.army, .free, "建军节 八一建军节"),
            (.teachers, .free, "教师节"),
            (.singles, .needsTail, "双十一 双11"),
            (.christmasEve, .free, "平安夜"),
            (.christmas, .free, "圣诞节"),
            (.christmas, .needsTail, "圣诞"),
            (.easter, .free, "复活节"),
            (.halloween, .free, "万圣节"),
        ]
        var table: [UInt16: [Name]] = [:]
        for (holiday, standing, words) in rows {
            for word in words.parts(by: " ") {
                let codes = Array(word.utf16)
                table[codes[0], default: []].append(Name(codes: codes, holiday: holiday, standing: standing))
            }
        }
        return table.mapValues { $0.sorted { $0.codes.count > $1.codes.count } }
    }()

    /// The 24 solar terms in the order of the sun's longitude, from 春分 at 0° in steps of 15°.
    ///
    /// Source: GB/T 33661-2017, calculation and promulgation of the Chinese calendar.
    static let solarTerms = [
        "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至", "小暑", "大暑", "立秋", "处暑", "白露",
        "秋分", "寒露", "霜降", "立冬", "小雪", "大雪", "冬至", "小寒", "大寒", "立春", "雨水", "惊蛰",
    ].map { Array($0.utf16) }
}
