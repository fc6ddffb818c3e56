/// Nouns that name two things in one, told of in turn by two numbers: 汽车产销分别完成….
///
/// Source: wording of bulletins of the automobile association, of banks and of customs offices, in both scripts.
enum FusedNouns {
    private static let rows: [(fused: String, parts: (String, String))] = [
        ("产销量", ("产量", "销量")), ("产销", ("产", "销")), ("购销", ("购", "销")),
        ("產銷量", ("產量", "銷量")), ("產銷", ("產", "銷")), ("購銷", ("購", "銷")),
        ("存贷款余额", ("存款余额", "贷款余额")), ("存贷款", ("存款", "贷款")),
        ("进出口总额", ("进口总额", "出口总额")), ("进出口额", ("进口额", "出口额")), ("进出口", ("进口", "出口")),
        ("進出口總額", ("進口總額", "出口總額")), ("進出口額", ("進口額", "出口額")), ("進出口", ("進口", "出口")),
    ]

    /// The two things that a phrase's end names; nil where it names one.
    ///
    /// - Complexity: O(1): a look at the end of the text for each row.
    static func split(_ text: String) -> (String, String)? {
        for row in rows where text.hasUTF8Suffix(row.fused) {
            let stem = String(text.dropLast(row.fused.count))
            return (stem + row.parts.0, stem + row.parts.1)
        }
        return nil
    }
}
