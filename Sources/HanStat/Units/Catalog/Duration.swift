extension UnitTables {
    /// Duration.
    ///
    /// Source of rows that name none: UCUM; GB 3100-1993.
    static let duration = """
        year	duration	年 周年 个年头 整年 yr	UCUM:a	31557600	-	ANN	YR	UCUM
        year-of-age	duration	岁 周岁 虚岁	UCUM:a	31557600	-	ANN	YR	UCUM
        quarter	duration	季度 个季度	-	7889400	-	QAN	-	UCUM
        month	duration	个月 个月份 个多月 月龄	UCUM:mo	2629800	-	MON	MO	UCUM
        month-short	duration	月	UCUM:mo	2629800	weak	MON	MO	UCUM
        week	duration	周 星期 个星期 礼拜 个礼拜 周龄	UCUM:wk	604800	-	WEE	WK	UCUM
        day	duration	天 昼夜 日龄 天时间	UCUM:d	86400	-	DAY	DAY	SI Brochure 9
        day-short	duration	日	UCUM:d	86400	weak	DAY	DAY	SI Brochure 9
        working-day	duration	个工作日 工作日	-	-	-	E49	-	民法典
        calendar-day	duration	日历天 个日历天 自然日 个自然日	-	86400	-	-	-	民法典
        trading-day	duration	个交易日 交易日	-	-	-	-	-	证券法
        hour	duration	小时 个小时 钟头 个钟头 个钟 h hr hrs hour hours	UCUM:h	3600	-	HUR	HR	SI Brochure 9
        hour-short	duration	时	UCUM:h	3600	weak	HUR	HR	SI Brochure 9
        quarter-hour	duration	刻钟	-	900	-	-	-	GB/T 7408-2005
        quarter-hour-short	duration	刻	-	900	weak	-	-	GB/T 7408-2005
        minute	duration	分钟 min mins	UCUM:min	60	-	MIN	MIN	SI Brochure 9
        minute-short	duration	分	UCUM:min	60	weak shared	MIN	MIN	SI Brochure 9
        second	duration	秒 秒钟 s sec	UCUM:s	1	prefix:munp	SEC	SEC	SI Brochure 9
        shichen	duration	时辰 个时辰	-	7200	-	-	-	中国古代计时
        xun	duration	旬	-	864000	weak shared	DAD	-	中国统计年鉴
        decade-of-age	duration	旬	-	315576000	weak shared	-	-	现代汉语词典
        century	duration	世纪 个世纪	-	3155760000	-	-	-	UCUM
        school-term	duration	学期 个学期	-	-	-	-	-	教育法
        school-year	duration	学年 个学年	-	-	-	-	-	教育法
        financial-year	duration	财年 个财年 财政年度 个财政年度 会计年度 个会计年度	-	-	-	-	-	会计法
        """
}
