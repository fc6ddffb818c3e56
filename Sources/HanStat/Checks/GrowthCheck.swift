/// A level, an earlier level and the change between them.
///
/// The earlier level is one that the text tells, or the level less a change in its own unit: 产量88.3万吨，
/// 比上年增加1.2万吨，增长1.4%.
enum GrowthCheck {
    /// Changes that do not fit the levels.
    static func disagreements(_ observations: [Observation], _ text: String) -> [Disagreement] {
        var levels: [Observation.Topic: Observation] = [:]
        var differences: [Observation.Topic: [Observation]] = [:]
        for observation in observations {
            guard let topic = observation.topic else { continue }
            if observation.measure == .level, levels[topic] == nil { levels[topic] = observation }
            if observation.measure == .change, observation.measurement.kind != .percentage {
                differences[topic, default: []].append(observation)
            }
        }
        var found: [Disagreement] = []
        for change in observations where change.measure == .change {
            guard let topic = change.topic, let level = levels[topic] else { continue }
            if let earlier = earlierTopic(change).flatMap({ levels[$0] }) {
                if let doubt = compare(change, level, earlier, text) { found.append(doubt) }
            } else if change.measurement.kind == .percentage, isNominal(change, level),
                let difference = differences[topic]?.first(where: { $0.isChangeLike(change) }),
                let doubt = compare(change, level, difference: difference, text)
            {
                found.append(doubt)
            }
        }
        return found
    }

    /// Checks a change against two levels.
    private static func compare(
        _ change: Observation, _ level: Observation, _ earlier: Observation, _ text: String
    ) -> Disagreement? {
        guard let bounds = change.signedBoundsInSI, level.measurement.kind == earlier.measurement.kind,
            level.measurement.per == earlier.measurement.per
        else { return nil }
        let made: Bounds?
        if change.measurement.kind == .percentage {
            guard isNominal(change, level),
                let (now, before) = Bounds.comparable(level.measurement, earlier.measurement)
            else { return nil }
            made = now.growth(from: before)
        } else {
            made = difference(change, level, earlier)
        }
        guard let made, !made.overlaps(comparable(change) ?? bounds) else { return nil }
        return Disagreement(
            kind: .growth, observations: [earlier, level, change].inOrder,
            message: "\(level.indicator): from \(earlier.words(in: text)) to \(level.words(in: text)) is no change of "
                + change.words(in: text))
    }

    /// The bounds that a change is compared in: its own unit for counts and money, the SI else.
    private static func comparable(_ change: Observation) -> Bounds? {
        change.measurement.unit?.siUnit == nil ? Bounds(change.measurement).map(change.signed) : change.signedBoundsInSI
    }

    /// The difference of two levels, in the unit that ``comparable(_:)`` has.
    private static func difference(_ change: Observation, _ level: Observation, _ earlier: Observation) -> Bounds? {
        let isPoints = change.measurement.kind == .percentagePoint && level.measurement.kind == .percentage
        guard isPoints || change.measurement.kind == level.measurement.kind else { return nil }
        // A difference of temperatures is no temperature.
        guard level.measurement.kind != .temperature else { return nil }
        if change.measurement.unit?.siUnit == nil {
            guard change.measurement.unit == level.measurement.unit,
                change.measurement.unit == earlier.measurement.unit,
                change.measurement.unitText == level.measurement.unitText
            else { return nil }
            guard let now = Bounds(level.measurement), let before = Bounds(earlier.measurement) else { return nil }
            return now.subtracting(before)
        }
        guard let now = Bounds(inSI: level.measurement), let before = Bounds(inSI: earlier.measurement) else {
            return nil
        }
        return now.subtracting(before)
    }

    /// Checks a growth rate against a level and a change in the level's own unit.
    private static func compare(
        _ change: Observation, _ level: Observation, difference: Observation, _ text: String
    ) -> Disagreement? {
        guard let (now, step) = Bounds.comparable(level.measurement, difference.measurement),
            level.measurement.kind != .temperature, let bounds = change.signedBoundsInSI,
            let made = now.growth(from: now.subtracting(difference.signed(step))), !made.overlaps(bounds)
        else { return nil }
        return Disagreement(
            kind: .growth, observations: [level, difference, change].inOrder,
            message: "\(level.indicator): \(difference.words(in: text)) to \(level.words(in: text)) is no change of "
                + change.words(in: text))
    }

    /// Whether a growth rate may be that of the levels as told: not at constant prices, which the growth of
    /// output and of value added is even where the text does not say so.
    private static func isNominal(_ change: Observation, _ level: Observation) -> Bool {
        if change.price == .real || level.measurement.kind == .percentage { return false }
        if change.price == .nominal { return true }
        return !["生产总值", "增加值", "生產毛額", "GDP"].contains { level.indicator.contains($0) }
    }

    /// The topic of the level that a change is counted from.
    private static func earlierTopic(_ change: Observation) -> Observation.Topic? {
        guard let period = change.period, let from = period.from, let through = period.through else { return nil }
        switch change.basis {
        case .yearOnYear?: return shifted(change, from, through, months: -12)
        case .periodOnPeriod?:
            guard from.day == 1, through.isLastOfMonth else { return nil }
            return shifted(
                change, from, through, months: -((through.year - from.year) * 12 + through.month - from.month + 1))
        case .versus?: return change.topic(from: change.base?.period?.from, through: change.base?.period?.through)
        case nil: return nil
        }
    }

    private static func shifted(
        _ change: Observation, _ from: CalendarDate, _ through: CalendarDate, months: Int
    ) -> Observation.Topic? {
        var last = through.adding(months: months)
        if through.isLastOfMonth, let day = last {
            last = CalendarDate(
                year: day.year, month: day.month, day: CalendarDate.lastDay(year: day.year, month: day.month))
        }
        return change.topic(from: from.adding(months: months), through: last)
    }
}

extension Observation {
    /// Whether two changes are counted from the same time.
    fileprivate func isChangeLike(_ other: Observation) -> Bool {
        basis != nil && basis == other.basis && base?.period?.from == other.base?.period?.from
            && base?.period?.through == other.base?.period?.through
    }
}

extension [Observation] {
    /// The observations in the order of the text.
    var inOrder: [Observation] { sorted { $0.measurement.utf8Range.lowerBound < $1.measurement.utf8Range.lowerBound } }
}

extension CalendarDate {
    /// Whether the next day begins a month.
    fileprivate var isLastOfMonth: Bool { day == Self.lastDay(year: year, month: month) }
}
