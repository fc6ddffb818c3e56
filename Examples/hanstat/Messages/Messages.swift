// What the program says, in English and Chinese. Each command may keep a table of its own beside this one.

extension Message {
    // MARK: Inputs

    static let standardInput = Message("standard input", "标准输入")
    static let standardOutput = Message("standard output", "标准输出")
    static let standardError = Message("standard error", "标准错误")
    static let isNotEncoded = Message("not {0}: bad sequence at byte {1}", "不是 {0}：第 {1} 字节处有错误序列")
    static let isTooLong = Message(
        "longer than {0} bytes, the most that can be held of a line, or of a file for --check, annotations, explain and report",
        "超过 {0} 字节：一行、或用 --check、annotations、explain 和 report 处理的一个文件，最多只能有这么长")
    static let isNestedTooDeeply = Message(
        "elements stand in one another more than {0} deep", "元素嵌套超过 {0} 层")
    static let hasNoText = Message("the page's text cannot be had: no memory, or too long", "无法取得页面文字：内存不足或过长")
    static let isNoJSON = Message("not JSON", "不是 JSON")
    static let isNoJSONObject = Message("no JSON object", "不是 JSON 对象")
    static let lacksMember = Message("no \"{0}\"", "缺少 \"{0}\"")
    static let isNoString = Message("\"{0}\" is no string", "\"{0}\" 不是字符串")
    static let isNoStringOrNumber = Message("\"{0}\" is no string or whole number", "\"{0}\" 不是字符串或整数")
    static let isNoDate = Message("\"{0}\" is no date YYYY-MM-DD: {1}", "\"{0}\" 不是 YYYY-MM-DD 格式的日期：{1}")

    // MARK: Output

    static let wouldOverwrite = Message(
        "{0}: the output would overwrite the input {1}", "{0}：输出会覆盖输入文件 {1}")
    static let warningAt = Message("{0}: at {1}: {2}", "{0}：位置 {1}：{2}")
    static let and = Message(" and ", "和")

    // MARK: Options

    static let nameThePage = Message(
        "Name the page to write: hanstat report FILE -o report.html",
        "请指定要写入的网页文件：hanstat report FILE -o report.html")

    package static let jobsOutOfRange = Message("--jobs is from 1 to 256, not {0}.", "--jobs 应为 1 到 256，而不是 {0}。")
    static let widthOutOfRange = Message("--width is 1 or more, not {0}.", "--width 应为 1 或更大，而不是 {0}。")
    static let oneOrAllRecords = Message(
        "A table and csv hold one type of record, or all: --records observations.",
        "table 和 csv 只能写一种记录，或写 all：--records observations。")
    static let isNoKind = Message("No such kind: {0}. Known are {1}.", "没有这种量：{0}。有 {1}。")
    static let isNoEncoding = Message(
        "ICU knows no such encoding. Common ones are UTF-8, GB18030, GBK, Big5, UTF-16.",
        "ICU 不认识这种编码。常用的有 UTF-8、GB18030、GBK、Big5、UTF-16。")
    static let lacksICUData = Message(
        "ICU {0} is without its data, so that only UTF-8, UTF-16 and UTF-32 can be read. Install ICU with all its data.",
        "ICU {0} 缺少数据，只能读取 UTF-8、UTF-16 和 UTF-32。请安装带完整数据的 ICU。")
    static let goesWithFormat = Message("{0} goes with --format {1}.", "{0} 只能与 --format {1} 同用。")
    static let goesWithCSVFile = Message(
        "{0} goes with --format csv and -o FILE.", "{0} 只能与 --format csv 和 -o FILE 同用。")
}
