/// What names end in by which they say what they are names of.
///
/// Both scripts: names are told in the characters of the text. Source: usage of statistical communiques, of newspapers
/// and of brokers' notes.
enum NameEndings {
    /// Values that are expected ones: 经济成长率预测值.
    static let forecasts: TextEndings = ["预测值", "預測值", "预估值", "預估值", "预测数", "預測數", "预估数", "預估數"]
    /// Places that a text names for one sentence and does not go on to speak of: 百城, 一线城市, 海外.
    static let passingRegions: TextEndings = ["城市", "城", "海外", "境外", "国外", "國外"]
    /// Towns, counties and provinces whose names may be in no gazetteer.
    static let regions: TextEndings = ["市", "县", "縣", "区", "區", "省"]
    /// Ratios, of which no amount is told.
    static let ratios: TextEndings = ["率", "比重", "占比", "比例"]
    /// Verbs whose object stands behind the number: 央行开展|1780亿元|逆回购.
    static let transitives: TextEndings = ["开展", "發行", "发行", "安排", "開展", "下达", "拨付", "收购", "签订"]
    /// Names of a share that do not say of what.
    static let shares: TextEndings = ["比重", "占比", "佔比"]
}
