import Testing

@testable import HanStat

/// Every unit of the catalog, read back from its own printing.
@Suite struct CatalogPrintingTests {
    /// A way of writing a unit, with the unit.
    struct Form: CustomTestStringConvertible, Sendable {
        let unit: MeasurementUnit
        let text: String

        var testDescription: String { "\(unit.id) \(text)" }
    }

    /// The forms that stand for their unit without any help of the words around: not those of weak
    /// units, not those that several units share, no single letters and signs, no ranks and index
    /// points, which other words make such, and not 百万分之 and the like, which stand before numbers.
    static let forms: [Form] = UnitCatalog.standard.units.flatMap { unit in
        unit.forms.compactMap { form in
            let isLone = form.unicodeScalars.count == 1 && (form.unicodeScalars.first?.value ?? 0) < 0x2E80
            guard !unit.isWeak, !isLone, unit.kind != .rank, unit.kind != .index, unit.kind != .grade,
                !form.hasSuffix("分之"),
                !unread.contains(form),
                UnitCatalog.standard.units(named: form).count == 1
            else { return nil }
            return Form(unit: unit, text: form)
        }
    }

    /// Forms that begin with a word of numerals and are not read yet: one that is read is taken out.
    static let unread: Set = ["多布拉", "多米尼加比索", "百慕大元", "百万英制热单位"]

    @Test(arguments: unread)
    func whatIsUnreadIsStillUnread(form: String) {
        let values = MeasurementCorpusTests.extractor.measurements(in: "总数为3.7" + form + "。")
        let unit = UnitCatalog.standard.units(named: form).first
        #expect(unit != nil && values.first?.unit != unit)
    }

    @Test func mostFormsAreCovered() {
        let all = UnitCatalog.standard.units.reduce(0) { $0 + $1.forms.count }
        #expect(Self.forms.count >= 2300, "\(Self.forms.count) of \(all)")
        #expect(Set(Self.forms.map(\.unit)).count >= 750, "\(Set(Self.forms.map(\.unit)).count) units")
    }

    private func startsWithMultiplier(_ form: String) -> Bool {
        form.hasPrefix("百万") || form.hasPrefix("千兆")
    }

    @Test(arguments: forms)
    func aUnitIsReadFromItsOwnPrinting(form: Form) throws {
        for text in ["3.7" + form.text, "总数为3.7" + form.text + "。", "３．７" + form.text] {
            let values = MeasurementCorpusTests.extractor.measurements(in: text)
            let value = try #require(values.first, "\(text)")
            #expect(values.count == 1, "\(text): \(values.map { MeasurementRow.describe($0, in: text) })")
            #expect(value.kind == form.unit.kind, "\(text)")
            let number = try #require(ExactNumber("3.7"))
            if value.unit != form.unit, startsWithMultiplier(form.text) {
                // 3.7百万英热单位 may be 3.7 of these, or 3.7 million 英热单位.
                #expect(value.si?.amount == form.unit.inSI(number).map { .value($0) }, "\(text)")
            } else {
                #expect(value.unit == form.unit, "\(text): \(value.unit?.id ?? "no unit")")
                #expect(value.amount == .value(number), "\(text)")
            }
        }
    }
}
