extension RegionTable {
    /// Names of prefectures that older texts bear and no place bears now, with the code of their time.
    ///
    /// The source is the year of the list of the National Bureau of Statistics (codes of GB/T 2260) that held the
    /// name last.
    static let formerPrefectures = RegionTable(
        kind: .prefecture, level: .prefecture,
        text: """
            142300	吕梁地区	-	2002
            152600	乌兰察布盟	-	2002
            152800	巴彦淖尔盟	-	2002
            371200	莱芜市	-	2016
            420600	襄樊市	-	2010
            522200	铜仁地区	-	2010
            522400	毕节地区	-	2010
            530800	思茅市	-	2006
            532700	思茅地区	-	2002
            533500	临沧地区	-	2002
            542100	昌都地区	-	2014
            542200	山南地区	-	2014
            542300	日喀则地区	-	2012
            542400	那曲地区	-	2016
            542600	林芝地区	-	2014
            622400	定西地区	-	2002
            622600	陇南地区	-	2002
            632100	海东地区	-	2012
            652100	吐鲁番地区	-	2014
            652200	哈密地区	-	2014
            """)
}
