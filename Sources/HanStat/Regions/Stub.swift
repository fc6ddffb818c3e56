import TextScan
struct RegionMatch { enum Kind { case generic, abbreviation }; var range: Range<Int>; var kind: Kind; var isPartOfOrganisation = false }
struct Gazetteer: Sendable {
    static let standard = Gazetteer()
    func match(_ g: borrowing GlyphBuffer, at i: Int) -> RegionMatch? {
        for w in ["全国","全省","全市","全县","全区","我市","我省","我国","我县","本市","全州","全球","一线城市","二线城市","三线城市","美国","上海","北京","广州","深圳","渝西地区","重庆主城区","成都市区"] as [StaticString] {
            let n = g.matchLength(w, at: i); if n > 0 { return RegionMatch(range: i..<i+n, kind: .generic) }
        }
        return nil
    }
}
