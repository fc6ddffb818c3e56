/// Names of values that are expected ones: 经济成长率预测值.
enum ForecastNames {
    private static let endings = ["预测值", "預測值", "预估值", "預估值", "预测数", "預測數", "预估数", "預估數"]

    /// Whether an indicator ends in such a name.
    static func end(_ indicator: String) -> Bool {
        let bytes = indicator.utf8.span
        guard bytes.count >= 9 else { return false }
        switch bytes[bytes.count - 1] {
        // 值 数 數
        case 0xBC, 0xB0, 0xB8: return endings.contains { indicator.hasUTF8Suffix($0) }
        default: return false
        }
    }
}
