extension UnitTables {
    /// Pressure, force, torque, viscosity and yarn count.
    ///
    /// Source of rows that name none: GB 3102.3-1993.
    static let mechanics = """
        pascal	pressure	帕 帕斯卡 Pa	UCUM:Pa	1	prefix:hkMGmu caseless	PAL	PA	SI Brochure 9
        bar	pressure	巴 bar	UCUM:bar	100000	prefix:m weak	BAR	BAR	SI Brochure 9
        standard-atmosphere	pressure	标准大气压 个标准大气压 大气压 个大气压 atm	UCUM:atm	101325	-	ATM	ATM	NIST SP 811
        technical-atmosphere	pressure	工程大气压 个工程大气压	UCUM:att	98066.5	-	-	ATM_T	NIST SP 811
        millimetre-of-mercury	pressure	毫米汞柱 毫米水银柱 mmHg	UCUM:mm[Hg]	133.322387415	-	-	MilliM_HG	NIST SP 811
        millimetre-of-water	pressure	毫米水柱 mmH2O	UCUM:mm[H2O]	9.80665	-	-	-	NIST SP 811
        metre-of-water	pressure	米水柱 mH2O	UCUM:m[H2O]	9806.65	-	N23	-	NIST SP 811
        torr	pressure	托 Torr	-	20265/152	weak	-	TORR	NIST SP 811
        pound-per-square-inch	pressure	磅/平方英寸 磅每平方英寸 psi PSI	UCUM:[psi]	4.4482216152605/0.00064516	-	PS	PSI	NIST SP 811
        kilogram-force-per-square-centimetre	pressure	公斤力/平方厘米 千克力/平方厘米 kgf/cm2 kgf/cm²	UCUM:kgf/cm2	98066.5	-	E42	KiloGM_F-PER-CentiM2	NIST SP 811
        newton	force	牛 牛顿 N	UCUM:N	1	prefix:kMm weak	NEW	N	SI Brochure 9
        dyne	force	达因 dyn	UCUM:dyn	1/100000	-	-	DYN	SI Brochure 9
        kilogram-force	force	千克力 公斤力 kgf	UCUM:kgf	9.80665	-	-	KiloGM_F	NIST SP 811
        tonne-force	force	吨力 tf	-	9806.65	-	-	-	NIST SP 811
        pound-force	force	磅力 lbf	UCUM:[lbf_av]	4.4482216152605	-	C78	LB_F	NIST SP 811
        newton-metre	torque	牛米 牛·米 牛顿米 牛顿·米 N·m N.m Nm	UCUM:N.m	1	prefix:k	NU	N-M	SI Brochure 9
        pascal-second	viscosity	帕秒 帕·秒 帕斯卡秒 Pa·s	UCUM:Pa.s	1	prefix:m	C65	PA-SEC	SI Brochure 9
        poise	viscosity	泊	UCUM:P	0.1	prefix:c weak	89	POISE	SI Brochure 8
        stokes	kinematicViscosity	斯托克斯 St	UCUM:St	1/10000	prefix:c	91	STOKES	SI Brochure 8
        tex	linearDensity	特克斯 tex	UCUM:tex	1/1000000	prefix:dk	D34	TEX	GB 3100-1993
        denier	linearDensity	旦尼尔 旦	UCUM:[den]	1/9000000	weak	M83	DENIER	UCUM
        """
}
