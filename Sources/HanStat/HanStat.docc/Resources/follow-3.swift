import HanStat

let bulletins = [
    ("2025-08-16", "7月，全省全社会用电量731.4亿千瓦时，同比增长8.6%。"),
    ("2025-09-15", "8月份，全社会用电量达到768.2亿千瓦时，同比增长9.2%，其中工业用电量402.5亿千瓦时。"),
    ("2025-10-17", "9月全省全社会用电量655.9亿千瓦时，比上年同期增长3.1%。"),
]

let documents = bulletins.map { date, text in
    TextDocument(text, id: date, context: DocumentContext(date: CalendarDate(date), region: "浙江省"))
}
let extractor = Extractor()
var series: [CalendarDate: ExactNumber] = [:]
for await found in extractor.extractions(of: documents, jobs: 2) {
    for fact in found.extraction.observations where fact.indicator == "全社会用电量" && fact.measure == .level {
        if let month = fact.period?.from, let value = fact.measurement.amount.value { series[month] = value }
    }
}
for (month, value) in series.sorted(by: { $0.key < $1.key }) { print(month, value.scaledText()) }
// 2025-07-01 731.4亿
// 2025-08-01 768.2亿
// 2025-09-01 655.9亿
