extension LexiconTable {
    /// Places: administrative divisions, rivers, roads, sights, foreign places.
    ///
    /// Source: counties and above from the division codes in cpca 0.5.5 (adcodes.csv, MIT); the rest the library's own.
    static let places = LexiconTable(
        category: .place,
        text: """
            -	四川 四川省 四川盆地 四川大学 四川长虹 九江 九江市 三明 三亚 三亚市 三亚湾 三沙 三门峡 三门峡市 六安市 六盘水 六盘水市 四平市	provinces, prefectures and counties (division codes)
            -	七台河 七台河市 双鸭山 双鸭山市 十堰 十堰市 百色 百色市 万宁 万宁市 万州 万州区 万源 万源市 万县市 西双版纳 双版纳 二连浩特	provinces, prefectures and counties (division codes)
            -	五指山 五指山市 五大连池 五大连池市 五家渠 五家渠市 五常市 三河市 四会市 双辽 双辽市 万年县 万安县 万载县 万荣县 万全区 万柏林	provinces, prefectures and counties (division codes)
            -	万秀区 万山区 万山特区 万盛 万盛经开区 万盛区 三台县 三原县 三水区 三江县 三江侗族自治县 三穗 三穗县 三都县 三都水族自治县 三门县	provinces, prefectures and counties (division codes)
            -	三山区 两当县 九台区 九台市 九寨沟 九寨沟县 九原区 九龙县 九龙坡 九龙坡区 二七区 二道区 二道江 二道江区 五华县 五华区 五原县	provinces, prefectures and counties (division codes)
            -	五台县 五台山 五寨县 五峰县 五峰土家族自治县 五河县 五莲 五莲县 五营区 五通桥 五通桥区 八公山区 八宿县 八步区 八道江 六合区 六枝	provinces, prefectures and counties (division codes)
            -	六枝特区 千山区 千阳县 双台子 双台子区 双城区 双塔区 双峰县 双柏 双柏县 双桥区 双江自治县 双江拉祜族佤族布朗族傣族自治县 双流区	provinces, prefectures and counties (division codes)
            -	双清区 双湖县 双滦 双滦区 双牌县 双阳区 四子王旗 四方台 四方台区 七星区 七星关 七星关区 七里河 七里河区 零陵区 三元区	provinces, prefectures and counties (division codes)
            -	百里杜鹃管理区 三江源 三沙市 三道岭 大七孔 二道白河	provinces, prefectures and counties (division codes)
            -	三里屯 三里河 三元桥 三灶 三灶镇 三墩 三林镇 三桥街道 三江口 三江平原 三江并流 三江源国家公园 建三江 三江两岸 三河镇 三河坝	districts, towns and streets
            -	三汊河 三岔湖 三岔镇 三圣乡 三圣花乡 三坊七巷 三亚机场 三亚港 三岛由纪夫 三都澳 三清山 三危山 三台山 三仙台 三星镇 三星村 三星堆	districts, towns and streets
            -	三星堆遗址 三门湾 三门核电 三峡大坝 三峡工程 三峡库区 三峡水库 三峡集团 三峡能源 三峡博物馆 三峡银行 三峡机场 三峡枢纽 长江三峡	districts, towns and streets
            -	小三峡 后三峡 三北 三北防护林 三北工程 三北地区 三西地区 三苏祠 三溪村 三塘村 三官庙 三家村 三家店 三座门 三山岛 三山国王 三水	districts, towns and streets
            -	三乡镇 三环路 二环路 四环路 五环路 六环路 北二环 北三环 北四环 北五环 北六环 南二环 南三环 南四环 南五环 南六环 东二环 东三环	districts, towns and streets
            -	东四环 东五环 东六环 西二环 西三环 西四环 西五环 西六环 内三环 外三环 东四十条 东四 西四 东四北大街 东四南大街 西四北大街 五棵松	districts, towns and streets
            -	五道口 五道营 五里河 五里桥 五里店 五里湖 五角场 五缘湾 五四大街 五四路 五四广场 五一路 五一广场 五一大道 五山路 五桂山 五象新区	districts, towns and streets
            -	五象 五羊邨 五羊城 五马渡 五女山 五老峰 五彩湾 五龙潭 五塘 六里桥 六里屯 六里台 六本木 六榕寺 六和塔 六鳌 六横岛 六横 六库镇	districts, towns and streets
            -	六堡茶 斗六 斗六市 六张犁 六朝博物馆 六盘山 六万大山 六安瓜片 七里山 七里塘 七里沟 七里海 七里坪 七里湖 七宝 七宝镇 七宝古镇	districts, towns and streets
            -	七浦路 七堵 七星岩 七星公园 七星湖 七星山 七星台 七星河 七娘山 七都镇 七彩云南 七仙岭 七子山 七角井 八里桥 八里庄 八里台 八里河	districts, towns and streets
            -	八里沟 八里湖 八廓街 八角街道 八角村 八宝山公墓 八一路 八一大道 八一桥 八一广场 八一镇 八一湖 八卦岭 八卦洲 八卦山 八德	districts, towns and streets
            -	八公山豆腐 八仙山 八仙洞 八仙庵 八达岭长城 八达岭高速 八大关景区 八桂 八桂大地 八闽 八闽大地 九华山 九华路 九宫山 九宫岭 九宫庙	districts, towns and streets
            -	九峰山 九曲溪 九曲桥 九里山 九里湖 九里堤 九龙江 九龙湖 九龙湾 九龙塘 九龙仓 九龙城 九龙城区 九龙半岛 九龙壁 九龙山 九龙滩	districts, towns and streets
            -	九龙口 九眼桥 九亭 九亭镇 九堡 九洲 九洲港 九洲大道 九洲池 九州岛 九连山 九岭山 九万大山 九如路 九嶷山 九顶山 九仙山 九鲤湖	districts, towns and streets
            -	九日山 九成宫 九园 九渡河 九渡河镇 九江学院 九江银行 九江港 九黄机场 九寨 九寨黄龙机场 九寨黄龙 十三陵 十三陵水库 十里铺 十里河	districts, towns and streets
            -	十里堡 十里店 十八洞 十八洞村 十八里店 十八里铺 十梓街 十八涧 十字街社区 十字坡 十渡 十陵 十陵街道 十三行博物馆 十万大山 十万溪	districts, towns and streets
            -	十八塘 十全路 百丈漈 百子湾 百万庄大街 百灵庙 百泉 百花山 百花岭 百花洲文艺出版社 百步镇 百望山 百里峡 百里荒 百脉泉 百山祖	districts, towns and streets
            -	百济神州 百步街道 百度大厦 千岛群岛 千灯 千灯镇 千灯湖 千佛岩 千山风景区 千户苗寨 西江千户苗寨 千佛崖 千年瑶寨 千叶县 千代田	districts, towns and streets
            -	千代田区 千岛国 千烟洲 千垛菜花 千岛湖镇 万泉河 万泉 万泉庄 万寿宫历史文化街区 万柳 万柳书院 万宝路 万江 万江街道 万顷沙 万石镇	districts, towns and streets
            -	万石植物园 万佛湖 万佛寺 万佛山 万佛楼 万福河 万福大桥 万春镇 万安镇 万安山 万绿湖 万峰林 万峰湖 万象市 万隆 万里长江第一城	districts, towns and streets
            -	万里茶道 万华区 万山群岛 万山岛 万里学院 万鸟湖 万宁石梅湾 万家丽 万家丽路 万家岭 万家寨 万达广场 万达茂 万古镇 万荣镇 万仙山	districts, towns and streets
            -	万丰村 万年寺 万洋山 四明山 四明湖 四姑娘山 四面山 四平路 四季青镇 四季青街道 四川北路 四惠 四惠东 四道口 四道街 四公主 四会	districts, towns and streets
            -	四会玉器 四望亭 四牌楼 四方坪 四方街 四方区 四方山 四洞沟 四大佛教名山 四牌楼街 四国岛 四子王 四行仓库 四团镇 四塘镇 四海镇	districts, towns and streets
            -	四渡赤水纪念馆 二龙山 二龙路 二郎山 二郎庙 二郎镇 二郎滩 二七路 二七广场 二七纪念塔 二滩 二滩水电站 二道桥 二道河子 二道沟	districts, towns and streets
            -	二连盆地 二连口岸 二里头 二里头遗址 二里庄 二仙桥 二仙山 二仙岩 二沙岛 二圣山 两河口水电站 两河乡 两城镇 两坝一峡 两广地区 两江游	districts, towns and streets
            -	两路口 两路寸滩 两路寸滩综合保税区 两路街道 一江山岛 一面坡 零丁洋大桥 半坡遗址 半月湾 半山村 半壁店 半岛蓝湾 半山街道 双龙洞	districts, towns and streets
            -	双龙湖 双溪口 双溪 双溪镇 双江口 双江口水电站 双江镇 双月湾 双榆树 双井街道 双桥镇 双桥街道 双桥路 双牌 双廊 双廊镇 双凤 双凤镇	districts, towns and streets
            -	双楠 双流国际机场 双福新区 双福 双塔寺 双湖路 双柳 双鱼岛 双港 双港镇 双水村 双林镇 双口镇 双龙航空港 双龙经济区 双岛 双碑 双阳	districts, towns and streets
            -	兆丰公园 兆麟 兆麟公园 亿达广场 长三角 长三角地区 长三角一体化 长三角生态绿色一体化 珠三角 珠三角地区 黄三角 泛珠三角 大湾区珠三角	districts, towns and streets
            -	长江三角洲 珠江三角洲 黄河三角洲 闽三角 厦漳泉三角 金三角地区 粤港澳三地 东北三省 东三省 北方四岛 京津冀三地 沪苏浙皖三省一市	districts, towns and streets
            -	三省一市 两省一市 浙东四明 武汉三镇 江南三角 松花江三岔河 第二松花江 小五台山 北五省 华北五省 西北五省 西北五省区 中部六省 中亚五国	districts, towns and streets
            -	北欧五国 湄公河五国 澜湄六国 东盟十国 海湾六国 波罗的海三国 波海三国 上合八国 马六甲 马六甲海峡 马六甲州 英伦三岛 印尼万丹 万丹	districts, towns and streets
            -	万隆市 万象府 万象省 万那杜 百老汇大街 百乐门 三宝颜 三宝垄 三藩市 三菱重工 三浦 三重县 四日市 二条城 二子玉川 二世谷 六甲山	districts, towns and streets
            -	六本木新城 八王子 八幡 八代市 九十九里 千岁机场 新千岁机场 新千岁 五岛列岛 五稜郭 五所川原	districts, towns and streets
            -	京九铁路 京九线 京九 南京长江二桥 南京长江三桥 武汉长江二桥 长江二桥 长江三桥 长江四桥 二广高速 二郎山隧道 万宜高速 万开云 万达开	roads, lines and bridges named by number
            -	万达开川渝统筹发展示范区 达万高速 西三线 西二线 西一线 西四线 西气东输二线 西气东输三线 西气东输四线 三沿高速 三淅高速 三荔高速	roads, lines and bridges named by number
            -	三明北站 三门峡南站 三亚站 一号公路 二秦高速 四建高速	roads, lines and bridges named by number
            -	九原 千阳 万荣	short names of counties and districts
            """
    )
}
