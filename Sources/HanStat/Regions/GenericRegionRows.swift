extension RegionTable {
    /// Words for the country that the text speaks of.
    static let genericCountry = RegionTable(
        kind: .generic, level: .country, beginsWithFullName: false,
        text: """
            CN	我国	-	everyday use
            -	该国 两国 三国 各国 全国上下	>!演义,志,时期	everyday use
            """)

    /// Words for the province that the text speaks of.
    static let genericProvince = RegionTable(
        kind: .generic, level: .province, beginsWithFullName: false,
        text: """
            -	全省 省城 我省 本省 该省 两省 三省 四省 五省 六省 各省 外省 省内 省外 各省份 两省市 三省市 各省市 全省各地 全省上下 多省	>!级,会 <!胡	everyday use
            -	全自治区 我自治区 本自治区 该自治区	-	everyday use
            """)

    /// Words for the county that the text speaks of.
    static let genericCounty = RegionTable(
        kind: .generic, level: .county, beginsWithFullName: false,
        text: """
            -	全县 我县 本县 该县 两县 三县 各县 各县区 各区县 各县市区 各区市县 各旗县 各旗县区 全旗 我旗 本旗 该旗 各旗 县内 县域	>!级,长,委	everyday use
            """)

    /// Words for the township that the text speaks of.
    static let genericTownship = RegionTable(
        kind: .generic, level: .township, beginsWithFullName: false,
        text: """
            -	全镇 我镇 本镇 该镇 全乡 我乡 本乡 该乡 各乡镇 各镇 全村 该村 我村 本村 全街道 该街道	>!定,村振兴	everyday use
            """)

    /// Words that may mean a municipality, a prefecture, a district or any stretch of land.
    static let genericOpen = RegionTable(
        kind: .generic, level: .unstated, beginsWithFullName: false,
        text: """
            -	全市 我市 本市 该市 三市 四市 五市 六市 七市 八市 九市 十市 各市 市内 各城市 各市州 各地市 全市各地 全市各区县 全市各县区	>!场,值,级,长,委,面,盈,价,占	everyday use
            -	两市	>!场,值,级,长,委,面,盈,价,占,成交,融资,融券,个股,总成交,总市值,流通,主力,上涨,下跌,涨停,跌停,高开,低开,半日,早盘,超,近,逾,共,全天,合计,股,A股	everyday use
            -	全州 我州 本州 该州 各州 各州市 全盟 我盟 本盟 该盟 全域	>!长,委	everyday use
            -	全区 我区 本区 该区 两区 三区 各区 全区各地	>!域,间,块,别,级,长,委,分,段	everyday use
            -	该地 该地区 本地区 各地区 各地 两地 三地 当地 全境 我地区 全地区	>!方,生产总值,震,铁,球,面,步,毯	everyday use
            -	该区域 本区域 全区域 区域内	-	everyday use
            -	本港	>!口,区 <!日	everyday use
            -	对岸	<!河,江,湖,海,峡,水,的,到	everyday use
            -	两大都市圈 三大都市圈 四大都市圈 各都市圈 该都市圈 两大城市群 三大城市群 五大城市群 各城市群 该城市群	-	everyday use
            -	主城 主城区 主城各区 主城九区 主城新区 中心城区 中心市区 市区 城区	>!域,县,间	everyday use
            """)
}
