import HanStat

/// A fact that a sentence states, or that was read in one.
struct Fact: Equatable, Sendable {
    var indicator: String
    var measure: Observation.Measure
    var basis: Observation.Basis?
    var base: String?
    var direction: Observation.Direction?
    var modality = Observation.Modality.actual
    var price: Observation.PriceBasis?
    var region: String?
    var from: String?
    var through: String?
    /// The words of the number with its unit.
    var words: String
    var amount: String
    var comparator = Comparator.exact

    /// What was read.
    init(_ observation: Observation, in text: String) {
        indicator = observation.indicator
        measure = observation.measure
        basis = observation.basis
        base = observation.base?.text
        direction = observation.direction
        modality = observation.modality
        price = observation.price
        region = observation.region
        from = observation.period?.from?.description
        through = observation.period?.through?.description
        words = String(observation.measurement.text(in: text))
        amount = observation.measurement.amount.description
        comparator = observation.measurement.comparator
    }

    /// What is written.
    init(_ indicator: String, _ measure: Observation.Measure, words: String, amount: String) {
        self.indicator = indicator
        self.measure = measure
        self.words = words
        self.amount = amount
    }

    /// What differs from what was read, as names of fields.
    func differences(from other: Fact) -> [String] {
        var names: [String] = []
        if indicator != other.indicator { names.append("indicator") }
        if measure != other.measure { names.append("measure") }
        if basis != other.basis || base != other.base { names.append("basis") }
        if direction != other.direction { names.append("direction") }
        if modality != other.modality { names.append("modality") }
        if price != other.price { names.append("price") }
        if region != other.region { names.append("region") }
        if from != other.from || through != other.through { names.append("period") }
        if words != other.words || amount != other.amount { names.append("number") }
        if comparator != other.comparator { names.append("comparator") }
        return names
    }
}

/// A sentence and the facts that it states.
struct Stated: Sendable {
    /// The rule of the grammar that wrote it.
    var pattern: String
    var text: String
    var facts: [Fact]

    /// The same in traditional characters, in full-width digits, or both.
    func written(_ form: WrittenForm) -> Stated {
        var result = self
        result.text = form.write(text)
        result.facts = facts.map { fact in
            var fact = fact
            fact.indicator = form.write(fact.indicator)
            fact.base = fact.base.map { form.write($0) }
            fact.region = fact.region.map { form.write($0) }
            fact.words = form.write(fact.words)
            return fact
        }
        return result
    }
}
