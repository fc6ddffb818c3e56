// What --help says. Names of options and values are the same in both languages.

extension Message {
    // MARK: Commands

    static let aboutProgram = Message("Extracts statistics from Chinese text.", "从中文文本里提取统计数据。")
    static let discussProgram = Message(
        """
        Begin with a page of text: hanstat extract page.txt

        hanstat --generate-completion-script bash (or zsh, fish) writes completions for your shell.
        """,
        """
        先试一页文本：hanstat extract page.txt

        hanstat --generate-completion-script bash（或 zsh、fish）输出命令补全脚本。
        """)
    static let aboutExtract = Message(
        "Extract observations, measurements and periods from documents.", "从文档里提取事实、数值和时间。")
    static let discussExtract = Message(
        """
        hanstat extract page.txt --date 2025-10-21
          what a page says, as a table on a terminal
        hanstat extract --format csv --bom *.txt -o facts.csv
          a row a fact, for a spreadsheet
        hanstat extract --input jsonl --jobs 2 <documents.jsonl
          many documents, JSON Lines in and out
        hanstat extract --check report.txt
          numbers that cannot all be right

        Results go to standard output, everything else to standard error. Exit status: 0 done; \
        1 some input could not be read (each is named, the others are done all the same) or the \
        output could not be written; 2 the options are wrong.
        """,
        """
        hanstat extract page.txt --date 2025-10-21
          一页文本说了什么，在终端上排成表
        hanstat extract --format csv --bom *.txt -o facts.csv
          一行一个事实，供电子表格用
        hanstat extract --input jsonl --jobs 2 <documents.jsonl
          许多文档，读写 JSON Lines
        hanstat extract --check report.txt
          找出不可能都对的数

        结果写到标准输出，其余写到标准错误。退出状态：0 完成；1 有输入读不了（逐一指出，其余照常处理），或输出写不了；2 选项有误。
        """)
    static let aboutExplain = Message(
        "Show how each fact was read: which words gave its parts, by which rule.",
        "说明每个事实是怎样读出来的：各部分出自哪些词，依据哪条规则。")
    static let discussExplain = Message(
        """
        hanstat explain page.txt | less

        Places count code points from the document's beginning. Exit status: as of extract.
        """,
        """
        hanstat explain page.txt | less

        位置从文档开头起按码点计数。退出状态与 extract 相同。
        """)
    static let aboutUnits = Message(
        "List the units that are known, as tab-separated rows.", "列出认识的单位，每行一个，以制表符分隔。")
    static let discussUnits = Message(
        """
        hanstat units 度
          every unit that is written so
        hanstat units --kind mass

        Columns: id, symbol, kind, system and code, factor to the base unit, base unit, forms.
        """,
        """
        hanstat units 度
          所有这样写的单位
        hanstat units --kind mass

        各列：编号、符号、量、体系与代码、对基准单位的系数、基准单位、写法。
        """)

    static let aboutReport = Message(
        "Write a page that shows the documents with all that was read from them.", "写一个网页，显示文档和从中读出的一切。")
    static let discussReport = Message(
        """
        hanstat report page.txt -o report.html

        The page is one file of HTML for any browser: the text with its measurements, periods and observations \
        marked, the reading of each, charts, and a table of facts that sorts and filters. It needs no network \
        and holds its own data. Exit status: as of extract.
        """,
        """
        hanstat report page.txt -o report.html

        网页是一个 HTML 文件，任何浏览器都能打开：文本里标出数值、时间和事实，可看每处的读法，有图，有可排序和筛选的事实表。不需要网络，数据都在其中。\
        退出状态与 extract 相同。
        """)
    static let aboutStore = Message("Keep what documents say in a SQLite database.", "把文档所说的存入 SQLite 数据库。")
    static let discussStore = Message(
        "Run by the program hanstat-store: see hanstat store --help.",
        "由程序 hanstat-store 执行，见 hanstat store --help。")
    static let aboutQuery = Message("Ask a database made by hanstat store.", "查询由 hanstat store 建的数据库。")
    static let discussQuery = Message(
        "Run by the program hanstat-store: see hanstat query --help.",
        "由程序 hanstat-store 执行，见 hanstat query --help。")

    // MARK: Options of extract and explain

    static let helpFiles = Message(
        "Files to read; standard input where there is none, or for -.", "要读的文件；没有文件或写 - 时读标准输入。")
    static let helpInput = Message(
        """
        What a file is: one document, or one a line, or one JSON object {id, text, date, region} a line, or an \
        HTML page.
        """,
        "文件是什么：一个文档，或每行一个文档，或每行一个 JSON 对象 {id, text, date, region}，或一个 HTML 网页。")
    static let helpDate = Message(
        "The documents' date, from which 去年 and 上月 count.", "文档的日期，“去年”“上月”由此算起。")
    static let helpRegion = Message("The place that the documents call theirs (我市).", "文档所说的“我市”是哪里。")
    static let helpConvention = Message(
        "Whose conventions the documents follow: mainland, taiwan or hongkong (default: by their signs).",
        "文档依照哪里的习惯：mainland、taiwan 或 hongkong（默认：看文本自己的标志）。")
    static let helpJobs = Message(
        "How many documents to work on at once; the output is the same.", "同时处理多少个文档；输出不变。")
    package static let helpEncoding = Message(
        "The documents' encoding: UTF-8, GB18030, Big5, UTF-16 and what else ICU knows (default: UTF-8).",
        "文档的编码：UTF-8、GB18030、Big5、UTF-16，以及 ICU 认识的其他编码（默认：UTF-8）。")
    static let helpLossy = Message(
        "Read U+FFFD in place of bytes that are not what the encoding says.", "不合编码的字节读作 U+FFFD。")
    package static let helpUnits = Message(
        "Units of your own: a file of tab-separated rows, or YAML. May be given again.",
        "自己的单位：一个以制表符分列的文件，或 YAML。可多次给出。")
    package static let helpLexicon = Message(
        """
        Units, classifiers, regions, indicator words and stop words of your own: a file of tab-separated rows, or \
        YAML. May be given again.
        """,
        "自己的单位、量词、地区、指标词和停用词：一个以制表符分列的文件，或 YAML。可多次给出。")
    static let helpKinds = Message(
        "Only numbers of these kinds and the facts about them: currency,percentage. hanstat units lists the kinds.",
        "只要这些量的数和有关的事实：currency,percentage。各种量见 hanstat units。")
    static let helpNoTables = Message(
        "Do not look for tables; their lines are read as prose.", "不找表格；表格各行当作正文来读。")
    static let helpOutput = Message("The file to write (default: standard output).", "要写的文件（默认：标准输出）。")

    // MARK: Options of extract

    static let helpFormat = Message(
        "How to write the results (default: table on a terminal, jsonl elsewhere).",
        "怎样写结果（默认：在终端上为 table，否则为 jsonl）。")
    static let helpRecords = Message(
        """
        What to look for and write, one or several: observations,periods (default: observations as csv, all \
        else). In a table and csv, all is the observations and the numbers that none is about.
        """,
        """
        找什么、写什么，一种或几种：observations,periods（默认：csv 为 observations，其他为 all）。在 table 和 csv 里，\
        all 是各个事实，加上没有事实提到的数。
        """)
    static let helpCheck = Message(
        "Check numbers against each other, and warn of those that cannot all be right.",
        "核对各数，对不可能都对的发出警告。")
    static let helpNumbers = Message(
        "Give numbers that are no statistic too: bare numerals, ordinals, 一 with a counting word.",
        "也给出不是统计数据的数：没有单位的数、序数、“一”加量词。")
    static let helpBOM = Message(
        "Begin CSV with a byte-order mark, by which Excel knows UTF-8.", "CSV 以字节顺序标记开头，Excel 由此认出 UTF-8。")
    static let helpGuardFormulas = Message(
        "Put ' before CSV cells that a spreadsheet would run as a formula.",
        "在电子表格会当作公式运行的 CSV 单元格前加 '。")
    static let helpCSVW = Message(
        "Write the metadata of CSV on the Web too, into FILE-metadata.json beside the -o FILE.",
        "同时把 CSV on the Web 的元数据写到 -o 的 FILE 旁边的 FILE-metadata.json。")
    static let helpWidth = Message(
        "The width of a table in columns (default: the terminal's, or no limit).",
        "表的宽度，以列计（默认：终端的宽度，或不限）。")
    static let helpExplanationFormat = Message("How to write explanations.", "怎样写说明。")

    // MARK: Options of units

    static let helpKind = Message("Only units of this kind.", "只列这种量的单位。")
    static let helpName = Message("Only units with this way of writing them.", "只列有这种写法的单位。")
}
