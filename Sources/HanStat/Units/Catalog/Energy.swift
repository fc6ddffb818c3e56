extension UnitTables {
    /// Energy.
    ///
    /// Source of rows that name none: GB 3100-1993.
    static let energy = """
        joule	energy	焦 焦耳 J	UCUM:J	1	prefix:kMGTPEmu	JOU	J	SI Brochure 9
        watt-hour	energy	瓦时 瓦·时 瓦小时 瓦特小时 瓦特时 瓦·小时 W·h Wh W.h W-h W*h	UCUM:W.h	3600	prefix:kMGTm caseless	WHR	W-HR	SI Brochure 9
        electricity-degree	energy	度 度电	UCUM:kW.h	3600000	shared	KWH	KiloW-HR
        calorie	energy	卡 卡路里 cal	UCUM:cal	4.184	prefix:k	-	-	NIST SP 811
        international-calorie	energy	国际蒸汽表卡 国际卡	UCUM:cal_IT	4.1868	-	-	-	NIST SP 811
        tonne-coal-equivalent	energy	吨标准煤 吨标煤 吨煤当量 tce	-	29307600000	-	-	-	GB/T 2589-2020
        kilogram-coal-equivalent	energy	千克标准煤 公斤标准煤 千克标煤 公斤标煤 kgce	-	29307600	-	-	-	GB/T 2589-2020
        gram-coal-equivalent	energy	克标准煤 克标煤 gce	-	29307.6	-	-	-	GB/T 2589-2020
        tonne-oil-equivalent	energy	吨油当量 吨标准油 吨标油 吨石油当量 toe	-	41868000000	-	-	TOE	GB/T 2589-2020
        kilogram-oil-equivalent	energy	千克油当量 公斤油当量 千克标准油 公斤标准油 kgoe	-	41868000	-	-	-	GB/T 2589-2020
        barrel-oil-equivalent	energy	桶油当量 桶石油当量 boe BOE	-	-	-	-	-	中国海洋石油年报
        british-thermal-unit	energy	英热单位 英热 BTU Btu btu	UCUM:[Btu_IT]	1055.05585262	-	BTU	BTU_IT	NIST SP 811
        million-british-thermal-units	energy	百万英热单位 百万英热 百万英制热单位 MMBtu MMBTU mmBtu mmbtu	-	1055055852.62	-	-	-	NIST SP 811
        electronvolt	energy	电子伏特 电子伏 eV	UCUM:eV	1.602176634e-19	prefix:kMGT	A53	EV	SI Brochure 9
        erg	energy	尔格 erg	UCUM:erg	1/10000000	-	-	ERG	SI Brochure 9
        horsepower-hour	energy	马力小时 马力时	-	2647795.5	-	-	-	NIST SP 811
        kilogram-force-metre	energy	千克力米 公斤力米 kgf·m	UCUM:kgf.m	9.80665	-	-	-	NIST SP 811
        foot-pound-force	energy	英尺磅 呎磅	UCUM:[ft_i].[lbf_av]	1.3558179483314004	-	85	-	NIST SP 811
        tonne-tnt	energy	吨TNT当量 吨TNT 吨梯恩梯当量 吨梯恩梯 吨黄色炸药	-	4184000000	-	-	-	NIST SP 811
        """
}
