import HanStat

let text = "米酒产量1.2万瓮，同比增长8%。"
print(Extractor().measurements(in: text).map { $0.text(in: text) })
// ["1.2万", "8%"]
