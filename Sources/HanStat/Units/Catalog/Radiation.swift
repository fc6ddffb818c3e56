extension UnitTables {
    /// Radiation.
    ///
    /// Source of rows that name none: SI Brochure 9.
    static let radiation = """
        sievert	doseEquivalent	西弗 希沃特 西弗特 Sv	UCUM:Sv	1	prefix:mun caseless	D13	SV
        rem	doseEquivalent	雷姆 rem	UCUM:REM	0.01	prefix:m	D91	REM	SI Brochure 8
        gray	absorbedDose	戈瑞 戈雷 Gy	UCUM:Gy	1	prefix:kcmu	A95	GRAY
        rad-dose	absorbedDose	拉德 rad	UCUM:RAD	0.01	shared	C80	RAD_R	SI Brochure 8
        becquerel	radioactivity	贝克勒尔 贝克 贝可 贝可勒尔 Bq	UCUM:Bq	1	prefix:kMGTP	BQL	BQ
        curie	radioactivity	居里 Ci	UCUM:Ci	37000000000	prefix:mun	CUR	CI	SI Brochure 8
        roentgen	exposure	伦琴	UCUM:R	0.000258	prefix:mu	2C	R	SI Brochure 8
        """
}
