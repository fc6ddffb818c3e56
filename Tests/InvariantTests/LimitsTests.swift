import Foundation
import HanStat
import Testing

/// The limits that the article *Limits* states.
@Suite("Limits") struct LimitsTests {
    static let extractor = Extractor()

    static func values(_ text: String) -> [String] {
        extractor.measurements(in: text).map { "\($0.amount) \($0.unitText)" }
    }

    // MARK: Numerals

    @Test("38 digits are read, 39 refused")
    func arabicDigits() {
        let longest = String(repeating: "9", count: 38)
        #expect(Self.values("产量为\(longest)吨。") == ["\(longest) 吨"])
        #expect(Self.values("产量为1\(longest)吨。").isEmpty)
        #expect(Self.values("产量为0.\(longest.dropFirst())吨。") == ["0.\(longest.dropFirst()) 吨"])
        #expect(Self.values("产量为0.\(longest)吨。").isEmpty)
        #expect(Self.values("产量为1\(longest)亿吨，增长5%。") == ["5 %"])
    }

    @Test("Chinese digits and decimals have the same bound")
    func chineseDigits() {
        let longest = String(repeating: "九", count: 38)
        let digits = String(repeating: "9", count: 38)
        #expect(Self.values("产量为\(longest)吨。") == ["\(digits) 吨"])
        #expect(Self.values("产量为一\(longest)吨。").isEmpty)
        #expect(Self.values("产量为零点\(longest.dropFirst())吨。") == ["0.\(digits.dropFirst()) 吨"])
        #expect(Self.values("产量为零点\(longest)吨。").isEmpty)
    }

    @Test("scale words make ten to the 32nd at most")
    func scales() {
        #expect(Self.values("产量为一亿亿亿亿吨。") == ["1" + String(repeating: "0", count: 32) + " 吨"])
        #expect(Self.values("产量为一亿亿亿亿亿吨。").isEmpty)
    }

    @Test("powers of ten go to 38 in a text and to 120 in a number")
    func exponents() {
        #expect(ExactNumber("1e120") != nil && ExactNumber("1e-120") != nil)
        #expect(ExactNumber("1e121") == nil && ExactNumber("1e-121") == nil)
        #expect(Self.values("产量为1e38吨。") == ["1" + String(repeating: "0", count: 38) + " 吨"])
        for power in ["39", "120", "121", "5000", "99999999999999999999999"] {
            #expect(Self.values("产量为1e\(power)吨。").isEmpty)
            #expect(Self.values("产量为1.5×10^\(power)吨。").isEmpty)
        }
    }

    @Test("Chinese numerals are written below ten to the 24th")
    func writtenNumerals() {
        let largest = ExactNumber(String(repeating: "9", count: 24))
        #expect(largest?.chineseNumeral() != nil)
        #expect(largest?.adding(.one)?.chineseNumeral() == nil)
    }

    // MARK: Nesting

    @Test("brackets may be of any depth", arguments: [1, 100, 100_000])
    func brackets(depth: Int) {
        for (open, close) in [("（", "）"), ("“", "”"), ("〔", "〕")] {
            let text = String(repeating: open, count: depth) + "增长5%" + String(repeating: close, count: depth)
            #expect(Self.values(text) == ["5 %"])
            let found = Self.extractor.extract(from: "产量" + text + "，出口增长6%。")
            #expect(found.measurements.map { "\($0.amount)" } == ["5", "6"])
        }
    }

    @Test("a composite has seven units at most")
    func composites() {
        #expect(Self.values("用时1天2小时3分4秒。").count == 1)
        let parts = "用时1年2个月3天4小时5分6秒7毫秒8微秒。"
        #expect((1...2).contains(Self.values(parts).count))
        #expect(Self.values("用时" + String(repeating: "3小时20分", count: 10_000)).count == 10_000)
    }

    @Test("a fraction has two numbers; a chain of them is read in pairs")
    func fractions() {
        #expect(Self.values("约占三分之一。") == ["1/3 "])
        let chain = Self.values("约占" + String(repeating: "三分之二，占", count: 10_000) + "一半。")
        #expect(chain.count == 10_001 && chain[9_999] == "2/3 ")
    }

    // MARK: Blocks and documents

    @Test("a sentence longer than a block is read in parts, and its numbers whole")
    func longSentence() {
        let filler = String(repeating: "各地各部门认真贯彻落实", count: 12_000)
        #expect(filler.utf8.count > 4 * 65_536)
        let text = "产量816万吨\(filler)，同比增长3.2%\(filler)，出口12亿元。"
        #expect(Self.values(text) == ["8160000 吨", "3.2 %", "1200000000 元"])
    }

    @Test("2 GiB are refused, one byte less is not for that")
    func largestDocument() throws {
        let count = TextInputError.longest + 1
        #expect(count == 1 << 31)
        // Pages that nobody writes to take no memory.
        let mapped = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE | MAP_ANON, -1, 0)
        let start = unsafe try #require(mapped)
        defer { unsafe _ = munmap(start, count) }
        try #require(unsafe start != UnsafeMutableRawPointer(bitPattern: -1))
        let bytes = unsafe UnsafeRawBufferPointer(start: start, count: count).bindMemory(to: UInt8.self)
        let error = #expect(throws: TextInputError.self) {
            try Self.extractor.measurements(inUTF8: unsafe bytes.span)
        }
        #expect(error?.isTextTooLong == true)
        #expect(
            error?.description == "a text of 2147483648 bytes is too long: at most 2147483647 are read at a time")
    }

    /// Takes 2 GiB and, in a debug build, minutes: run with `HANSTAT_LARGE=1`, in a release build.
    @Test(
        "a string may be larger, and its offsets are right",
        .enabled(if: ProcessInfo.processInfo.environment["HANSTAT_LARGE"] != nil))
    func offsetsBeyond32Bits() {
        let tail = "\n\n产量816万吨，同比增长3.2%。"
        let filler = (1 << 31) + 1000
        let text = unsafe String(unsafeUninitializedCapacity: filler + tail.utf8.count) { buffer in
            unsafe buffer.initialize(repeating: UInt8(ascii: "a"))
            for (i, byte) in tail.utf8.enumerated() { unsafe buffer[filler + i] = byte }
            return filler + tail.utf8.count
        }
        let found = Self.extractor.extract(from: text)
        #expect(found.measurements.map { String($0.text(in: text)) } == ["816万吨", "3.2%"])
        #expect(found.measurements.first?.utf8Range.lowerBound == filler + 2 + 6)
        #expect(found.measurements.first?.scalarRange.lowerBound == filler + 2 + 2)
        #expect(found.observations.count == 2)
    }

    // MARK: Memory

    @Test("a result takes no more than the documentation says")
    func memory() {
        #expect(MemoryLayout<MeasuredValue>.stride <= 256, "\(MemoryLayout<MeasuredValue>.stride)")
        #expect(MemoryLayout<ResolvedPeriod>.stride <= 160, "\(MemoryLayout<ResolvedPeriod>.stride)")
        #expect(MemoryLayout<Observation>.stride <= 640, "\(MemoryLayout<Observation>.stride)")
    }
}
