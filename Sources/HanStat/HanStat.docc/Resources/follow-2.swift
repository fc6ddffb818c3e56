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
for await found in extractor.extractions(of: documents, jobs: 2) {
    print(found.document.id, found.extraction.observations.count)
}
// 2025-08-16 2
// 2025-09-15 3
// 2025-10-17 2
