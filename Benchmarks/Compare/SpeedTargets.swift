/// The targets that the rounds answer.
enum SpeedTargets {
    static func rows(dense: [Outcome], free: [Outcome]) -> [Target] {
        func own(_ name: String, _ outcomes: [Outcome]) -> Outcome? {
            Engine.ownNames.first { $0.case == name }.flatMap { find($0.name, outcomes) }
        }
        let core = own(Engine.Own.quantities, dense)
        let ripgrep = find(Rivals.ripgrep, dense)
        let words = find(RivalsTable.words, dense)
        return [
            .atLeast(
                "scanning core (numeral, value, unit), dense, against ripgrep", 5, "×", ratio(core, to: ripgrep)),
            .atLeast(
                "the same against Hyperscan with match starts", 7, "×",
                ratio(core, to: find(Rivals.hyperscan, dense))),
            .atLeast("the same", 1.8, " GB/s", core?.speed),
            .atLeast("scanning core, free", 10, " GB/s", own(Engine.Own.quantities, free)?.speed),
            .atLeast("the same without AVX2", 2, " GB/s", own(Engine.Own.portableQuantities, free)?.speed),
            .atLeast(
                "measurements, dense, against ripgrep", 1.5, "×",
                ratio(own(Engine.Own.measurements, dense), to: ripgrep)),
            .atLeast(
                "everything, dense, against ICU's words", 5, "×", ratio(own(Engine.Own.everything, dense), to: words)),
            .atLeast("everything, free", 2, " GB/s", own(Engine.Own.everything, free)?.speed),
        ]
    }
}
