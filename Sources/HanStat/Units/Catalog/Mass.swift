extension UnitTables {
    /// Mass.
    ///
    /// Source of rows that name none: GB 3100-1993.
    static let mass = """
        gram	mass	克 公克 g	UCUM:g	1/1000	prefix:kMmunp caseless	GRM	GM	SI Brochure 9
        tonne	mass	吨 公吨 t	UCUM:t	1000	-	TNE	TONNE	SI Brochure 9
        kilotonne	mass	kt	UCUM:kt	1000000	-	KTN	KiloTONNE	SI Brochure 9
        megatonne	mass	Mt	UCUM:Mt	1000000000	-	-	-	SI Brochure 9
        gigatonne	mass	Gt	UCUM:Gt	1000000000000	-	-	-	SI Brochure 9
        jin	mass	斤 市斤	-	0.5	-	-	-	国务院1959年统一计量制度命令
        liang	mass	两 市两	-	0.05	shared	-	-	国务院1959年统一计量制度命令
        qian	mass	钱 市钱	-	0.005	shared weak	-	-	国务院1959年统一计量制度命令
        dan	mass	担 市担	-	50	-	-	-	国务院1959年统一计量制度命令
        old-liang	mass	小两 旧两	-	0.03125	-	-	-	国务院1959年统一计量制度命令
        metric-liang	mass	公两	-	0.1	-	-	-	1929年权度法
        quintal	mass	公担	-	100	-	DTN	-	1929年权度法
        taiwan-jin	mass	台斤	-	0.6	-	-	-	Taiwan weights and measures
        taiwan-liang	mass	台两	-	0.0375	-	-	-	Taiwan weights and measures
        taiwan-qian	mass	台钱	-	0.00375	-	-	-	Taiwan weights and measures
        hong-kong-catty	mass	司马斤 港斤	-	0.60478982	-	-	-	Hong Kong Cap. 68
        hong-kong-tael	mass	司马两	-	0.03779936375	-	-	-	Hong Kong Cap. 68
        hong-kong-picul	mass	司马担	-	60.478982	-	-	-	Hong Kong Cap. 68
        kan	mass	贯	-	3.75	shared weak	-	-	Japanese Measurement Act 1891
        pound	mass	磅 英磅 lb lbs LB LBS	UCUM:[lb_av]	0.45359237	-	LBR	LB	NIST SP 811
        ounce	mass	盎司 盎斯 安士 英两 oz OZ	UCUM:[oz_av]	0.028349523125	-	ONZ	OZ	NIST SP 811
        troy-ounce	mass	金衡盎司 金衡制盎司 特洛伊盎司 ozt	UCUM:[oz_tr]	0.0311034768	-	APZ	OZ_TROY	NIST SP 811
        dram	mass	打兰	UCUM:[dr_av]	0.0017718451953125	-	DRI	-	NIST SP 811
        grain	mass	格令	UCUM:[gr]	0.00006479891	-	GRN	GRAIN	NIST SP 811
        stone	mass	英石	UCUM:[stone_av]	6.35029318	-	STI	-	NIST SP 811
        short-hundredweight	mass	美担	UCUM:[scwt_av]	45.359237	-	CWA	-	NIST SP 811
        long-hundredweight	mass	英担	UCUM:[lcwt_av]	50.80234544	-	CWI	-	NIST SP 811
        short-ton	mass	短吨 美吨	UCUM:[ston_av]	907.18474	-	STN	-	NIST SP 811
        long-ton	mass	长吨 英吨	UCUM:[lton_av]	1016.0469088	-	LTN	-	NIST SP 811
        carat	mass	克拉 卡拉 ct	UCUM:[car_m]	0.0002	-	CTM	CARAT	NIST SP 811
        dalton	mass	道尔顿 Da	-	-	prefix:k	-	-	SI Brochure 9
        pood	mass	普特	-	16.3804964	-	-	-	俄国度量衡条例1899
        deadweight-tonne	mass	载重吨 载重吨位 DWT dwt	-	1000	-	A43	-	UN/CEFACT Rec 20
        load-tonne	mass	载货吨 净载重吨	-	1000	-	CCT	-	中国交通运输统计年鉴
        physical-tonne	mass	实物吨	-	1000	-	-	-	中国统计年鉴
        pure-nutrient-tonne	mass	折纯吨 标准吨	-	1000	-	-	-	中国统计年鉴
        carbon-dioxide-equivalent-tonne	mass	吨二氧化碳当量 吨CO2当量 tCO2e tCO2eq	-	1000	-	-	-	GB/T 32150-2015
        weight-case	mass	重量箱	-	50	-	-	-	中国统计年鉴
        """
}
