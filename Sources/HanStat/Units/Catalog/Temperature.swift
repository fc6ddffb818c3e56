extension UnitTables {
    /// Temperature.
    ///
    /// Source of rows that name none: SI Brochure 9.
    static let temperature = """
        degree-celsius	temperature	℃ 摄氏度 摄氏° °C	UCUM:Cel	1	offset:273.15	CEL	DEG_C
        degree-celsius-short	temperature	度 °	UCUM:Cel	1	offset:273.15 shared	CEL	DEG_C
        degree-fahrenheit	temperature	℉ 华氏度 华氏° °F	UCUM:[degF]	5/9	offset:45967/180	FAH	DEG_F	NIST SP 811
        kelvin	temperature	开尔文 K	UCUM:K	1	weak	KEL	K
        degree-rankine	temperature	兰氏度 °R	UCUM:[degR]	5/9	-	A48	DEG_R	NIST SP 811
        degree-reaumur	temperature	列氏度 °Ré	UCUM:[degRe]	5/4	offset:273.15	-	-	UCUM
        """
}
