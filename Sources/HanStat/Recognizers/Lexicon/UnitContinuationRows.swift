/// Followers of unit forms: the form, `any` or `han`, the followers (``UnitContinuations``).
///
/// Source: the library's own selection from the words of 《现代汉语词典》 that begin with a classifier.
let unitContinuationRows = """
    成	any	为 立 员 果 功 本 绩 就 熟 都
    家	any	庭 具 电 乡 长 族 禽 畜 务
    """
