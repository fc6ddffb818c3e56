/// Names of values that are expected ones: 经济成长率预测值.
enum ForecastNames {
    private static let endings = ["预测值", "預測值", "预估值", "預估值", "预测数", "預測數", "预估数", "預估數"]

    /// Whether an indicator ends in such a name.
    static func end(_ indicator: String) -> Bool {
        guard let last = indicator.utf8.last, last == 0xBC || last == 0xB0 || last == 0xB8 else { return false }
        return endings.contains { indicator.hasSuffix($0) }
    }
}
