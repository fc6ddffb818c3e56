/// A name of a place found in a text.
struct RegionMatch: Hashable, Sendable {
    /// What sort of name it is.
    enum Kind: UInt8, CaseIterable, Hashable, Sendable {
        /// China by name: 中国.
        case country
        /// The whole country: 全国.
        case nationwide
        /// A province, autonomous region, municipality or special administrative region.
        case province
        /// A city or area at prefecture level.
        case prefecture
        /// A county, a city at county level or a district.
        case county
        /// A new area, development zone or the like, which the standard gives no code: 浦东新区, 雄安新区.
        case area
        /// A country or territory abroad.
        case foreign
        /// Several places under one name: 京津冀, 长三角, 东部地区, 欧盟, 全球.
        case group
        /// A word for the place that the text speaks of: 我市, 全省, 该区域.
        case generic
        /// A province's one-character form, and no name by itself: 渝 in 在渝.
        case abbreviation
    }

    /// How large a place is.
    enum Level: UInt8, CaseIterable, Hashable, Sendable {
        /// More than one country.
        case international
        /// A country or territory.
        case country
        /// Several provinces, or parts of them.
        case interprovincial
        case province
        case prefecture
        case county
        /// Below the county.
        case township
        /// The word alone does not tell: 全市.
        case unstated
    }

    /// The glyphs of the name, its suffix included: 重庆主城区.
    var range: Range<Int>
    /// What sort of name it is.
    var kind: Kind
    /// How large the place is.
    var level: Level
    /// Six digits of GB/T 2260 for a place in China, two letters of ISO 3166-1 for a country; nil where there is
    /// none, or where several places bear the name (鼓楼区).
    var code: String?
    /// Whether the name is the short one: 渝北 for 渝北区.
    var isShort: Bool
    /// Whether the name is but a part of an organisation's: 中国 in 中国移动, 江西 in 江西铜业.
    var isPartOfOrganisation: Bool
}
