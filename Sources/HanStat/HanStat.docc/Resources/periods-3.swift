import HanStat

let bulletin = """
    今年前三季度，南京市全社会用电量452.7亿千瓦时，同比增长5.1%，其中工业用电量286.3亿千瓦时，增长4.4%。
    9月末，全市光伏发电装机逾310万千瓦，比年初增加24万千瓦。
    """

let context = DocumentContext(date: CalendarDate("2025-10-21"))
let found = Extractor().extract(from: bulletin, context: context)
for fact in found.observations {
    let days = [fact.period?.from, fact.period?.through].map { $0?.description ?? "" }.joined(separator: "…")
    let base = fact.base.map { ", against " + $0.text } ?? ""
    print(days, fact.indicator + base)
}
// 2025-01-01…2025-09-30 全社会用电量
// 2025-01-01…2025-09-30 全社会用电量
// 2025-01-01…2025-09-30 工业用电量
// 2025-01-01…2025-09-30 工业用电量
// 2025-09-30…2025-09-30 光伏发电装机
// 2025-09-30…2025-09-30 光伏发电装机, against 年初
