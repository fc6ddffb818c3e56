extension UnitTables {
    /// Transport: containers, trips, traffic, capacity; and labour.
    ///
    /// Source of rows that name none: 中国交通运输统计年鉴.
    static let transport = """
        teu	count	标箱 标准箱 个标箱 个标准箱 国际标准箱 TEU	-	1	base:TEU caseless	E22
        feu	count	FEU 四十英尺箱	-	2	base:TEU
        natural-container	count	自然箱
        laden-container	count	重箱
        empty-container	count	空箱
        container-trip	count	箱次
        passenger-kilometre	passengerKilometre	人公里 客公里 人千米 旅客公里 延人公里	-	1000
        seat-kilometre	passengerKilometre	座公里 客位公里 可用座公里	-	1000	base:seat.m
        passenger-nautical-mile	passengerKilometre	人海里 客位海里	-	1852
        tonne-kilometre	tonneKilometre	吨公里 吨千米 延吨公里 t·km tkm	UCUM:t.km	1000000	-	TKM
        converted-tonne-kilometre	tonneKilometre	换算吨公里
        tonne-nautical-mile	tonneKilometre	吨海里 吨浬	UCUM:t.[nmi_i]	1852000
        vehicle-kilometre	vehicleKilometre	车公里 车千米 辆公里	-	1000
        train-kilometre	vehicleKilometre	列车公里 列公里	-	1000	base:train.m
        gross-ton	grossTonnage	总吨 总吨位 GT	-	1
        net-ton	grossTonnage	净吨 净吨位	-	1	base:NT
        passenger-trip	count	人次
        flight-trip	count	架次
        vehicle-trip	count	辆次
        service-trip	count	班次
        run-trip	count	车次
        ship-trip	count	艘次
        train-trip	count	列次 列车次
        voyage	count	航次 航班次
        machine-trip	count	台次
        household-trip	count	户次
        piece-trip	count	件次
        tonne-trip	count	吨次
        journey-trip	count	趟次
        case-trip	count	例次
        item-trip	count	项次
        batch	count	批次
        case-time	count	宗次 起次
        performance	count	场次
        bed-trip	count	床次
        person-shift	count	人班
        standard-bus	count	标台 标准台
        standard-vehicle	count	标准车 当量小客车 标准小客车 pcu PCU
        seat	count	客位 座位 席位
        berth	count	泊位
        parking-space	count	车位 停车位
        bed	count	床位 张床位 张病床
        aircraft-stand	count	机位
        counter-space	count	铺位 摊位 展位
        work-station	count	工位
        standard-exhibition-stand	count	标准展位
        person-day	labour	人日 人天 工日 个工日
        person-hour	labour	工时 人时 个工时	-	3600	-	LH
        person-month	labour	人月	-	-	-	3C
        person-year	labour	人年
        """
}
