extension UnitTables {
    /// Power.
    ///
    /// Source of rows that name none: GB 3100-1993.
    static let power = """
        watt	power	瓦 瓦特 W	UCUM:W	1	prefix:kMGTmun caseless	WTT	W	SI Brochure 9
        watt-peak	power	峰瓦 瓦p Wp	-	1	prefix:kMG	-	-	IEC TS 61836
        metric-horsepower	power	马力 匹马力 公制马力 米制马力 PS	-	735.49875	-	N12	HP_Metric	NIST SP 811
        horsepower	power	英制马力 英马力 hp HP Hp bhp	UCUM:[HP]	745.69987158227022	-	BHP	HP	NIST SP 811
        refrigeration-ton	power	冷吨 美国冷吨 USRT RT	-	10550.5585262/3	-	-	-	NIST SP 811
        steam-ton	power	蒸吨 蒸汽吨
        volt-ampere	apparentPower	伏安 VA V·A	UCUM:V.A	1	prefix:kMG caseless	D46	V-A	GB 3102.5-1993
        var	reactivePower	乏 var	-	1	prefix:kM weak caseless	D44	-	GB 3102.5-1993
        """
}
