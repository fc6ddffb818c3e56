extension LexiconTable {
    /// Everyday words.
    static let everyday = LexiconTable(
        category: .everyday,
        text: """
            -	一定 一切 一直 一般 一起 一致 统一 唯一 单一 零售 数据 数字 半导体 双方 几乎 四川 第三产业	common
            >!钟,之,满,制 <!得,扣,打,评,满	十分	10分
            <!分	之一	十分之一
            """
    )
}
