extension UnitTables {
    /// Amount of substance, concentration and the commonest rates of masses.
    ///
    /// Source of rows that name none: SI Brochure 9.
    static let chemistry = """
        mole	amountOfSubstance	摩尔 摩 mol	UCUM:mol	1	prefix:kmunp weak	C34	MOL
        katal	catalyticActivity	开特 kat	UCUM:kat	1	prefix:mun	KAT	KAT
        international-unit	biologicalActivity	国际单位 个国际单位 IU	UCUM:[iU]	1	-	NIU	-	UCUM
        part-per-million	concentration	ppm PPM	UCUM:[ppm]	1/1000000	-	59	PPM	UCUM
        part-per-billion	concentration	ppb PPB	UCUM:[ppb]	1/1000000000	-	61	PPB	UCUM
        part-per-trillion	concentration	ppt PPT	UCUM:[pptr]	1/1000000000000	shared	-	-	UCUM
        ph	acidity	pH pH值	UCUM:[pH]	1	-	Q30	PH	UCUM
        degree-brix	sugarContent	白利度 °Bx °Brix	-	-	-	J18	-	GB/T 12143
        degree-plato	sugarContent	°P 柏拉图度	-	-	-	PLA	-	GB/T 4928
        colony-forming-unit	count	CFU cfu 菌落形成单位 个菌落形成单位
        alcohol-degree	alcoholContent	度 %vol vol% %(v/v)	-	1	weak shared	-	-	GB 7718
        microgram/cubic-metre	mass/volume	微克/立方米 微克每立方米 μg/m3 μg/m³ ug/m3 ug/m³	UCUM:ug/m3	1/1000000000	-	GQ	MicroGM-PER-M3
        milligram/cubic-metre	mass/volume	毫克/立方米 毫克每立方米 mg/m3 mg/m³	UCUM:mg/m3	1/1000000	-	GP	MilliGM-PER-M3
        gram/cubic-metre	mass/volume	克/立方米 克每立方米 g/m3 g/m³	UCUM:g/m3	1/1000	-	A93	GM-PER-M3
        kilogram/cubic-metre	mass/volume	公斤/立方米 千克/立方米 千克每立方米 kg/m3 kg/m³	UCUM:kg/m3	1	-	KMQ	KiloGM-PER-M3
        tonne/cubic-metre	mass/volume	吨/立方米 吨每立方米 t/m3 t/m³	UCUM:t/m3	1000	-	D41	TONNE-PER-M3
        gram/cubic-centimetre	mass/volume	克/立方厘米 克每立方厘米 g/cm3 g/cm³	UCUM:g/cm3	1000	-	23	GM-PER-CentiM3
        gram/litre	mass/volume	克/升 克每升 g/L g/l	UCUM:g/L	1	-	GL	GM-PER-L
        milligram/litre	mass/volume	毫克/升 毫克每升 mg/L mg/l	UCUM:mg/L	1/1000	-	M1	MilliGM-PER-L
        microgram/litre	mass/volume	微克/升 微克每升 μg/L μg/l ug/L ug/l	UCUM:ug/L	1/1000000	-	H29	MicroGM-PER-L
        gram/millilitre	mass/volume	克/毫升 克每毫升 g/mL g/ml	UCUM:g/mL	1000	-	GJ	GM-PER-MilliL
        milligram/millilitre	mass/volume	毫克/毫升 毫克每毫升 mg/mL mg/ml	UCUM:mg/mL	1	-	-	MilliGM-PER-MilliL
        gram/decilitre	mass/volume	克/分升 g/dL g/dl	UCUM:g/dL	10	-	-	GM-PER-DeciL
        milligram/decilitre	mass/volume	毫克/分升 毫克每分升 mg/dL mg/dl	UCUM:mg/dL	1/100	-	-	MilliGM-PER-DeciL
        milligram/kilogram	mass/mass	毫克/千克 毫克/公斤 毫克每千克 mg/kg	UCUM:mg/kg	1/1000000	-	NA	MilliGM-PER-KiloGM
        microgram/kilogram	mass/mass	微克/千克 微克/公斤 微克每千克 μg/kg ug/kg	UCUM:ug/kg	1/1000000000	-	J33	MicroGM-PER-KiloGM
        gram/kilogram	mass/mass	克/千克 克/公斤 克每千克 g/kg	UCUM:g/kg	1/1000	-	-	GM-PER-KiloGM
        mole/litre	amountOfSubstance/volume	摩尔/升 摩尔每升 mol/L mol/l	UCUM:mol/L	1000	-	C38	MOL-PER-L
        millimole/litre	amountOfSubstance/volume	毫摩尔/升 毫摩尔每升 毫摩/升 mmol/L mmol/l	UCUM:mmol/L	1	-	M33	MilliMOL-PER-L
        micromole/litre	amountOfSubstance/volume	微摩尔/升 微摩尔每升 微摩/升 μmol/L μmol/l umol/L umol/l	UCUM:umol/L	1/1000	-	-	MicroMOL-PER-L
        watt/square-metre	power/area	瓦/平方米 瓦每平方米 W/m2 W/m²	UCUM:W/m2	1	-	D54	W-PER-M2
        gram/square-metre	mass/area	克/平方米 克每平方米 g/m2 g/m² gsm	UCUM:g/m2	1/1000	-	GM	GM-PER-M2
        kilogram/hectare	mass/area	公斤/公顷 千克/公顷 千克每公顷 kg/ha kg/hm2 kg/hm²	UCUM:kg/har	1/10000	-	-	KiloGM-PER-HA
        """
}
