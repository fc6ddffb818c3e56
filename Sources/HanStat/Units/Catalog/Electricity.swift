extension UnitTables {
    /// Electricity and magnetism, and frequency.
    ///
    /// Source of rows that name none: GB 3102.5-1993.
    static let electricity = """
        volt	voltage	伏 伏特 V v	UCUM:V	1	prefix:kMmu caseless	VLT	V	SI Brochure 9
        ampere	current	安 安培 A	UCUM:A	1	prefix:kmun weak	AMP	A	SI Brochure 9
        coulomb	charge	库仑 库 C	UCUM:C	1	prefix:mun weak	COU	C	SI Brochure 9
        ampere-hour	charge	安时 安·时 安培小时 安培时 安小时 Ah A·h	UCUM:A.h	3600	prefix:km caseless	AMH	A-HR	SI Brochure 9
        ohm	resistance	欧姆 欧 Ω Ω	UCUM:Ohm	1	prefix:kMmu weak shared	OHM	OHM	SI Brochure 9
        siemens	conductance	西门子 S	UCUM:S	1	prefix:mu weak	SIE	S	SI Brochure 9
        farad	capacitance	法拉 法 F	UCUM:F	1	prefix:munp weak	FAR	FARAD	SI Brochure 9
        henry	inductance	亨利 亨 H	UCUM:H	1	prefix:mun weak	81	H	SI Brochure 9
        weber	magneticFlux	韦伯 韦 Wb	UCUM:Wb	1	prefix:m weak	WEB	WB	SI Brochure 9
        tesla	magneticFluxDensity	特斯拉 T	UCUM:T	1	prefix:mun weak	D33	T	SI Brochure 9
        gauss	magneticFluxDensity	高斯 Gs	UCUM:G	1/10000	-	-	GAUSS	SI Brochure 8
        hertz	frequency	赫 赫兹 Hz	UCUM:Hz	1	prefix:kMGT caseless	HTZ	HZ	SI Brochure 9
        """
}
