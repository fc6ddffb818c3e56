import HanStat

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

// A process that goes as far as its argument says: `nothing`, `catalog`, `measurement`, `fact`. It ends with
// status 1 where it does not find what it must.
let sentence = "全社会用电量1233.6亿千瓦时，同比增长4.2%。"
let found =
    switch CommandLine.arguments.dropFirst().first {
    case "nothing": true
    case "catalog": UnitCatalog.standard.unit(id: "hectare") != nil
    case "measurement": Extractor().measurements(in: sentence).count == 2
    case "fact": Extractor().extract(from: sentence).observations.count == 2
    default: false
    }
exit(found ? 0 : 1)
