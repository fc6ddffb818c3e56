import SeededRandom
import Testing

@testable import HanStat

/// A decimal kept as its digits, with school arithmetic: the oracle of ``ExactNumber``.
struct SchoolDecimal: Equatable {
    var isNegative: Bool
    /// Digits, the least first; none for zero.
    var digits: [Int]
    var exponent: Int

    init(isNegative: Bool, digits: [Int], exponent: Int) {
        self.digits = digits
        self.exponent = exponent
        while self.digits.last == 0 { self.digits.removeLast() }
        while self.digits.first == 0 {
            self.digits.removeFirst()
            self.exponent += 1
        }
        if self.digits.isEmpty { self.exponent = 0 }
        self.isNegative = isNegative && !self.digits.isEmpty
    }

    init(_ number: ExactNumber) {
        self.init(
            isNegative: number.isNegative,
            digits: number.coefficient.magnitude.description.reversed().map { Int("\($0)") ?? 0 },
            exponent: number.exponent)
    }

    /// The digits at a lower power of ten.
    func digits(at power: Int) -> [Int] { Array(repeating: 0, count: digits.isEmpty ? 0 : exponent - power) + digits }

    static func * (a: SchoolDecimal, b: SchoolDecimal) -> SchoolDecimal {
        var product = Array(repeating: 0, count: a.digits.count + b.digits.count + 1)
        for (i, x) in a.digits.enumerated() {
            for (j, y) in b.digits.enumerated() {
                product[i + j] += x * y
                product[i + j + 1] += product[i + j] / 10
                product[i + j] %= 10
            }
        }
        for i in product.indices.dropLast() where product[i] > 9 {
            product[i + 1] += product[i] / 10
            product[i] %= 10
        }
        return SchoolDecimal(
            isNegative: a.isNegative != b.isNegative, digits: product, exponent: a.exponent + b.exponent)
    }

    static func + (a: SchoolDecimal, b: SchoolDecimal) -> SchoolDecimal {
        let power = min(a.exponent, b.exponent)
        let (x, y) = (a.digits(at: power), b.digits(at: power))
        if a.isNegative == b.isNegative {
            return SchoolDecimal(isNegative: a.isNegative, digits: sum(x, y), exponent: power)
        }
        return isLess(x, y)
            ? SchoolDecimal(isNegative: b.isNegative, digits: difference(y, x), exponent: power)
            : SchoolDecimal(isNegative: a.isNegative, digits: difference(x, y), exponent: power)
    }

    static func < (a: SchoolDecimal, b: SchoolDecimal) -> Bool {
        if a.isNegative != b.isNegative { return a.isNegative }
        let power = min(a.exponent, b.exponent)
        let (x, y) = (a.digits(at: power), b.digits(at: power))
        return a.isNegative ? isLess(y, x) : isLess(x, y)
    }

    private static func isLess(_ x: [Int], _ y: [Int]) -> Bool {
        if x.count != y.count { return x.count < y.count }
        return x.reversed().lexicographicallyPrecedes(y.reversed())
    }

    private static func sum(_ x: [Int], _ y: [Int]) -> [Int] {
        var result: [Int] = []
        var carry = 0
        for i in 0..<max(x.count, y.count) + 1 {
            let digit = (i < x.count ? x[i] : 0) + (i < y.count ? y[i] : 0) + carry
            result.append(digit % 10)
            carry = digit / 10
        }
        return result
    }

    private static func difference(_ x: [Int], _ y: [Int]) -> [Int] {
        var result: [Int] = []
        var borrow = 0
        for i in x.indices {
            let digit = x[i] - (i < y.count ? y[i] : 0) - borrow
            result.append(digit < 0 ? digit + 10 : digit)
            borrow = digit < 0 ? 1 : 0
        }
        return result
    }
}

/// Exact arithmetic against school arithmetic on random numbers.
@Suite struct ExactNumberOracleTests {
    /// A number of any size up to 38 digits and 10 to the ±20.
    static func number(_ generator: inout SplitMix) -> ExactNumber {
        let count = Int.random(in: 1...38, using: &generator)
        var value: Int128 = 0
        for _ in 0..<count { value = value * 10 + Int128(Int.random(in: 0...9, using: &generator)) }
        if Int.random(in: 0..<4, using: &generator) == 0 { value = value / 1_000_000 * 1_000_000 }
        let exponent = Int.random(in: -20...20, using: &generator)
        return ExactNumber(coefficient: Bool.random(using: &generator) ? value : -value, exponent: exponent) ?? .zero
    }

    @Test(arguments: [UInt64(31), 32, 33, 34])
    func sumsProductsAndOrderAreThoseOfSchool(seed: UInt64) {
        var generator = SplitMix(seed: seed)
        var (sums, products) = (0, 0)
        for _ in 0..<1500 {
            let (a, b) = (Self.number(&generator), Self.number(&generator))
            let (x, y) = (SchoolDecimal(a), SchoolDecimal(b))
            if let sum = a.adding(b) {
                sums += 1
                #expect(SchoolDecimal(sum) == x + y, "\(a) + \(b)")
                #expect(sum.subtracting(b) == a || sum.subtracting(b) == nil, "\(a) + \(b) - \(b)")
            } else {
                let power = min(x.exponent, y.exponent)
                let longest = max(x.digits(at: power).count, y.digits(at: power).count)
                #expect(longest >= 38, "\(a) + \(b) is refused")
            }
            if let product = a.multiplied(by: b) {
                products += 1
                #expect(SchoolDecimal(product) == x * y, "\(a) × \(b)")
            } else {
                #expect(x.digits.count + y.digits.count >= 38, "\(a) × \(b) is refused")
            }
            #expect((a < b) == (x < y), "\(a) < \(b)")
            #expect((a == b) == (x == y), "\(a) == \(b)")
        }
        #expect(sums > 300 && products > 300, "\(sums) sums, \(products) products")
    }

    @Test(arguments: [UInt64(41), 42])
    func quotientsMultiplyBack(seed: UInt64) {
        var generator = SplitMix(seed: seed)
        var (quotients, backs) = (0, 0)
        for _ in 0..<1500 {
            let top = Int128(Int.random(in: -1_000_000_000...1_000_000_000, using: &generator))
            let bottom = Int128(Int.random(in: 1...1_000_000, using: &generator))
            guard let a = ExactNumber(coefficient: top, exponent: Int.random(in: -6...6, using: &generator)),
                let b = ExactNumber(coefficient: bottom, exponent: Int.random(in: -6...6, using: &generator)),
                let quotient = a.divided(by: b)
            else { continue }
            quotients += 1
            if let back = quotient.multiplied(by: b) {
                backs += 1
                #expect(back == a, "\(a) ÷ \(b) × \(b) is \(back)")
            }
        }
        #expect(quotients > 1400 && backs > 1400, "\(quotients) quotients, \(backs) multiplied back")
        #expect(ExactNumber.one.divided(by: .zero) == nil)
    }

    @Test(arguments: [UInt64(51), 52])
    func digitsAreReadBack(seed: UInt64) {
        var generator = SplitMix(seed: seed)
        for _ in 0..<1500 {
            let number = Self.number(&generator)
            let back = ExactNumber(number.description)
            #expect(back == number && back?.description == number.description, "\(number)")
        }
    }

    @Test("what is printed with more digits than a coefficient has is read back")
    func longestNumbersAreReadBack() throws {
        let coefficients: [Int128] = [.max, 1, 10, 25, -.max, 170_141_183_460_469_231_731_687_303_715_884_105_720]
        for coefficient in coefficients {
            for exponent in [120, 119, 39, 38, 2, 1, -1, -39, -120] {
                let number = try #require(ExactNumber(coefficient: coefficient, exponent: exponent))
                let back = try #require(ExactNumber(number.description), "\(number)")
                #expect(back == number && back.description == number.description)
            }
        }
        #expect(ExactNumber("1" + String(repeating: "0", count: 39))?.description.count == 40)
        #expect(ExactNumber("1" + String(repeating: "0", count: 38) + "e120")?.exponent == 120)
    }

    @Test func whatDoesNotFitIsRefused() {
        let large = ExactNumber(coefficient: .max, exponent: 0) ?? .zero
        #expect(large.adding(.one) == nil && large.multiplied(by: ExactNumber(3)) == nil)
        #expect(ExactNumber("170141183460469231731687303715884105728") == nil)
        #expect(ExactNumber("170141183460469231731687303715884105727") == large)
        #expect(ExactNumber(coefficient: 1, exponent: 121) == nil)
        #expect(ExactNumber.one.multiplied(byPowerOfTen: 121) == nil)
        for power in [Int.max, .min] {
            #expect(ExactNumber(coefficient: 1, exponent: power) == nil)
            #expect(large.multiplied(byPowerOfTen: power) == nil)
            #expect(ExactNumber(numerator: 1, denominator: 3)?.multiplied(byPowerOfTen: power) == nil)
            #expect(ExactNumber("1e\(power)") == nil)
        }
        #expect(ExactNumber("1/2/3") == nil && ExactNumber(String(repeating: "1/", count: 1 << 20) + "1") == nil)
        // A power of ten takes zeros of a whole number, and no digit else.
        let zeros = String(repeating: "0", count: 160)
        #expect(ExactNumber("1" + zeros) == nil && ExactNumber("1" + zeros + "1") == nil)
        #expect(ExactNumber("1." + zeros) == nil && ExactNumber("1" + zeros.prefix(40) + ".0") == nil)
        #expect(ExactNumber(zeros)?.description == "0" && ExactNumber(zeros + "12") == ExactNumber(12))
    }
}
