import HanStat

let text = "米酒产量1.2万瓮，同比增长8%。"
let catalog = try UnitCatalog.standard.adding("urn\tvolume\t瓮 甕\t-\t0.025", source: "mine.tsv")
let extractor = Extractor(catalog: catalog)
for fact in extractor.extract(from: text).observations {
    print(fact.indicator, fact.measurement.amount, fact.measurement.unitText)
}
// 米酒产量 12000 瓮
// 米酒产量 8 %
