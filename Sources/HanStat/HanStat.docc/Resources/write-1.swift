import HanStat
import HanStatOutput

let bulletin = """
    今年前三季度，南京市全社会用电量452.7亿千瓦时，同比增长5.1%，其中工业用电量286.3亿千瓦时，增长4.4%。
    9月末，全市光伏发电装机逾310万千瓦，比年初增加24万千瓦。
    """

let context = DocumentContext(date: CalendarDate("2025-10-21"))
let found = Extractor().extract(from: bulletin, context: context)

var json = JSONLinesWriter()
json.write(found, in: bulletin)
let lines = String(decoding: json.bytes, as: UTF8.self).split(separator: "\n")
print(lines.count)
print(lines[0])
// 15
// {"type":"period","text":"今年前三季度","start":0,"end":6,"from":"2025-01-01","through":"2025-09-30","grain":"quarter"}
