import HanStat

let text = "米酒产量1.2万瓮，同比增长8%。"
let catalog = try UnitCatalog.standard.adding("urn\tvolume\t瓮 甕\t-\t0.025", source: "mine.tsv")
let extractor = Extractor(catalog: catalog)
let litre = catalog.unit(id: "litre")!
for value in extractor.measurements(in: text) where value.kind == .volume {
    print(value.converted(to: litre)!, litre.symbol)
}
// 300000 升
