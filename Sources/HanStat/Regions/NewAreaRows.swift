extension RegionTable {
    /// New areas and zones that statistics name and the standard gives no code of their own.
    ///
    /// 两江新区 and 浦东新区 are districts, and stand among the counties.
    ///
    /// - `state`: the approvals of national new areas (国家级新区) by the State Council, 1992 to 2017;
    /// - `FTZ`: the plans of pilot free trade zones by the State Council, 2013 to 2023;
    /// - `use`: everyday use.
    static let newAreas = RegionTable(
        kind: .area, level: .county,
        text: """
            -	雄安新区	-	state
            -	舟山群岛新区	-	state
            -	兰州新区	-	state
            -	广州南沙新区 南沙新区	-	state
            -	西咸新区	-	state
            -	贵安新区	-	state
            -	青岛西海岸新区 西海岸新区	-	state
            -	金普新区	-	state
            -	天府新区 四川天府新区	-	state
            -	湘江新区 湖南湘江新区	-	state
            -	江北新区 南京江北新区	-	state
            -	福州新区	-	state
            -	滇中新区	-	state
            -	哈尔滨新区	-	state
            -	长春新区	-	state
            -	赣江新区	-	state
            -	天津滨海新区	-	state
            -	上海浦东新区	-	state
            -	郑东新区	-	use
            -	临港新片区 上海临港新片区	-	FTZ
            -	前海深港现代服务业合作区 前海合作区	-	use
            -	横琴粤澳深度合作区 横琴新区 横琴	-	use
            -	重庆高新区 西部科学城重庆高新区 西部(重庆)科学城	-	use
            -	西部科学城	-	use
            -	万盛经开区	-	use
            -	北京经济技术开发区 亦庄	-	use
            -	中关村 中关村示范区	>!银行	use
            -	张江高科技园区	-	use
            -	苏州工业园区	-	use
            -	中新天津生态城	-	use
            -	武汉东湖高新区 东湖高新区 光谷	-	use
            -	武汉经开区	-	use
            -	郑州航空港区 郑州航空港	-	use
            -	杨凌示范区	-	use
            -	杭州湾新区 前湾新区	-	use
            -	苏州高新区	-	use
            -	成都高新区	-	use
            -	西安高新区	-	use
            -	合肥高新区	-	use
            -	海南自贸港 海南自由贸易港	-	FTZ
            -	上海自贸区 上海自贸试验区	-	FTZ
            -	重庆自贸试验区	-	FTZ
            """)
}
