import HanStat

let bulletin = """
    今年前三季度，南京市全社会用电量452.7亿千瓦时，同比增长5.1%，其中工业用电量286.3亿千瓦时，增长4.4%。
    9月末，全市光伏发电装机逾310万千瓦，比年初增加24万千瓦。
    """

let context = DocumentContext(date: CalendarDate("2025-10-21"))
let found = Extractor().extract(from: bulletin, context: context)
for fact in found.observations where fact.measure == .change {
    let basis = fact.basis.map { "\($0)" } ?? "-"
    let direction = fact.direction.map { "\($0)" } ?? "-"
    print(fact.indicator, basis, direction, fact.measurement.text(in: bulletin))
}
// 全社会用电量 yearOnYear increase 5.1%
// 工业用电量 yearOnYear increase 4.4%
// 光伏发电装机 versus increase 24万千瓦
