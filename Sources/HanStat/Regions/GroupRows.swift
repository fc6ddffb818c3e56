extension RegionTable {
    /// China by name.
    ///
    /// - `ISO`: ISO 3166-1.
    static let chinaItself = RegionTable(
        kind: .country, level: .country,
        text: """
            CN	中华人民共和国 中国 中国大陆 中国内地	-	ISO
            """)

    /// The whole of China.
    static let wholeCountry = RegionTable(
        kind: .nationwide, level: .country,
        text: """
            CN	全国 全国各地 全国各省市 全国范围	-	everyday use
            """)

    /// Groups of provinces and cities, and parts of provinces.
    ///
    /// - `NBS`: National Bureau of Statistics, 东西中部和东北地区划分方法 (2011);
    /// - `plan`: the names of the State Council's regional plans, and what everyday use makes of them;
    /// - `price`: National Bureau of Statistics, 70个大中城市商品住宅销售价格变动情况, explanatory notes;
    /// - `use`: everyday use.
    static let chinaGroups = RegionTable(
        kind: .group, level: .interprovincial,
        text: """
            -	东部地区 东部沿海 东部沿海地区 东部省份 中部地区 中部六省 中部省份 西部地区 西部省份 东北地区 东北三省 中西部地区 中西部	-	NBS
            -	东部	>!新区,沿,战区,华侨 <!市,省,县,区,国,洲,部,州	NBS
            -	华北 华东 华南 华中 西南 西北	>!角,风,侧,部,方,大学,面,角 <!市,省,县,区	use
            -	华北地区 华东地区 华南地区 华中地区 西南地区 西北地区 北方地区 南方地区 东北全境 华北平原 黄淮海 黄淮 江淮 江南 江汉 黄淮海地区	>!水泥,造船,春	use
            -	长三角 长江三角洲 长三角地区 长三角城市群 长江经济带 长江中游 长江中游城市群 长江流域 黄河流域 淮河流域 珠江流域 海河流域	-	plan
            -	珠三角 珠江三角洲 珠三角九市 珠三角地区 粤港澳 粤港澳大湾区 大湾区 粤东西北 泛珠三角 港澳 港澳台 港澳地区 港澳台地区	-	plan
            -	京津冀 京津冀地区 环渤海 环渤海地区 京津 津冀 雄安 晋冀鲁豫 晋陕蒙 晋陕蒙新 陕甘宁 三北地区 京津唐	>!高速,城际,铁路,高铁	plan
            -	成渝 成渝地区 成渝地区双城经济圈 双城经济圈 川渝 川渝地区 川渝两地 川渝两省市 川渝毗邻地区 川渝高竹新区 万达开地区 万达开 云贵川 云贵 云贵高原 川滇黔 川藏	>!高铁,铁路,高速,线,中线,客专,公路	plan
            -	苏浙沪 江浙沪 苏浙皖 苏浙沪皖 沪苏浙皖 沪苏浙 江浙 苏锡常 沪宁 沪杭 浙闽 闽粤 闽台 湘鄂赣 湘赣 鄂湘赣 豫鲁 苏鲁 湘黔 桂黔 鄂豫陕 京沪 京沪深 沪粤	>!高铁,铁路,高速,线,客专,公路,动车,深,股	use
            -	渝东北 渝东南 渝西 渝西地区 渝东北三峡库区城镇群 渝东南武陵山区城镇群 主城都市区 三峡库区 重庆都市圈 成都都市圈	-	plan
            -	苏南 苏中 苏北 浙东 浙西 浙南 浙北 皖南 皖北 皖江 粤东 粤西 粤北 赣南 赣北 赣东北 赣西 鲁南 鲁西 鲁西北 鲁中 鲁北 胶东 豫北 豫南 豫西 豫东 豫中	>!路	use
            -	鄂西 鄂东 鄂北 湘南 湘北 湘中 川东 川西 川南 川北 川东北 滇中 滇西 滇南 黔东南州 黔中 陕南 陕北 关中 冀中南 冀东 冀南 晋北 晋中南 晋东南 闽南 闽东 闽北 闽西	>!路	use
            -	陇东 河西走廊 南疆 北疆 东疆 藏东 藏南 辽东 辽西 辽南 辽中南 桂北 桂南 桂西 海西经济区 北部湾经济区 北部湾地区 武陵山区 大别山区 秦巴山区 六盘山区	>!半岛	use
            -	六都 双北 双北市 大台北 大台北地区 北北基 桃竹苗 中彰投 云嘉南 高高屏 高屏地区 全台 全台湾 全港 全澳 北台湾 中台湾 南台湾	>!词,市,球	use
            -	一线城市 二线城市 三线城市 二、三线城市 一、二线城市 四线城市 新一线城市 一二线城市 二三线城市 三四线城市 一二三线城市 超一线城市	-	price
            -	70个大中城市 70个城市 70城 百城 50城 35城 36个大中城市 100个城市 北上广深 北上广 大中城市 中小城市 超大城市 特大城市 重点城市	-	price
            -	31个大城市城镇 31个大城市 31个省份 31省份 31省区市 31个省区市 各省区市 省会城市 沿海地区 沿海省份 内陆地区 中心城市 计划单列市	-	NBS
            """)

    /// Continents, parts of the world and groups of countries.
    ///
    /// - `UN`: United Nations, M49 standard country or area codes;
    /// - `org`: the organisation's own Chinese name;
    /// - `use`: everyday use.
    static let worldGroups = RegionTable(
        kind: .group, level: .international,
        text: """
            -	全球 全世界 世界各国 世界各地 各国 发达国家 发达经济体 发展中国家 新兴经济体 新兴市场 新兴市场国家 新兴市场和发展中经济体	-	use
            -	海外	>!仓,华人,华侨,上市,版,网,媒体,购,代购,工程,公司,投资者	use
            -	境外 国外	>!上市,机构,投资者,资金,输入,公司,企业,媒体,的	use
            -	亚洲 欧洲 非洲 北美洲 南美洲 大洋洲 美洲 拉丁美洲 北美 南美 拉美 中美洲 南极洲	>!杯,开发银行,央行,基础设施	UN
            -	亚太 亚太地区 亚太区 欧美 东亚 东南亚 南亚 中亚 西亚 北非 西非 东非 西欧 东欧 北欧 南欧 中东 中东欧 中东地区 撒哈拉以南非洲 加勒比 加勒比地区	>!部,大学	UN
            EU	欧盟 欧盟27国 欧盟国家	-	org
            EZ	欧元区 欧元区19国 欧元区20国	-	org
            -	东盟 东盟国家 东盟十国 东盟10国 金砖国家 金砖五国 上合组织 经合组织 二十国集团 七国集团 欧佩克 海湾国家 独联体 上海合作组织	-	org
            -	“一带一路”沿线国家 “一带一路”共建国家 共建“一带一路”国家 一带一路沿线国家 一带一路国家	-	org
            """)
}
