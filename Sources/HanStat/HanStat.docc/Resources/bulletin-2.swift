import HanStat

let bulletin = """
    今年前三季度，南京市全社会用电量452.7亿千瓦时，同比增长5.1%，其中工业用电量286.3亿千瓦时，增长4.4%。
    9月末，全市光伏发电装机逾310万千瓦，比年初增加24万千瓦。
    """

let extractor = Extractor()
for value in extractor.measurements(in: bulletin) {
    print(value.text(in: bulletin), value.amount, value.unitText)
}
// 452.7亿千瓦时 45270000000 千瓦时
// 5.1% 5.1 %
// 286.3亿千瓦时 28630000000 千瓦时
// 4.4% 4.4 %
// 310万千瓦 3100000 千瓦
// 24万千瓦 240000 千瓦
