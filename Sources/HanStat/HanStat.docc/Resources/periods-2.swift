import HanStat

let bulletin = """
    今年前三季度，南京市全社会用电量452.7亿千瓦时，同比增长5.1%，其中工业用电量286.3亿千瓦时，增长4.4%。
    9月末，全市光伏发电装机逾310万千瓦，比年初增加24万千瓦。
    """

let context = DocumentContext(date: CalendarDate("2025-10-21"))
let found = Extractor().extract(from: bulletin, context: context)
for period in found.periods {
    print(period.text(in: bulletin), period.from?.description ?? "open", period.through?.description ?? "open")
}
// 今年前三季度 2025-01-01 2025-09-30
// 9月末 2025-09-30 2025-09-30
// 年初 2025-01-01 2025-01-01
