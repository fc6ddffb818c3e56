extension UnitTables {
    /// Speed.
    ///
    /// Source of rows that name none: GB 3102.1-1993.
    static let speed = """
        metre-per-second	speed	米/秒 米每秒 公尺/秒 公尺每秒 m/s	UCUM:m/s	1	-	MTS	M-PER-SEC	SI Brochure 9
        kilometre-per-hour	speed	公里/小时 公里每小时 千米/小时 千米每小时 公里/时 千米/时 公里每时 千米每时 km/h kmh kph kmph km/hr	UCUM:km/h	5/18	caseless	KMH	KiloM-PER-HR	SI Brochure 9
        kilometre-per-second	speed	公里/秒 公里每秒 千米/秒 千米每秒 km/s	UCUM:km/s	1000	-	M62	KiloM-PER-SEC	SI Brochure 9
        metre-per-minute	speed	米/分 米/分钟 米每分 米每分钟 公尺/分 m/min	UCUM:m/min	1/60	-	2X	M-PER-MIN	SI Brochure 9
        metre-per-hour	speed	米/小时 米每小时 米/时 m/h	UCUM:m/h	1/3600	-	M60	M-PER-HR	SI Brochure 9
        centimetre-per-second	speed	厘米/秒 厘米每秒 公分/秒 cm/s	UCUM:cm/s	1/100	-	2M	CentiM-PER-SEC	SI Brochure 9
        millimetre-per-second	speed	毫米/秒 毫米每秒 mm/s	UCUM:mm/s	1/1000	-	C16	MilliM-PER-SEC	SI Brochure 9
        mile-per-hour	speed	英里/小时 英里每小时 英里/时 哩/小时 mph	UCUM:[mi_i]/h	0.44704	caseless	HM	MI-PER-HR	NIST SP 811
        foot-per-second	speed	英尺/秒 英尺每秒 呎/秒 ft/s	UCUM:[ft_i]/s	0.3048	-	FS	FT-PER-SEC	NIST SP 811
        knot	speed	节 kn knot knots	UCUM:[kn_i]	463/900	weak shared	KNT	KN	NIST SP 811
        mai	speed	迈	-	-	weak
        mach	speed	马赫 倍音速 倍声速	-	-	-	-	-	GB 3102.12-1993
        light-speed	speed	倍光速	UCUM:[c]	299792458	-	-	-	SI Brochure 9
        metre-per-second-squared	acceleration	米/二次方秒 米每二次方秒 米/秒² 米/秒2 m/s2 m/s²	UCUM:m/s2	1	-	MSK	M-PER-SEC2	SI Brochure 9
        gal	acceleration	伽 Gal	UCUM:Gal	0.01	prefix:m weak	A76	GALILEO	SI Brochure 8
        revolution-per-minute	angularSpeed	转/分 转/分钟 转每分 转每分钟 r/min rpm RPM	-	1/60	-	RPM	REV-PER-MIN	GB 3100-1993
        revolution-per-second	angularSpeed	转/秒 转每秒 r/s	-	1	-	RPS	REV-PER-SEC	GB 3100-1993
        """
}
