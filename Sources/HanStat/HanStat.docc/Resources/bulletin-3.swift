import HanStat

let bulletin = """
    今年前三季度，南京市全社会用电量452.7亿千瓦时，同比增长5.1%，其中工业用电量286.3亿千瓦时，增长4.4%。
    9月末，全市光伏发电装机逾310万千瓦，比年初增加24万千瓦。
    """

let extractor = Extractor()
for value in extractor.measurements(in: bulletin) where value.kind == .power {
    print(value.amount, value.comparator, value.unit?.code ?? "-", value.si?.amount.description ?? "-")
}
// 3100000 moreThan kW 3100000000
// 240000 exact kW 240000000
