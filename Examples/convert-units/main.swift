import Foundation
import HanStat

// Reads the measurements of a sentence and gives them in another unit, exactly.

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 2 else {
    print("usage: convert-units TEXT UNIT, such as: convert-units 用电1.2亿千瓦时 吨标准煤")
    exit(2)
}
// A name may be that of several units: 度 is an angle, a temperature and a kilowatt-hour.
let targets = UnitCatalog.standard.units(named: arguments[1])
guard !targets.isEmpty else {
    print("no unit is called \(arguments[1])")
    exit(1)
}

for value in Extractor().measurements(in: arguments[0]) {
    let words = value.text(in: arguments[0])
    guard let unit = value.unit, let target = targets.first(where: { unit.isConvertible(to: $0) }),
        // A range is converted at both ends.
        let converted = UnitAmount(value.amount, unit).converted(to: target)
    else {
        print("\(words) is no \(arguments[1])")
        continue
    }
    print("\(words) = \(converted.amount) \(target.symbol)")
}
