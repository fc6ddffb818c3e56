/// Doubles beside exact numbers, for sorting and plotting.
enum RealNumber {
    /// The double nearest to a number as records write it.
    ///
    /// - Parameter digits: A decimal number or a fraction.
    /// - Returns: nil where there is no number, or a ratio of several.
    static func nearest(to digits: String?) -> Double? {
        guard let digits else { return nil }
        if let slash = digits.firstIndex(of: "/") {
            guard let upper = Double(digits[..<slash]), let lower = Double(digits[digits.index(after: slash)...]) else {
                return nil
            }
            return upper / lower
        }
        return Double(digits)
    }
}
