import Testing

@testable import HanStat

/// Values typed by family.
@Suite struct MeasuredQuantityTests {
    let catalog = UnitCatalog.standard

    private func value(_ text: String) throws -> MeasuredValue {
        let values = Extractor().measurements(in: text)
        try #require(values.count == 1, "\(text): \(values.map { String($0.text(in: text)) })")
        return values[0]
    }

    /// The name of the case that a quantity is, as `dump` has it.
    private func family(_ quantity: MeasuredQuantity) -> String {
        Mirror(reflecting: quantity).children.first?.label ?? ""
    }

    @Test(
        arguments: [
            ("用电816亿千瓦时", "energy"), ("装机150万千瓦", "power"), ("产粮3—5万吨", "mass"), ("全长48公里", "length"),
            ("面积8.24万平方公里", "area"), ("蓄水1200立方米", "volume"), ("历时3小时20分", "timeSpan"), ("最高气温36.5℃", "temperature"),
            ("时速350公里/小时", "speed"), ("压力2兆帕", "pressure"), ("推力60千牛", "force"), ("主频5吉赫", "frequency"),
            ("电压220千伏", "voltage"), ("容量500千伏安", "apparentPower"), ("存储512GB", "dataSize"), ("带宽1000Mbps", "dataRate"),
            ("算力200EFLOPS", "computingPower"), ("浓度400ppm", "concentration"), ("投资5亿元人民币", "money"),
            ("企业200余家", "count"),
            ("周转量120亿人公里", "passengerTraffic"), ("周转量3600亿吨公里", "freightTraffic"), ("增长3.2%", "percentage"),
            ("提高0.3个百分点", "percentagePoint"), ("增长2.5倍", "multiple"), ("沪指报3200.5点", "index"), ("得分为92.5分", "score"),
            ("居全国第3位", "rank"), ("居全国第二，", "rank"), ("产业结构为8.7∶41.2∶50.1", "ratio"), ("占三分之一", "fraction"),
            ("电价0.52元/千瓦时", "rate"), ("PMI为49.8。", "number"), ("活度为5贝克勒尔", "other"),
        ] as [(String, String)])
    func everyFamilyHasItsCase(text: String, name: String) throws {
        #expect(family(try value(text).quantity) == name, "\(text)")
    }

    @Test func ordinalsAreAskedFor() throws {
        var options = Extractor.Options()
        options.includesNumbers = true
        let values = Extractor(options: options).measurements(in: "第十二届会议")
        #expect(values.map { family($0.quantity) } == ["ordinal"])
    }

    @Test func amountsAreExactAndTyped() throws {
        guard case .energy(.value(let used)) = try value("用电816亿千瓦时").quantity else {
            Issue.record("no energy")
            return
        }
        #expect(used.value == ExactNumber("81600000000"))
        let joule = try #require(catalog.unit(id: "joule"))
        #expect(used.converted(to: joule)?.value == ExactNumber("293760000000000000"))
        #expect((used + used)?.description == "163200000000千瓦时")
    }

    @Test func rangesKeepBothEnds() throws {
        guard case .mass(let amount) = try value("产粮3—5万吨").quantity else {
            Issue.record("no mass")
            return
        }
        #expect(amount.value == nil)
        #expect(amount.description == "30000吨..50000吨")
        let kilogram = try #require(catalog.unit(id: "kilogram"))
        #expect(amount.converted(to: kilogram)?.low.value == ExactNumber(30_000_000))
        #expect(amount.converted(to: kilogram)?.high.value == ExactNumber(50_000_000))
        #expect(amount.converted(to: try #require(catalog.unit(id: "joule"))) == nil)
    }

    @Test func endsAreGivenInOrder() throws {
        let celsius = try #require(catalog.unit(id: "degree-celsius"))
        let amount = QuantityAmount<Temperature>(.range(low: ExactNumber(-3), high: ExactNumber(-8)), celsius)
        #expect(amount?.low.value == ExactNumber(-8) && amount?.high.value == ExactNumber(-3))
        #expect(QuantityAmount<Mass>(.value(.one), celsius) == nil)
        #expect(QuantityAmount<Temperature>(.ratio([.one, .one]), celsius) == nil)
    }

    @Test func ratesAreTypedOnDemand() throws {
        guard case .rate(let rate) = try value("电价0.52元/千瓦时").quantity else {
            Issue.record("no rate")
            return
        }
        #expect(rate.kind == .rate(.currency, per: .energy))
        #expect(rate.typed(as: Dimensions.Per<Money, Energy>.self)?.value?.value == ExactNumber("0.52"))
        #expect(rate.typed(as: Dimensions.Per<Money, Mass>.self) == nil)
        #expect(rate.description == "0.52元/千瓦时")
        let yuan = try #require(catalog.unit(id: "yuan"))
        let megawattHour = try #require(catalog.unit(id: "megawatt-hour"))
        #expect(rate.converted(to: .rate(yuan, per: megawattHour))?.amount == .value(ExactNumber(520)))
        #expect(rate.converted(to: yuan) == nil)
    }

    @Test func dimensionsWithoutACaseAreAskedFor() throws {
        let value = try value("活度为5贝克勒尔")
        #expect(value.amount(of: Dimensions.Radioactivity.self)?.value?.value == ExactNumber(5))
        #expect(value.amount(of: Energy.self) == nil)
        #expect(try self.value("占三分之一").amount(of: Percentage.self) == nil)
    }

    @Test func valuesConvertExactly() throws {
        let hectare = try #require(catalog.unit(id: "hectare"))
        let value = try value("播种1500亩")
        #expect(value.converted(to: hectare) == .value(ExactNumber(100)))
        #expect(value.converted(to: try #require(catalog.unit(id: "metre"))) == nil)
        #expect(try self.value("占三分之一").converted(to: hectare) == nil)
        let percent = try #require(catalog.unit(id: "percent"))
        #expect(try self.value("占比达七成五").converted(to: percent) == .value(ExactNumber(75)))
    }
}
