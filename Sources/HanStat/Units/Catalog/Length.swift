extension UnitTables {
    /// Length.
    ///
    /// Source of rows that name none: GB 3100-1993.
    static let length = """
        metre	length	米 公尺 m	UCUM:m	1	prefix:kdcmunp caseless	MTR	M	SI Brochure 9
        li	length	里 华里 市里	-	500	-	-	-	国务院1959年统一计量制度命令
        yin	length	市引	-	100/3	-	-	-	国务院1959年统一计量制度命令
        zhang	length	丈 市丈	-	10/3	-	-	-	国务院1959年统一计量制度命令
        chi	length	尺 市尺	-	1/3	-	-	-	国务院1959年统一计量制度命令
        cun	length	寸 市寸	-	1/30	-	-	-	国务院1959年统一计量制度命令
        fen-length	length	分 市分	-	1/300	shared weak	-	-	国务院1959年统一计量制度命令
        taiwan-chi	length	台尺	-	10/33	-	-	-	Taiwan weights and measures
        taiwan-cun	length	台寸	-	1/33	-	-	-	Taiwan weights and measures
        hong-kong-chek	length	司马尺	-	0.371475	-	-	-	Hong Kong Cap. 68
        hong-kong-tsun	length	司马寸	-	0.0371475	-	-	-	Hong Kong Cap. 68
        sheath-kilometre	length	皮长公里	-	1000	-	-	-	通信业统计
        fibre-kilometre	length	芯公里 纤芯公里 纤芯长公里	-	1000	-	-	-	通信业统计
        lane-kilometre	length	车道公里	-	1000	-	-	-	中国交通运输统计年鉴
        track-kilometre	length	延展公里 延公里 折算公里 换算公里 单线公里 双线公里 正线公里 营业公里 航道公里 通车公里	-	1000	-	-	-	中国交通运输统计年鉴
        trench-kilometre	length	沟公里 管程公里 孔公里	-	1000	-	-	-	通信业统计
        nautical-mile	length	海里 浬 海浬 nmile nmi	UCUM:[nmi_i]	1852	-	NMI	MI_N	SI Brochure 8
        mile	length	英里 哩 mile miles mi	UCUM:[mi_i]	1609.344	-	SMI	MI	NIST SP 811
        yard	length	码 yd yard yards	UCUM:[yd_i]	0.9144	shared	YRD	YD	NIST SP 811
        foot	length	英尺 呎 ft foot feet foots	UCUM:[ft_i]	0.3048	-	FOT	FT	NIST SP 811
        foot-mark	length	′	UCUM:[ft_i]	0.3048	weak shared	FOT	FT	NIST SP 811
        inch	length	英寸 英吋 吋 in inch inches	UCUM:[in_i]	0.0254	-	INH	IN	NIST SP 811
        inch-mark	length	″ "	UCUM:[in_i]	0.0254	weak shared	INH	IN	NIST SP 811
        mil	length	密耳	UCUM:[mil_i]	0.0000254	-	M43	-	NIST SP 811
        fathom	length	英寻	UCUM:[fth_i]	1.8288	-	AK	FATH	NIST SP 811
        astronomical-unit	length	天文单位 AU	UCUM:AU	149597870700	-	A12	-	SI Brochure 9
        light-year	length	光年 ly	UCUM:[ly]	9460730472580800	-	B57	-	IAU Style Manual
        parsec	length	秒差距 pc	-	-	prefix:kMG	C63	PARSEC	IAU Style Manual
        angstrom	length	埃 埃米 Å Å	UCUM:Ao	1/10000000000	weak	A11	ANGSTROM	SI Brochure 8
        """
}
