extension UnitTables {
    /// Percentages, percentage points, multiples, points and ranks.
    ///
    /// Source of rows that name none: 中国统计年鉴.
    static let percentages = """
        percent	percentage	% ﹪	UCUM:%	0.01	-	P1	PERCENT	UCUM
        permille	percentage	‰	UCUM:[ppth]	0.001	-	NX	PERMILLE	UCUM
        permyriad	percentage	‱	-	0.0001
        parts-per-ten-to-5	percentage	十万分之	-	1/100000
        parts-per-ten-to-6	percentage	百万分之	-	1/1000000
        parts-per-ten-to-7	percentage	千万分之	-	1/10000000
        parts-per-ten-to-8	percentage	亿分之	-	1/100000000
        parts-per-ten-to-9	percentage	十亿分之	-	1/1000000000
        parts-per-ten-to-10	percentage	百亿分之	-	1/10000000000
        parts-per-ten-to-12	percentage	万亿分之	-	1/1000000000000
        per-hundred-thousand	percentage	/10万 /十万	-	1/100000	-	-	-	中国卫生健康统计年鉴
        cheng	percentage	成	-	0.1
        zhe	percentage	折	-	0.1
        li-per-year	percentage	厘 厘息	-	0.01	weak shared	-	-	汉语大词典
        li-per-month	percentage	厘	-	0.001	weak shared	-	-	汉语大词典
        percentage-point	percentagePoint	个百分点 百分点 个百分比点 百分比点	-	0.01
        percentage-point-letters	percentagePoint	pct pcts ppt ppts pp	-	0.01	weak shared
        permille-point	percentagePoint	个千分点 千分点	-	0.001
        permyriad-point	percentagePoint	个万分点 万分点	-	0.0001
        basis-point	percentagePoint	个基点 基点 个基本点 基本点 BP bp bps	-	0.0001	shared
        rate-step	percentagePoint	码	-	0.0025	weak shared	-	-	Central Bank of Taiwan
        times	multiple	倍	-	1
        doubling	multiple	番	-	-	weak
        index-point	index	点 个点	-	-	weak
        score-point	score	分 个积分 积分	-	-	weak shared
        grade-level	grade	级	-	-	-	-	-	GB/T 28591 and GB 17740
        rank-place	rank	位 名	-	-	shared
        """
}
