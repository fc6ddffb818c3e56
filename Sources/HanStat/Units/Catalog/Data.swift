extension UnitTables {
    /// Data, data rates and computing power.
    ///
    /// Source of rows that name none: IEC 80000-13.
    static let data = """
        bit	dataSize	比特 bit bits b	UCUM:bit	1	prefix:kMGTP	A99	BIT
        binary-digit	dataSize	位元 位	UCUM:bit	1	weak shared	A99	BIT
        byte	dataSize	字节 位元组 B byte bytes Byte	UCUM:By	8	prefix:kMGTPEZ	AD	BYTE
        kibibyte	dataSize	KiB	UCUM:KiBy	8192	-	E64	KibiBYTE
        mebibyte	dataSize	MiB	UCUM:MiBy	8388608	-	E63	MebiBYTE
        gibibyte	dataSize	GiB	UCUM:GiBy	8589934592	-	E62	GibiBYTE
        tebibyte	dataSize	TiB	UCUM:TiBy	8796093022208	-	E61	TebiBYTE
        bit-per-second	dataRate	比特/秒 比特每秒 位元/秒 位元每秒 bps bit/s b/s	UCUM:bit/s	1	prefix:kMGTP shared	B10	BIT-PER-SEC
        byte-per-second	dataRate	字节/秒 字节每秒 位元组/秒 B/s Byte/s	UCUM:By/s	8	prefix:kMGTP	P93	BYTE-PER-SEC
        baud	dataRate	波特 Bd	UCUM:Bd	1	base:Bd	J38	BAUD	UCUM
        pixel	pixelCount	像素 px pixel pixels	-	1	-	E37	-	UN/CEFACT Rec 20
        flops	computingPower	FLOPS Flops flops FLOP/s Flop/s 次浮点运算/秒 浮点运算/秒	-	1	prefix:kMGTPEZ	-	-	中国算力统计口径
        petaflops-short	computingPower	P	-	1000000000000000	weak	-	-	中国算力统计口径
        exaflops-short	computingPower	E	-	1000000000000000000	weak	-	-	中国算力统计口径
        operations-per-second	computingPower	OPS Ops	-	1	base:OPS prefix:MGTPE	-	-	中国算力统计口径
        hash-per-second	computingPower	H/s Hash/s 哈希/秒	-	1	base:H/s prefix:kMGTPEZ caseless	-	-	中国算力统计口径
        frame/second	count/duration	帧/秒 帧每秒 fps FPS
        """
}
