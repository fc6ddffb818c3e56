/// Makes the tables with which the vector kernel passes over text that holds no character of a set.
///
/// A set has more characters than a shuffle has bits, so characters share buckets, and a bucket lets
/// through every combination of its members' nibbles. Which share is chosen greedily, so that the most
/// frequent characters of Chinese text are in none.
enum NibbleTables {
    /// The tables of a set, in the layout of `CTextScan.h`.
    ///
    /// - Parameter members: The characters of the set.
    /// - Returns: nil where a member has two bytes of UTF-8.
    /// - Complexity: O(*n*³) in the members above U+07FF.
    static func rows(of members: [Int]) -> [UInt8]? {
        var rows = [UInt8](repeating: 0, count: 144)
        var buckets: [Bucket] = []
        let common = CommonCharacters(without: members)
        for code in members {
            if code < 0x80 {
                rows[128 + (code & 15)] |= 1 << UInt8(code >> 4)
            } else if code < 0x800 {
                return nil
            } else {
                buckets.append(Bucket(code, common))
            }
        }
        merge(&buckets, to: 16)
        for (index, bucket) in buckets.enumerated() {
            for row in 0..<4 {
                for nibble in 0..<16 where bucket.nibbles[row] >> UInt16(nibble) & 1 != 0 {
                    rows[index / 8 * 64 + row * 16 + nibble] |= 1 << UInt8(index % 8)
                }
            }
        }
        return rows
    }

    /// The tables of eight buckets, each of which is given.
    ///
    /// - Parameters:
    ///   - members: The characters of the set; those below U+0080 have no bucket.
    ///   - groups: At most eight groups of them; one that is in none goes into the first.
    /// - Returns: Four rows of sixteen bytes.
    static func rows(of members: [Int], in groups: [String]) -> [UInt8] {
        precondition(groups.count <= 8, "A row has eight bits")
        var rows = [UInt8](repeating: 0, count: 64)
        let known = groups.map { Set($0.utf16.map(Int.init)) }
        for code in members where code >= 0x800 {
            let bucket = known.firstIndex { $0.contains(code) } ?? 0
            let places = nibbles(of: code)
            for row in 0..<4 { rows[row * 16 + places[row]] |= 1 << UInt8(bucket) }
        }
        return rows
    }

    /// Joins the two buckets that cost least together until few are left.
    private static func merge(_ buckets: inout [Bucket], to limit: Int) {
        // The cheapest partner of each bucket among those before it, kept until one of the two changes.
        var partners: [(index: Int, cost: Int)] = []
        func partner(of index: Int) -> (index: Int, cost: Int) {
            var best = (index: -1, cost: Int.max)
            for other in 0..<index {
                let joint = buckets[index].joined(with: buckets[other])
                let cost = joint.cost - buckets[index].cost - buckets[other].cost
                if cost < best.cost { best = (other, cost) }
            }
            return best
        }
        for index in buckets.indices { partners.append(partner(of: index)) }
        while buckets.count > limit {
            var later = 1
            for index in 1..<buckets.count where partners[index].cost < partners[later].cost { later = index }
            let earlier = partners[later].index
            buckets[earlier] = buckets[earlier].joined(with: buckets[later])
            buckets.remove(at: later)
            partners.remove(at: later)
            for index in earlier..<buckets.count {
                let known = partners[index].index
                if index == earlier || known == earlier || known == later {
                    partners[index] = partner(of: index)
                    continue
                }
                if known > later { partners[index].index -= 1 }
                guard index > earlier else { continue }
                let joint = buckets[index].joined(with: buckets[earlier])
                let cost = joint.cost - buckets[index].cost - buckets[earlier].cost
                if cost < partners[index].cost { partners[index] = (earlier, cost) }
            }
        }
    }

    /// Characters that share a bit of the tables.
    private struct Bucket {
        /// The nibbles of the members, by row.
        var nibbles: SIMD4<UInt16>
        /// The common characters that pass each row.
        var passed: (SIMD4<UInt64>, SIMD4<UInt64>, SIMD4<UInt64>, SIMD4<UInt64>)
        /// How much text the bucket lets through that it should not.
        var cost: Int

        init(_ code: Int, _ common: CommonCharacters) {
            let places = NibbleTables.nibbles(of: code)
            nibbles = SIMD4(repeating: 1) &<< SIMD4(truncatingIfNeeded: places)
            passed = (
                common.passing[0][places[0]], common.passing[1][places[1]], common.passing[2][places[2]],
                common.passing[3][places[3]]
            )
            cost = 0
            cost = total
        }

        func joined(with other: Bucket) -> Bucket {
            var joint = self
            joint.nibbles |= other.nibbles
            joint.passed.0 |= other.passed.0
            joint.passed.1 |= other.passed.1
            joint.passed.2 |= other.passed.2
            joint.passed.3 |= other.passed.3
            joint.cost = joint.total
            return joint
        }

        private var total: Int {
            let common = passed.0 & passed.1 & passed.2 & passed.3
            var combinations = 1
            for row in 0..<4 { combinations *= nibbles[row].nonzeroBitCount }
            // Weights fall with the rank, sixty-four ranks a lane.
            return combinations + 300 * common[0].nonzeroBitCount + 120 * common[1].nonzeroBitCount
                + 60 * common[2].nonzeroBitCount + 30 * common[3].nonzeroBitCount
        }
    }

    /// The entry of a character of three bytes in each row.
    private static func nibbles(of code: Int) -> SIMD4<Int> {
        let second = code >> 6 & 0x3F
        let third = code & 0x3F
        return SIMD4(code >> 12, second & 15, third & 15, second >> 4 | (third >> 4) << 2)
    }

    /// The most frequent characters of Chinese text, by the nibbles that they have.
    private struct CommonCharacters {
        /// By row and nibble, a bit for each character.
        var passing = [[SIMD4<UInt64>]](repeating: [SIMD4<UInt64>](repeating: .zero, count: 16), count: 4)

        init(without members: [Int]) {
            for (rank, unit) in NibbleTables.common.utf16.enumerated() where !members.contains(Int(unit)) {
                let places = NibbleTables.nibbles(of: Int(unit))
                for row in 0..<4 { passing[row][places[row]][rank / 64] |= 1 << UInt64(rank % 64) }
            }
        }
    }

    /// Frequent characters, punctuation among them, at most 256, the most frequent first.
    private static let common = """
        的，。、国是在了人中有大不会和为这民上业地个发工主要生年产部出行公义们社以经时到建家来员“”领作导党动资\
        学对分成理政方进加展金元业农同革市于用多法能开改长也全后新技实事关府管我他）（本月日其高制设务策体前水重济\
        计企入权过共间面量机化合电基群职干定内组总所之度从自提增产并运立明力心统利率平门好口场外现战说科解委当就强题性\
        团教研究问军接通无美车区城亿省期点城京海可因还没着起者那她子里去把向由把但等身又种如意头天下两：；！？％《》
        """
}
