extension UnitTables {
    /// Volume.
    ///
    /// Source of rows that name none: GB 3100-1993.
    static let volume = """
        cubic-metre	volume	立方米 立方公尺 立方 公方 立米 m3 m³ m^3 ㎥ M3	UCUM:m3	1	-	MTQ	M3	SI Brochure 9
        cubic-metre-short	volume	方	UCUM:m3	1	weak	MTQ	M3	SI Brochure 9
        normal-cubic-metre	volume	标准立方米 标立方米 标立方 标方 Nm3 Nm³	-	1	-	NM3	-	GB/T 2589-2020
        cubic-kilometre	volume	立方公里 立方千米 km3 km³	UCUM:km3	1000000000	-	H20	KiloM3	SI Brochure 9
        cubic-decimetre	volume	立方分米 dm3 dm³	UCUM:dm3	1/1000	-	DMQ	DeciM3	SI Brochure 9
        cubic-centimetre	volume	立方厘米 立方公分 cm3 cm³ ㎤	UCUM:cm3	1/1000000	-	CMQ	CentiM3	SI Brochure 9
        cubic-millimetre	volume	立方毫米 mm3 mm³ ㎣	UCUM:mm3	1/1000000000	-	MMQ	MilliM3	SI Brochure 9
        litre	volume	升 公升 市升 立升 L l ℓ	UCUM:L	1/1000	prefix:kMhdcmu	LTR	L	SI Brochure 9
        dou	volume	斗 市斗	-	0.01	weak	-	-	国务院1959年统一计量制度命令
        dan-volume	volume	石 市石	-	0.1	weak	-	-	国务院1959年统一计量制度命令
        ge	volume	市合	-	0.0001	-	-	-	国务院1959年统一计量制度命令
        barrel	volume	桶 bbl	UCUM:[bbl_us]	0.158987294928	shared	BLL	BBL	NIST SP 811
        us-gallon	volume	加仑 美制加仑 美加仑 gal	UCUM:[gal_us]	0.003785411784	-	GLL	GAL_US	NIST SP 811
        uk-gallon	volume	英制加仑 英加仑	UCUM:[gal_br]	0.00454609	-	GLI	GAL_UK	NIST SP 811
        us-quart	volume	夸脱	UCUM:[qt_us]	0.000946352946	-	QTL	-	NIST SP 811
        us-pint	volume	品脱	UCUM:[pt_us]	0.000473176473	-	PTL	PINT_US	NIST SP 811
        us-fluid-ounce	volume	液量盎司 液盎司 液体盎司 fl_oz floz	UCUM:[foz_us]	0.0000295735295625	-	OZA	OZ_VOL_US	NIST SP 811
        bushel	volume	蒲式耳	UCUM:[bu_us]	0.03523907016688	-	BUA	BU_US	NIST SP 811
        uk-bushel	volume	英制蒲式耳	UCUM:[bu_br]	0.03636872	-	BUI	-	NIST SP 811
        cubic-yard	volume	立方码	UCUM:[cyd_i]	0.764554857984	-	YDQ	YD3	NIST SP 811
        cubic-foot	volume	立方英尺 立方呎 ft3 ft³ cu_ft	UCUM:[cft_i]	0.028316846592	-	FTQ	FT3	NIST SP 811
        cubic-inch	volume	立方英寸 立方吋 in3 in³	UCUM:[cin_i]	0.000016387064	-	INQ	IN3	NIST SP 811
        acre-foot	volume	英亩英尺	-	1233.48183754752	-	-	-	NIST SP 811
        """
}
