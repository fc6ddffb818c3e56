extension UnitTables {
    /// Area.
    ///
    /// Source of rows that name none: GB 3100-1993.
    static let area = """
        square-metre	area	平方米 平米 平方公尺 平方 ㎡ m2 m² m^2 M2 sqm	UCUM:m2	1	-	MTK	M2	SI Brochure 9
        square-kilometre	area	平方公里 平方千米 km2 km² km^2 ㎢ KM2 Km2	UCUM:km2	1000000	-	KMK	KiloM2	SI Brochure 9
        square-decimetre	area	平方分米 dm2 dm²	UCUM:dm2	1/100	-	DMK	DeciM2	SI Brochure 9
        square-centimetre	area	平方厘米 平方公分 cm2 cm² ㎠	UCUM:cm2	1/10000	-	CMK	CentiM2	SI Brochure 9
        square-millimetre	area	平方毫米 平方公厘 mm2 mm² ㎟	UCUM:mm2	1/1000000	-	MMK	MilliM2	SI Brochure 9
        square-micrometre	area	平方微米 μm2 μm² um2	UCUM:um2	1/1000000000000	-	H30	-	SI Brochure 9
        hectare	area	公顷 ha hm2 hm² 平方百米	UCUM:har	10000	-	H18	HA	SI Brochure 9
        thousand-hectares	area	千公顷	-	10000000	-	-	-	中国统计年鉴
        are	area	公亩	UCUM:ar	100	-	H16	ARE	SI Brochure 8
        mu	area	亩 市亩	-	2000/3	-	-	-	国务院1959年统一计量制度命令
        qing	area	顷 市顷	-	200000/3	-	-	-	国务院1959年统一计量制度命令
        fen-area	area	分地 分 分田	-	200/3	weak shared	-	-	国务院1959年统一计量制度命令
        li-area	area	厘地	-	20/3	-	-	-	国务院1959年统一计量制度命令
        shang	area	垧	-	-	-	-	-	东北地方亩制
        square-zhang	area	平方丈 平方市丈	-	100/9	-	-	-	国务院1959年统一计量制度命令
        square-chi	area	平方尺 平方市尺	-	1/9	-	-	-	国务院1959年统一计量制度命令
        square-cun	area	平方寸 平方市寸	-	1/900	-	-	-	国务院1959年统一计量制度命令
        square-li	area	平方里 平方华里 平方市里	-	250000	-	-	-	国务院1959年统一计量制度命令
        ping	area	坪	-	400/121	-	E19	-	Taiwan weights and measures
        jia	area	甲	-	1173600/121	weak	-	-	Taiwan weights and measures
        square-nautical-mile	area	平方海里 平方浬	-	3429904	-	-	-	SI Brochure 8
        acre	area	英亩 acre acres	-	4046.8564224	-	ACR	AC	NIST SP 811
        square-mile	area	平方英里 平方哩	-	2589988.110336	-	MIK	MI2	NIST SP 811
        square-yard	area	平方码	UCUM:[syd_i]	0.83612736	-	YDK	YD2	NIST SP 811
        square-foot	area	平方英尺 平方呎 方呎 ft2 ft² sq_ft sqft	UCUM:[sft_i]	0.09290304	-	FTK	FT2	NIST SP 811
        square-inch	area	平方英寸 平方吋 in2 in²	UCUM:[sin_i]	0.00064516	-	INK	IN2	NIST SP 811
        """
}
