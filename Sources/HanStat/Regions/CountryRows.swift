extension RegionTable {
    /// Countries and territories abroad, by the names of the mainland, of Taiwan and of Hong Kong.
    ///
    /// - `CLDR`: Unicode CLDR as Babel 2.18 carries it, territory names of zh-Hans, zh-Hant and zh-Hant-HK, folded, with
    ///   the short names of everyday use (沙特, 阿联酋, 波黑) added; codes are those of ISO 3166-1.
    static let countries = RegionTable(
        kind: .foreign, level: .country, beginsWithFullName: false,
        text: """
            AD	安道尔	-	CLDR
            AE	阿拉伯联合酋长国 阿拉伯联合大公国 阿联酋	-	CLDR
            AF	阿富汗	-	CLDR
            AG	安提瓜和巴布达 安地卡及巴布达	-	CLDR
            AI	安圭拉 安奎拉	-	CLDR
            AL	阿尔巴尼亚	-	CLDR
            AM	亚美尼亚	-	CLDR
            AO	安哥拉	-	CLDR
            AR	阿根廷	-	CLDR
            AS	美属萨摩亚	-	CLDR
            AT	奥地利	-	CLDR
            AU	澳大利亚 澳洲 澳大利亚联邦	-	CLDR
            AW	阿鲁巴 荷属阿鲁巴	-	CLDR
            AX	奥兰群岛	-	CLDR
            AZ	阿塞拜疆 亚塞拜然 亚塞拜疆	-	CLDR
            BA	波斯尼亚和黑塞哥维那 波士尼亚与赫塞哥维纳 波黑	-	CLDR
            BB	巴巴多斯 巴贝多	-	CLDR
            BD	孟加拉国 孟加拉	-	CLDR
            BE	比利时	-	CLDR
            BF	布基纳法索 布吉纳法索	-	CLDR
            BG	保加利亚	-	CLDR
            BH	巴林	>!左,右,银行,斯	CLDR
            BI	布隆迪 蒲隆地	-	CLDR
            BJ	贝宁	-	CLDR
            BL	圣巴泰勒米 圣巴瑟米	-	CLDR
            BM	百慕大 百慕达	-	CLDR
            BN	文莱 汶莱	-	CLDR
            BO	玻利维亚	-	CLDR
            BQ	荷属加勒比区 荷兰加勒比区	-	CLDR
            BR	巴西	-	CLDR
            BS	巴哈马	-	CLDR
            BT	不丹	-	CLDR
            BV	布韦岛 布威岛 鲍威特岛	-	CLDR
            BW	博茨瓦纳 波札那	-	CLDR
            BY	白俄罗斯	-	CLDR
            BZ	伯利兹 贝里斯	-	CLDR
            CA	加拿大	-	CLDR
            CC	科科斯(基林)群岛 科克斯(基灵)群岛	-	CLDR
            CD	刚果(金) 刚果(金夏沙) 刚果民主共和国 刚果金	-	CLDR
            CF	中非共和国	-	CLDR
            CG	刚果(布) 刚果(布拉萨) 刚果共和国	-	CLDR
            CH	瑞士	-	CLDR
            CI	科特迪瓦 象牙海岸	-	CLDR
            CK	库克群岛	-	CLDR
            CL	智利	>!币	CLDR
            CM	喀麦隆	-	CLDR
            CO	哥伦比亚	-	CLDR
            CR	哥斯达黎加 哥斯大黎加	-	CLDR
            CU	古巴	<!蒙	CLDR
            CV	佛得角 维德角	-	CLDR
            CW	库拉索	-	CLDR
            CX	圣诞岛	-	CLDR
            CY	塞浦路斯 赛普勒斯	-	CLDR
            CZ	捷克 捷克共和国	-	CLDR
            DE	德国 德意志	-	CLDR
            DJ	吉布提 吉布地	-	CLDR
            DK	丹麦	-	CLDR
            DM	多米尼克	-	CLDR
            DO	多米尼加共和国 多明尼加共和国 多米尼加	-	CLDR
            DZ	阿尔及利亚	-	CLDR
            EC	厄瓜多尔 厄瓜多	-	CLDR
            EE	爱沙尼亚	-	CLDR
            EG	埃及	-	CLDR
            EH	西撒哈拉	-	CLDR
            ER	厄立特里亚 厄利垂亚	-	CLDR
            ES	西班牙	-	CLDR
            ET	埃塞俄比亚 衣索比亚	-	CLDR
            FI	芬兰	>!湾	CLDR
            FJ	斐济	-	CLDR
            FK	福克兰群岛 马尔维纳斯群岛	-	CLDR
            FM	密克罗尼西亚	-	CLDR
            FO	法罗群岛	-	CLDR
            FR	法国	-	CLDR
            GA	加蓬 加彭	-	CLDR
            GB	英国 大不列颠 联合王国	-	CLDR
            GD	格林纳达 格瑞那达	-	CLDR
            GE	格鲁吉亚	-	CLDR
            GF	法属圭亚那	-	CLDR
            GG	根西岛	-	CLDR
            GH	加纳 迦纳	>!利	CLDR
            GI	直布罗陀	-	CLDR
            GL	格陵兰	-	CLDR
            GM	冈比亚 甘比亚	-	CLDR
            GN	几内亚	<!新	CLDR
            GP	瓜德罗普 瓜地洛普	-	CLDR
            GQ	赤道几内亚	-	CLDR
            GR	希腊	-	CLDR
            GS	南乔治亚和南桑威奇群岛 南乔治亚与南三明治群岛 南佐治亚岛与南桑威奇群岛	-	CLDR
            GT	危地马拉 瓜地马拉	-	CLDR
            GU	关岛	<!海	CLDR
            GW	几内亚比绍 几内亚比索	-	CLDR
            GY	圭亚那 盖亚那	-	CLDR
            HM	赫德岛和麦克唐纳群岛 赫德岛及麦唐纳群岛	-	CLDR
            HN	洪都拉斯 宏都拉斯	-	CLDR
            HR	克罗地亚 克罗埃西亚	-	CLDR
            HT	海地	<!沿,近,临,青,上,渤,南,东,黄,北 >!区,方,块,形,产,质,铁	CLDR
            HU	匈牙利	-	CLDR
            ID	印度尼西亚 印尼	-	CLDR
            IE	爱尔兰	-	CLDR
            IL	以色列	-	CLDR
            IM	马恩岛	-	CLDR
            IN	印度	>!洋,教,尼西亚	CLDR
            IO	英属印度洋领地	-	CLDR
            IQ	伊拉克	-	CLDR
            IR	伊朗	-	CLDR
            IS	冰岛	-	CLDR
            IT	意大利 义大利	-	CLDR
            JE	泽西岛	-	CLDR
            JM	牙买加	-	CLDR
            JO	约旦	>!河	CLDR
            JP	日本	>!桥	CLDR
            KE	肯尼亚 肯亚	-	CLDR
            KG	吉尔吉斯斯坦 吉尔吉斯	-	CLDR
            KH	柬埔寨	-	CLDR
            KI	基里巴斯 吉里巴斯	-	CLDR
            KM	科摩罗 葛摩	-	CLDR
            KN	圣基茨和尼维斯 圣克里斯多福及尼维斯	-	CLDR
            KP	朝鲜 北韩 北朝鲜	>!族	CLDR
            KR	韩国 南韩 大韩民国	>!瑜	CLDR
            KW	科威特	-	CLDR
            KY	开曼群岛 开曼	-	CLDR
            KZ	哈萨克斯坦 哈萨克	-	CLDR
            LA	老挝 寮国	-	CLDR
            LB	黎巴嫩	-	CLDR
            LC	圣卢西亚 圣露西亚	-	CLDR
            LI	列支敦士登 列支敦斯登	-	CLDR
            LK	斯里兰卡	-	CLDR
            LR	利比里亚 赖比瑞亚	-	CLDR
            LS	莱索托 赖索托	-	CLDR
            LT	立陶宛	-	CLDR
            LU	卢森堡	-	CLDR
            LV	拉脱维亚	-	CLDR
            LY	利比亚	-	CLDR
            MA	摩洛哥	-	CLDR
            MC	摩纳哥	-	CLDR
            MD	摩尔多瓦	-	CLDR
            ME	黑山 蒙特内哥罗	>!县,共	CLDR
            MF	法属圣马丁	-	CLDR
            MG	马达加斯加	-	CLDR
            MH	马绍尔群岛	-	CLDR
            MK	北马其顿	-	CLDR
            ML	马里	>!亚,兰,奥,乌 <!罗	CLDR
            MM	缅甸	-	CLDR
            MN	蒙古 蒙古国	<!内 >!族,包	CLDR
            MP	北马里亚纳群岛 北马利安纳群岛	-	CLDR
            MQ	马提尼克 马丁尼克	-	CLDR
            MR	毛里塔尼亚 茅利塔尼亚	-	CLDR
            MS	蒙特塞拉特 蒙哲腊	-	CLDR
            MT	马耳他 马尔他	-	CLDR
            MU	毛里求斯 模里西斯 毛里裘斯	-	CLDR
            MV	马尔代夫 马尔地夫	-	CLDR
            MW	马拉维 马拉威	-	CLDR
            MX	墨西哥	>!湾	CLDR
            MY	马来西亚	-	CLDR
            MZ	莫桑比克 莫三比克	-	CLDR
            NA	纳米比亚	-	CLDR
            NC	新喀里多尼亚	-	CLDR
            NE	尼日尔	-	CLDR
            NF	诺福克岛	-	CLDR
            NG	尼日利亚 奈及利亚	-	CLDR
            NI	尼加拉瓜	-	CLDR
            NL	荷兰	>!银行,猪	CLDR
            NO	挪威	-	CLDR
            NP	尼泊尔	-	CLDR
            NR	瑙鲁 诺鲁	-	CLDR
            NU	纽埃 纽埃岛	-	CLDR
            NZ	新西兰 纽西兰	-	CLDR
            OM	阿曼	>!达,多	CLDR
            PA	巴拿马	>!运河	CLDR
            PE	秘鲁	-	CLDR
            PF	法属波利尼西亚 法属玻里尼西亚	-	CLDR
            PG	巴布亚新几内亚 巴布亚纽几内亚 巴布亚新畿内亚 巴新	-	CLDR
            PH	菲律宾	-	CLDR
            PK	巴基斯坦	-	CLDR
            PL	波兰	-	CLDR
            PM	圣皮埃尔和密克隆群岛 圣皮埃与密克隆群岛	-	CLDR
            PN	皮特凯恩群岛 皮特肯群岛 皮特凯恩岛	-	CLDR
            PR	波多黎各	-	CLDR
            PS	巴勒斯坦领土 巴勒斯坦自治区 巴勒斯坦	-	CLDR
            PT	葡萄牙	-	CLDR
            PW	帕劳 帛琉	-	CLDR
            PY	巴拉圭	-	CLDR
            QA	卡塔尔 卡达	-	CLDR
            RE	留尼汪 留尼旺	-	CLDR
            RO	罗马尼亚	-	CLDR
            RS	塞尔维亚	-	CLDR
            RU	俄罗斯 俄罗斯联邦	-	CLDR
            RW	卢旺达 卢安达	-	CLDR
            SA	沙特阿拉伯 沙乌地阿拉伯 沙地阿拉伯 沙特	-	CLDR
            SB	所罗门群岛 索罗门群岛	-	CLDR
            SC	塞舌尔 塞席尔	-	CLDR
            SD	苏丹	<!文莱,阿曼	CLDR
            SE	瑞典	-	CLDR
            SG	新加坡 星加坡	-	CLDR
            SH	圣赫勒拿 圣赫勒拿岛	-	CLDR
            SI	斯洛文尼亚 斯洛维尼亚	-	CLDR
            SJ	斯瓦尔巴和扬马延 挪威属斯瓦巴及尖棉 斯瓦尔巴特群岛及扬马延岛	-	CLDR
            SK	斯洛伐克	-	CLDR
            SL	塞拉利昂	-	CLDR
            SM	圣马力诺 圣马利诺	-	CLDR
            SN	塞内加尔	-	CLDR
            SO	索马里 索马利亚	-	CLDR
            SR	苏里南 苏利南	-	CLDR
            SS	南苏丹	-	CLDR
            ST	圣多美和普林西比 圣多美普林西比	-	CLDR
            SV	萨尔瓦多	-	CLDR
            SX	荷属圣马丁	-	CLDR
            SY	叙利亚	-	CLDR
            SZ	斯威士兰 史瓦帝尼 埃斯瓦蒂尼	-	CLDR
            TC	特克斯和凯科斯群岛 土克斯及开科斯群岛	-	CLDR
            TD	乍得	-	CLDR
            TF	法属南部领地 法属南部属地	-	CLDR
            TG	多哥	>!万	CLDR
            TH	泰国	-	CLDR
            TJ	塔吉克斯坦 塔吉克	-	CLDR
            TK	托克劳 托克劳群岛	-	CLDR
            TL	东帝汶	-	CLDR
            TM	土库曼斯坦 土库曼	-	CLDR
            TN	突尼斯 突尼西亚	-	CLDR
            TO	汤加	>!热	CLDR
            TR	土耳其 土耳其共和国	-	CLDR
            TT	特立尼达和多巴哥 千里达及托巴哥 千里达和多巴哥 特多	-	CLDR
            TV	图瓦卢 吐瓦鲁	-	CLDR
            TZ	坦桑尼亚 坦尚尼亚	-	CLDR
            UA	乌克兰	-	CLDR
            UG	乌干达	-	CLDR
            UM	美国本土外小岛屿	-	CLDR
            US	美国 美利坚合众国	>!运通,银行,国际集团,铝业,钢铁公司,在线	CLDR
            UY	乌拉圭	-	CLDR
            UZ	乌兹别克斯坦 乌兹别克	-	CLDR
            VA	梵蒂冈	-	CLDR
            VC	圣文森特和格林纳丁斯 圣文森及格瑞那丁	-	CLDR
            VE	委内瑞拉	-	CLDR
            VG	英属维尔京群岛 英属维京群岛 英属处女群岛	-	CLDR
            VI	美属维尔京群岛 美属维京群岛	-	CLDR
            VN	越南	-	CLDR
            VU	瓦努阿图 万那杜	-	CLDR
            WF	瓦利斯和富图纳 瓦利斯群岛和富图那群岛	-	CLDR
            WS	萨摩亚	<!美属	CLDR
            YE	也门 叶门	<!再,竟,他,她	CLDR
            YT	马约特 马约特岛	-	CLDR
            ZA	南非	-	CLDR
            ZM	赞比亚 尚比亚	-	CLDR
            ZW	津巴布韦 辛巴威	-	CLDR
            XK	科索沃	-	CLDR
            """)
}
