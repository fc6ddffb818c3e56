extension UnitTables {
    /// Light and sound.
    ///
    /// Source of rows that name none: SI Brochure 9.
    static let light = """
        candela	luminousIntensity	坎德拉 坎 cd	UCUM:cd	1	prefix:m weak	CDL	CD
        lumen	luminousFlux	流明 lm	UCUM:lm	1	prefix:k	LUM	LM
        lux	illuminance	勒克斯 勒 lx lux Lux	UCUM:lx	1	prefix:k weak	LUX	LUX
        nit	luminance	尼特 nit nits	UCUM:cd/m2	1	-	A24	CD-PER-M2
        dioptre	opticalPower	屈光度	UCUM:[diop]	1	-	Q25	DIOPTER	UCUM
        spectacle-degree	opticalPower	度	-	0.01	weak shared	-	-	GB 10810
        decibel	soundLevel	分贝 dB dBA dB(A) 分贝(A)	UCUM:dB	1	caseless	2N	DeciB
        """
}
