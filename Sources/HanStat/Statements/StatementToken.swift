/// A piece of a clause as the statement reader sees it.
///
/// Positions are glyph indices, half-open.
struct StatementToken {
    /// What a piece says.
    enum Kind: Equatable {
        /// Other words: parts of noun phrases.
        case text
        /// A measurement, by its place in the block's list.
        case measurement(Int)
        /// A period, by its place in the block's list.
        case period(Int)
        /// A place: 全市, 重庆.
        case region
        /// 为, 达, 报: the number is the indicator itself.
        case level
        /// 增长, 下降: the number is a change.
        case change(Observation.Direction)
        /// 涨幅, 增速: the number is a change of what is named before.
        case rateNoun(Observation.Direction)
        /// 同比, 环比.
        case basis(Observation.Basis)
        /// 年均, 两年平均: a mean rate, which takes no basis from its neighbours.
        case meanRate
        /// 年增, 月减: basis and direction in one word.
        case basedChange(Observation.Basis, Observation.Direction)
        /// 比, 较, 同, 与: what follows is compared to.
        case compare
        /// 由, 从: where a movement begins.
        case from
        /// 占.
        case shareVerb
        /// 占比, 比重.
        case shareNoun
        /// 拉动, 下拉: direction decrease for 下拉.
        case pull(Observation.Direction?)
        /// 贡献率.
        case contributionNoun
        /// 高于, 低于, 高, 低 before a number.
        case difference(Observation.Direction)
        /// 预计, 将.
        case forecast
        /// 目标, 力争.
        case target
        /// 实际, 名义, 按可比价格计算.
        case price(Observation.PriceBasis)
        /// 分别.
        case distribute
        /// 其中.
        case part
        /// 小幅, 累计, 均: says nothing that is kept.
        case adverb
        /// 实现, 完成: a verb between the parts of a noun phrase.
        case light
        /// 显示, 公布, 据: the words before it are a source.
        case source
        /// 折合, 相当于: the number says the one before it in other units.
        case equivalent
        /// 的.
        case particle
        /// `、`, 和, 与, 及.
        case conjunction
        /// A comma or colon.
        case comma
        /// A full stop, semicolon or the like.
        case stop
        /// An opening bracket.
        case openBracket
        /// A closing bracket.
        case closeBracket
        /// A quotation mark.
        case quote
    }

    var kind: Kind
    var range: Range<Int>
}
