extension UnitTables {
    /// Codes of units that a prefix makes, and forms of theirs that stand before the regular ones.
    ///
    /// Columns: id, UN/CEFACT Recommendation 20 code, QUDT name, forms.
    static let prefixed = """
        kilojoule	KJO	KiloJ
        megajoule	3B	MegaJ
        gigajoule	GV	GigaJ
        terajoule	D30	TeraJ
        kilowatt-hour	KWH	KiloW-HR	千瓦时 千瓦小时 千瓦·时 瓩时
        megawatt-hour	MWH	MegaW-HR	兆瓦时 MWH
        gigawatt-hour	GWH	GigaW-HR
        terawatt-hour	D32	TeraW-HR
        kilocalorie	K53	-	千卡 大卡
        kilowatt	KWT	KiloW	千瓦 瓩
        megawatt	MAW	MegaW
        gigawatt	A90	GigaW
        terawatt	D31	TeraW
        milliwatt	C31	MilliW
        microwatt	D80	MicroW
        kilovolt-ampere	KVA	KiloV-A
        megavolt-ampere	MVA	MegaV-A
        kilovar	KVR	-
        kilogram	KGM	KiloGM	公斤 千克 仟克 ㎏
        milligram	MGM	MilliGM	毫克 ㎎
        microgram	MC	MicroGM	微克 ㎍ mcg
        kilometre	KMT	KiloM	公里 千米 ㎞
        decimetre	DMT	DeciM	分米 公寸
        centimetre	CMT	CentiM	厘米 公分 ㎝
        millimetre	MMT	MilliM	毫米 公厘 ㎜
        micrometre	4H	MicroM
        nanometre	C45	NanoM
        kilolitre	K6	KiloL	千升 公秉
        hectolitre	HLT	HectoL	百升 公石
        decilitre	DLT	DeciL
        centilitre	CLT	CentiL
        millilitre	MLT	MilliL	毫升 mL 西西 cc CC c.c. ㏄
        microlitre	4G	MicroL
        millisecond	C26	MilliSEC	毫秒
        microsecond	B98	MicroSEC	微秒
        nanosecond	C47	NanoSEC	纳秒
        kilopascal	KPA	KiloPA
        megapascal	MPA	MegaPA	兆帕 Mpa MPA
        hectopascal	A97	HectoPA
        gigapascal	A89	GigaPA
        millibar	MBR	MilliBAR
        kilonewton	B47	KiloN
        meganewton	B73	MegaN
        kilovolt	KVT	KiloV
        millivolt	2Z	MilliV
        milliampere	4K	MilliA
        kiloampere	B22	KiloA
        milliampere-hour	E09	MilliA-HR
        kiloohm	B49	KiloOHM
        megaohm	B75	MegaOHM
        microfarad	4O	MicroFARAD
        nanofarad	C41	NanoFARAD
        picofarad	4T	PicoFARAD
        kilohertz	KHZ	KiloHZ
        megahertz	MHZ	MegaHZ
        gigahertz	A86	GigaHZ
        terahertz	D29	TeraHZ
        millisievert	C28	MilliSV
        microsievert	-	MicroSV
        kilomole	B45	KiloMOL
        millimole	C18	MilliMOL
        micromole	FH	MicroMOL
        kilobit	C37	KiloBIT
        megabit	D36	MegaBIT
        gigabit	B68	GigaBIT
        kilobyte	2P	KiloBYTE	KB K字节 千字节
        megabyte	4L	MegaBYTE	MB 兆字节 M字节 mb
        gigabyte	E34	GigaBYTE	GB G字节 吉字节 千兆字节 gb
        terabyte	E35	TeraBYTE	TB T字节 太字节 tb
        petabyte	E36	PetaBYTE	PB 拍字节
        exabyte	-	ExaBYTE	EB 艾字节
        zettabyte	-	-	ZB 泽字节
        kilobit-per-second	C74	KiloBIT-PER-SEC	Kbps kbps KBPS Kb/s
        megabit-per-second	E20	MegaBIT-PER-SEC	Mbps mbps MBPS
        gigabit-per-second	B80	GigaBIT-PER-SEC	Gbps gbps GBPS
        terabit-per-second	E84	TeraBIT-PER-SEC	Tbps tbps TBPS
        kilobyte-per-second	P94	KiloBYTE-PER-SEC	KB/s
        megabyte-per-second	P95	MegaBYTE-PER-SEC
        gigabyte-per-second	E68	GigaBYTE-PER-SEC
        petaflops	-	-	PFLOPS P_FLOPS P_Flops P_flops PFlop
        exaflops	-	-	EFLOPS E_FLOPS E_Flops E_flops EFlop
        teraflops	-	-	TFLOPS T_FLOPS
        exajoule	A68	-
        petajoule	C68	PetaJ
        millijoule	C15	MilliJ
        decitex	A47	-
        milligal	C11	-
        centipoise	C7	-
        centistokes	4C	-
        kilobecquerel	2Q	KiloBQ
        megabecquerel	4N	MegaBQ
        gigabecquerel	GBQ	GigaBQ
        millicurie	MCU	-
        microcurie	M5	-
        milliroentgen	2Y	-
        milligray	C13	-
        milliohm	E45	-
        millisiemens	C27	-
        microsiemens	B99	-
        millihenry	C14	-
        microhenry	B90	-
        millitesla	C29	-
        microtesla	D81	-
        microvolt	D82	-
        megavolt	B78	-
        microampere	B84	-
        megavar	MAR	-
        terabit	E83	TeraBIT
        petabit	E78	-
        petabit-per-second	E79	-
        kilolux	KLX	-
        kiloelectronvolt	B29	-
        megaelectronvolt	B71	-
        gigaelectronvolt	A85	-
        megagram	2U	-
        megalitre	MAL	-
        kiloampere-hour	TAH	KiloA-HR
        picometre	C52	-
        """
}
