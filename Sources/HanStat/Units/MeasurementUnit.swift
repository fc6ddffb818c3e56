/// A unit of measurement: its names, its kind, its codes and its exact factor to the base unit.
///
/// Units come from a ``UnitCatalog``, or are composed by ``rate(_:per:scale:)``. Copying one
/// copies a reference to an immutable object.
///
/// ```swift
/// let mu = UnitCatalog.standard.unit(id: "mu")!
/// mu.symbol   // "亩"
/// mu.factor   // 2000/3, in square metres
/// mu.code     // nil: UCUM has no code for it
/// ```
public struct MeasurementUnit: Sendable {
    /// What a unit is made of; never changed after its making.
    final class Storage: Sendable {
        let id: String
        let forms: [String]
        let kind: QuantityKind
        let system: String?
        let code: String?
        let rec20: String?
        let qudt: String?
        let factor: ExactNumber?
        let offset: ExactNumber?
        let base: String?
        let isSI: Bool
        let source: String
        let isWeak: Bool
        let isShared: Bool
        /// Measures differences on a scale that has an offset.
        let isDifference: Bool

        init(
            id: String, forms: [String], kind: QuantityKind, system: String?, code: String?, rec20: String?,
            qudt: String?, factor: ExactNumber?, offset: ExactNumber?, base: String?, isSI: Bool, source: String,
            isWeak: Bool, isShared: Bool, isDifference: Bool = false
        ) {
            self.id = id
            self.forms = forms
            self.kind = kind
            self.system = system
            self.code = code
            self.rec20 = rec20
            self.qudt = qudt
            self.factor = factor
            self.offset = offset
            self.base = base
            self.isSI = isSI
            self.source = source
            self.isWeak = isWeak
            self.isShared = isShared
            self.isDifference = isDifference
        }
    }

    let storage: Storage

    init(_ storage: Storage) { self.storage = storage }

    /// The stable name: `kilowatt-hour`, `mu`, `us-dollar`.
    public var id: String { storage.id }

    /// The symbol as Chinese statistics print it: 千瓦时, 亩, 美元.
    public var symbol: String { storage.forms[0] }

    /// The ways of writing the unit, the symbol first; layout and script are folded when reading.
    public var forms: [String] { storage.forms }

    /// The quantity that it measures.
    public var kind: QuantityKind { storage.kind }

    /// The system of ``code``, `UCUM` or `ISO4217`; nil where there is no code.
    public var system: String? { storage.system }

    /// The code of this very unit: `kW.h`, `CNY`; nil for 亩 and for 美分, which have none.
    public var code: String? { storage.code }

    /// The UN/CEFACT Recommendation 20 common code, `KWH`; nil where there is none or it is not known.
    public var rec20: String? { storage.rec20 }

    /// The local name in the QUDT vocabulary of units, `KiloW-HR`; nil where there is none or it is not known.
    public var qudt: String? { storage.qudt }

    /// How many base units one unit is, exactly; nil where there is no fixed number.
    public var factor: ExactNumber? { storage.factor }

    /// What is added after the factor, of temperatures: 273.15 for ℃; nil elsewhere.
    public var offset: ExactNumber? { storage.offset }

    /// The unit that ``factor`` leads to, within which units convert: `J`, `m2`, `USD` for 美分.
    public var baseUnit: String? { storage.factor == nil ? nil : storage.base }

    /// The base unit where it is coherent in the SI (and `bit`): `J`, `kg`, `m3`, `1`; else nil.
    public var siUnit: String? { storage.isSI ? baseUnit : nil }

    /// Where the unit's definition and factor come from.
    public var source: String { storage.source }

    /// Whether its forms are often no unit in running text (口, 手, 面), so that a reader should
    /// ask for more evidence than a number before it.
    public var isWeak: Bool { storage.isWeak }

    /// Whether another unit is known to share one of its forms, as 度 does.
    public var isShared: Bool { storage.isShared }
}

extension MeasurementUnit: Hashable {
    /// Whether two units are the same in name and meaning.
    public static func == (a: MeasurementUnit, b: MeasurementUnit) -> Bool {
        let (x, y) = (a.storage, b.storage)
        return x === y
            || (x.id == y.id && x.kind == y.kind && x.factor == y.factor && x.offset == y.offset
                && x.base == y.base && x.code == y.code)
    }

    /// Hashes the unit's name.
    ///
    /// - Parameter hasher: The hasher to feed.
    public func hash(into hasher: inout Hasher) { hasher.combine(storage.id) }
}

extension MeasurementUnit: CustomStringConvertible {
    /// The symbol.
    public var description: String { symbol }
}
