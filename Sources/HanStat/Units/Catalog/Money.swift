extension UnitTables {
    /// Active currencies of ISO 4217 but its funds codes, their parts, and money without a code.
    ///
    /// Source of rows that name none: ISO 4217:2015.
    static let money = """
        yuan	currency	元 元人民币 元RMB 人民币 人民币元 块 块钱 圆 圆人民币 CNY RMB ¥ CN¥	ISO4217:CNY	1	shared
        us-dollar	currency	美元 美金 美圆 美刀 元美金 元美元 US$ USD $ U$	ISO4217:USD	1
        euro	currency	欧元 欧 € EUR	ISO4217:EUR	1	shared
        yen	currency	日元 日圆 日币 元日币 元日元 JPY JP¥ ¥	ISO4217:JPY	1	shared
        pound-sterling	currency	英镑 镑 £ GBP	ISO4217:GBP	1
        hong-kong-dollar	currency	港元 港币 港圆 港纸 元港币 元港元 蚊 HK$ HKD	ISO4217:HKD	1
        new-taiwan-dollar	currency	新台币 台币 新台币元 元新台币 元台币 台元 NT$ NTD TWD	ISO4217:TWD	1
        macau-pataca	currency	澳门元 澳门币 澳门圆 葡币 元澳门币 MOP$ MOP	ISO4217:MOP	1
        australian-dollar	currency	澳元 澳大利亚元 澳币 澳洲元 澳大利亚币 A$ AU$ AUD	ISO4217:AUD	1
        new-zealand-dollar	currency	新西兰元 纽元 新西兰币 纽币 纽西兰元 NZ$ NZD	ISO4217:NZD	1
        canadian-dollar	currency	加元 加拿大元 加币 加拿大币 C$ CA$ CAD	ISO4217:CAD	1
        singapore-dollar	currency	新加坡元 新元 新加坡币 新币 坡币 S$ SGD	ISO4217:SGD	1
        swiss-franc	currency	瑞士法郎 瑞郎 瑞士郎 SFr CHF	ISO4217:CHF	1
        won	currency	韩元 韩圆 韩币 韩国元 ₩ KRW	ISO4217:KRW	1
        north-korean-won	currency	朝鲜元 朝鲜圆 KPW	ISO4217:KPW	1
        ruble	currency	卢布 俄罗斯卢布 ₽ RUB	ISO4217:RUB	1
        indian-rupee	currency	印度卢比 卢比 ₹ INR	ISO4217:INR	1
        rupiah	currency	印尼盾 印度尼西亚盾 印尼卢比 印度尼西亚卢比 IDR	ISO4217:IDR	1
        ringgit	currency	林吉特 马来西亚林吉特 马来西亚令吉 令吉 马币 RM MYR	ISO4217:MYR	1
        baht	currency	泰铢 铢 泰币 ฿ THB	ISO4217:THB	1
        dong	currency	越南盾 ₫ VND	ISO4217:VND	1
        philippine-peso	currency	菲律宾比索 菲律宾披索 菲币 ₱ PHP	ISO4217:PHP	1
        kyat	currency	缅元 缅币 缅甸元 缅甸缅元 MMK	ISO4217:MMK	1
        riel	currency	瑞尔 柬埔寨瑞尔 KHR	ISO4217:KHR	1
        kip	currency	基普 老挝基普 LAK	ISO4217:LAK	1
        brunei-dollar	currency	文莱元 文莱币 BND	ISO4217:BND	1
        tugrik	currency	图格里克 蒙古图格里克 MNT	ISO4217:MNT	1
        tenge	currency	坚戈 腾格 哈萨克斯坦坚戈 KZT	ISO4217:KZT	1
        uzbek-sum	currency	苏姆 乌兹别克斯坦苏姆 UZS	ISO4217:UZS	1
        kyrgyz-som	currency	索姆 吉尔吉斯斯坦索姆 KGS	ISO4217:KGS	1
        somoni	currency	索莫尼 塔吉克斯坦索莫尼 TJS	ISO4217:TJS	1
        turkmen-manat	currency	土库曼斯坦马纳特 土库曼马纳特 TMT	ISO4217:TMT	1
        afghani	currency	阿富汗尼 AFN	ISO4217:AFN	1
        pakistani-rupee	currency	巴基斯坦卢比 PKR	ISO4217:PKR	1
        taka	currency	塔卡 孟加拉塔卡 孟加拉国塔卡 BDT	ISO4217:BDT	1
        sri-lankan-rupee	currency	斯里兰卡卢比 LKR	ISO4217:LKR	1
        nepalese-rupee	currency	尼泊尔卢比 NPR	ISO4217:NPR	1
        ngultrum	currency	努尔特鲁姆 不丹努尔特鲁姆 BTN	ISO4217:BTN	1
        rufiyaa	currency	拉菲亚 卢菲亚 马尔代夫拉菲亚 MVR	ISO4217:MVR	1
        iranian-rial	currency	伊朗里亚尔 IRR	ISO4217:IRR	1
        iraqi-dinar	currency	伊拉克第纳尔 IQD	ISO4217:IQD	1
        saudi-riyal	currency	沙特里亚尔 沙特阿拉伯里亚尔 SAR	ISO4217:SAR	1
        uae-dirham	currency	阿联酋迪拉姆 迪拉姆 迪尔汗 AED	ISO4217:AED	1
        qatari-riyal	currency	卡塔尔里亚尔 QAR	ISO4217:QAR	1
        omani-rial	currency	阿曼里亚尔 OMR	ISO4217:OMR	1
        yemeni-rial	currency	也门里亚尔 YER	ISO4217:YER	1
        kuwaiti-dinar	currency	科威特第纳尔 KWD	ISO4217:KWD	1
        bahraini-dinar	currency	巴林第纳尔 BHD	ISO4217:BHD	1
        jordanian-dinar	currency	约旦第纳尔 JOD	ISO4217:JOD	1
        syrian-pound	currency	叙利亚镑 SYP	ISO4217:SYP	1
        lebanese-pound	currency	黎巴嫩镑 LBP	ISO4217:LBP	1
        new-shekel	currency	新谢克尔 谢克尔 以色列新谢克尔 以色列谢克尔 ₪ ILS	ISO4217:ILS	1
        turkish-lira	currency	土耳其里拉 新土耳其里拉 里拉 ₺ TRY	ISO4217:TRY	1
        dram-armenian	currency	德拉姆 亚美尼亚德拉姆 AMD	ISO4217:AMD	1
        azerbaijani-manat	currency	马纳特 阿塞拜疆马纳特 AZN	ISO4217:AZN	1
        lari	currency	拉里 格鲁吉亚拉里 GEL	ISO4217:GEL	1
        norwegian-krone	currency	挪威克朗 NOK	ISO4217:NOK	1
        swedish-krona	currency	瑞典克朗 SEK	ISO4217:SEK	1
        danish-krone	currency	丹麦克朗 DKK	ISO4217:DKK	1
        icelandic-krona	currency	冰岛克朗 ISK	ISO4217:ISK	1
        czech-koruna	currency	捷克克朗 CZK	ISO4217:CZK	1
        zloty	currency	兹罗提 波兰兹罗提 PLN	ISO4217:PLN	1
        forint	currency	福林 匈牙利福林 HUF	ISO4217:HUF	1
        romanian-leu	currency	罗马尼亚列伊 列伊 RON	ISO4217:RON	1
        lev	currency	列弗 保加利亚列弗 BGN	ISO4217:BGN	1
        serbian-dinar	currency	塞尔维亚第纳尔 RSD	ISO4217:RSD	1
        denar	currency	代纳尔 马其顿代纳尔 北马其顿代纳尔 MKD	ISO4217:MKD	1
        lek	currency	列克 阿尔巴尼亚列克 ALL	ISO4217:ALL	1
        convertible-mark	currency	可兑换马克 波黑马克 波黑可兑换马克 BAM	ISO4217:BAM	1
        moldovan-leu	currency	摩尔多瓦列伊 MDL	ISO4217:MDL	1
        hryvnia	currency	格里夫纳 乌克兰格里夫纳 ₴ UAH	ISO4217:UAH	1
        belarusian-ruble	currency	白俄罗斯卢布 BYN	ISO4217:BYN	1
        gibraltar-pound	currency	直布罗陀镑 GIP	ISO4217:GIP	1
        egyptian-pound	currency	埃及镑 EGP	ISO4217:EGP	1
        sudanese-pound	currency	苏丹镑 SDG	ISO4217:SDG	1
        south-sudanese-pound	currency	南苏丹镑 SSP	ISO4217:SSP	1
        libyan-dinar	currency	利比亚第纳尔 LYD	ISO4217:LYD	1
        tunisian-dinar	currency	突尼斯第纳尔 TND	ISO4217:TND	1
        algerian-dinar	currency	阿尔及利亚第纳尔 DZD	ISO4217:DZD	1
        moroccan-dirham	currency	摩洛哥迪拉姆 MAD	ISO4217:MAD	1
        ouguiya	currency	乌吉亚 毛里塔尼亚乌吉亚 MRU	ISO4217:MRU	1
        naira	currency	奈拉 尼日利亚奈拉 ₦ NGN	ISO4217:NGN	1
        cedi	currency	塞地 加纳塞地 ₵ GHS	ISO4217:GHS	1
        kenyan-shilling	currency	肯尼亚先令 KES	ISO4217:KES	1
        tanzanian-shilling	currency	坦桑尼亚先令 TZS	ISO4217:TZS	1
        ugandan-shilling	currency	乌干达先令 UGX	ISO4217:UGX	1
        somali-shilling	currency	索马里先令 SOS	ISO4217:SOS	1
        birr	currency	比尔 埃塞俄比亚比尔 ETB	ISO4217:ETB	1
        nakfa	currency	纳克法 厄立特里亚纳克法 ERN	ISO4217:ERN	1
        djiboutian-franc	currency	吉布提法郎 DJF	ISO4217:DJF	1
        rwandan-franc	currency	卢旺达法郎 RWF	ISO4217:RWF	1
        burundian-franc	currency	布隆迪法郎 BIF	ISO4217:BIF	1
        congolese-franc	currency	刚果法郎 CDF	ISO4217:CDF	1
        central-african-franc	currency	中非法郎 中非金融合作法郎 XAF	ISO4217:XAF	1
        west-african-franc	currency	西非法郎 非洲法郎 XOF	ISO4217:XOF	1
        cfp-franc	currency	太平洋法郎 太平洋结算法郎 XPF	ISO4217:XPF	1
        guinean-franc	currency	几内亚法郎 GNF	ISO4217:GNF	1
        comorian-franc	currency	科摩罗法郎 KMF	ISO4217:KMF	1
        dalasi	currency	达拉西 冈比亚达拉西 GMD	ISO4217:GMD	1
        leone	currency	利昂 塞拉利昂利昂 SLE	ISO4217:SLE	1
        liberian-dollar	currency	利比里亚元 LRD	ISO4217:LRD	1
        cape-verdean-escudo	currency	佛得角埃斯库多 CVE	ISO4217:CVE	1
        dobra	currency	多布拉 STN	ISO4217:STN	1
        kwanza	currency	宽扎 安哥拉宽扎 AOA	ISO4217:AOA	1
        zambian-kwacha	currency	赞比亚克瓦查 ZMW	ISO4217:ZMW	1
        malawian-kwacha	currency	马拉维克瓦查 MWK	ISO4217:MWK	1
        metical	currency	梅蒂卡尔 莫桑比克梅蒂卡尔 MZN	ISO4217:MZN	1
        zimbabwe-gold	currency	津巴布韦金 津巴布韦金元 ZWG	ISO4217:ZWG	1
        pula	currency	普拉 博茨瓦纳普拉 BWP	ISO4217:BWP	1
        namibian-dollar	currency	纳米比亚元 NAD	ISO4217:NAD	1
        rand	currency	兰特 南非兰特 ZAR	ISO4217:ZAR	1
        loti	currency	洛蒂 莱索托洛蒂 LSL	ISO4217:LSL	1
        lilangeni	currency	里兰吉尼 SZL	ISO4217:SZL	1
        ariary	currency	阿里亚里 马达加斯加阿里亚里 MGA	ISO4217:MGA	1
        mauritian-rupee	currency	毛里求斯卢比 MUR	ISO4217:MUR	1
        seychellois-rupee	currency	塞舌尔卢比 SCR	ISO4217:SCR	1
        saint-helena-pound	currency	圣赫勒拿镑 SHP	ISO4217:SHP	1
        real	currency	雷亚尔 巴西雷亚尔 R$ BRL	ISO4217:BRL	1
        argentine-peso	currency	阿根廷比索 ARS	ISO4217:ARS	1
        chilean-peso	currency	智利比索 CLP	ISO4217:CLP	1
        colombian-peso	currency	哥伦比亚比索 COP	ISO4217:COP	1
        mexican-peso	currency	墨西哥比索 墨西哥元 MXN	ISO4217:MXN	1
        sol	currency	秘鲁索尔 秘鲁新索尔 新索尔 PEN	ISO4217:PEN	1
        uruguayan-peso	currency	乌拉圭比索 UYU	ISO4217:UYU	1
        guarani	currency	瓜拉尼 巴拉圭瓜拉尼 PYG	ISO4217:PYG	1
        boliviano	currency	玻利维亚诺 BOB	ISO4217:BOB	1
        bolivar	currency	玻利瓦尔 主权玻利瓦尔 委内瑞拉玻利瓦尔 VES	ISO4217:VES	1
        digital-bolivar	currency	数字玻利瓦尔 VED	ISO4217:VED	1
        guyanese-dollar	currency	圭亚那元 GYD	ISO4217:GYD	1
        surinamese-dollar	currency	苏里南元 SRD	ISO4217:SRD	1
        falkland-islands-pound	currency	福克兰群岛镑 FKP	ISO4217:FKP	1
        quetzal	currency	格查尔 危地马拉格查尔 GTQ	ISO4217:GTQ	1
        lempira	currency	伦皮拉 洪都拉斯伦皮拉 HNL	ISO4217:HNL	1
        cordoba	currency	科多巴 尼加拉瓜科多巴 NIO	ISO4217:NIO	1
        costa-rican-colon	currency	哥斯达黎加科朗 CRC	ISO4217:CRC	1
        salvadoran-colon	currency	萨尔瓦多科朗 SVC	ISO4217:SVC	1
        balboa	currency	巴波亚 巴拿马巴波亚 PAB	ISO4217:PAB	1
        belize-dollar	currency	伯利兹元 BZD	ISO4217:BZD	1
        cuban-peso	currency	古巴比索 CUP	ISO4217:CUP	1
        dominican-peso	currency	多米尼加比索 DOP	ISO4217:DOP	1
        gourde	currency	古德 海地古德 HTG	ISO4217:HTG	1
        jamaican-dollar	currency	牙买加元 JMD	ISO4217:JMD	1
        bahamian-dollar	currency	巴哈马元 BSD	ISO4217:BSD	1
        barbadian-dollar	currency	巴巴多斯元 BBD	ISO4217:BBD	1
        bermudian-dollar	currency	百慕大元 BMD	ISO4217:BMD	1
        cayman-islands-dollar	currency	开曼群岛元 开曼元 KYD	ISO4217:KYD	1
        trinidad-and-tobago-dollar	currency	特立尼达和多巴哥元 特立尼达多巴哥元 TTD	ISO4217:TTD	1
        east-caribbean-dollar	currency	东加勒比元 XCD	ISO4217:XCD	1
        caribbean-guilder	currency	加勒比盾 XCG	ISO4217:XCG	1
        aruban-florin	currency	阿鲁巴弗罗林 阿鲁巴盾 AWG	ISO4217:AWG	1
        fijian-dollar	currency	斐济元 FJD	ISO4217:FJD	1
        solomon-islands-dollar	currency	所罗门群岛元 SBD	ISO4217:SBD	1
        kina	currency	基那 PGK	ISO4217:PGK	1
        paanga	currency	潘加 汤加潘加 TOP	ISO4217:TOP	1
        vatu	currency	瓦图 VUV	ISO4217:VUV	1
        tala	currency	塔拉 萨摩亚塔拉 WST	ISO4217:WST	1
        special-drawing-right	currency	特别提款权 单位特别提款权 SDR XDR	ISO4217:XDR	1
        jiao	currency	角 毛 毛钱 角钱	-	0.1	base:CNY
        fen-money	currency	分 分钱	-	0.01	base:CNY shared weak
        li-money	currency	厘	-	0.001	base:CNY weak shared
        us-cent	currency	美分 ¢	-	0.01	base:USD
        us-dime	currency	美角	-	0.1	base:USD
        euro-cent	currency	欧分	-	0.01	base:EUR
        penny	currency	便士 新便士	-	0.01	base:GBP
        hong-kong-cent	currency	港仙 仙	-	0.01	base:HKD weak
        hong-kong-hou	currency	毫 毫子 港毫	-	0.1	base:HKD weak
        taiwan-jiao	currency	台角	-	0.1	base:TWD
        sen	currency	日本钱 钱日元	-	0.01	base:JPY
        australian-cent	currency	澳分	-	0.01	base:AUD
        canadian-cent	currency	加分	-	0.01	base:CAD
        new-zealand-cent	currency	新西兰分	-	0.01	base:NZD
        singapore-cent	currency	新加坡分	-	0.01	base:SGD
        kopek	currency	戈比	-	0.01	base:RUB
        paisa	currency	派萨 派士	-	0.01	base:INR
        malaysian-sen	currency	马来西亚仙	-	0.01	base:MYR
        satang	currency	萨当	-	0.01	base:THB
        rappen	currency	生丁 拉彭	-	0.01	base:CHF
        avo	currency	阿沃	-	0.01	base:MOP
        franc	currency	法郎
        mark	currency	马克 德国马克
        krone	currency	克朗
        peso	currency	比索 披索
        dinar	currency	第纳尔
        shilling	currency	先令
        riyal	currency	里亚尔 里尔
        dirham	currency	迪拉姆币
        guilder	currency	盾 荷兰盾	-	-	weak
        escudo	currency	埃斯库多
        zimbabwe-dollar	currency	津巴布韦元
        bitcoin	currency	比特币 个比特币 枚比特币 BTC
        ether	currency	以太币 以太坊 个以太币 枚以太币 ETH
        tether	currency	泰达币 USDT
        silver-tael	currency	两 	-	-	shared
        cash-string	currency	贯 贯钱 贯铜钱 吊 吊钱	-	-	shared
        cash	currency	文	-	-	weak
        silver-qian	currency	钱 钱银子	-	-	shared weak
        silver-dollar	currency	块大洋 大洋 块银元 银元 银圆 块银圆
        fabi	currency	元法币 法币
        gold-yuan	currency	元金圆券 金圆券
        tael-of-gold	currency	两黄金 两金子
        """
}
