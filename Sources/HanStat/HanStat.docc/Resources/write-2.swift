import HanStat
import HanStatOutput

let bulletin = """
    今年前三季度，南京市全社会用电量452.7亿千瓦时，同比增长5.1%，其中工业用电量286.3亿千瓦时，增长4.4%。
    9月末，全市光伏发电装机逾310万千瓦，比年初增加24万千瓦。
    """

let context = DocumentContext(date: CalendarDate("2025-10-21"))
let found = Extractor().extract(from: bulletin, context: context)

var csv = CSVWriter<ObservationRow>()
for fact in found.observations { csv.write(ObservationRow(fact, in: bulletin)) }
let rows = String(decoding: csv.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
print(rows[0])
print(rows[1])
// DOC,INDICATOR,REF_AREA,TIME_PERIOD,FREQ,MEASURE,OBS_VALUE,OBS_LOW,OBS_HIGH,OBS_PARTS,UNIT_MEASURE,UNIT_MULT,TRANSFORMATION,BASE_PER,DIRECTION,PRICE_BASE,OBS_STATUS,COMPARATOR,PERIOD_START,PERIOD_END,scope,period,base,number,unit,quote,start,end
// ,全社会用电量,南京市,2025-01-01/P9M,Q,level,45270000000,,,,kW.h,0,N,,,,A,exact,2025-01-01,2025-09-30,全社会,今年前三季度,,452.7亿千瓦时,千瓦时,南京市全社会用电量452.7亿千瓦时,7,25
