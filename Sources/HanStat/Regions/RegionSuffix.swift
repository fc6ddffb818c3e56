import TextScan

/// The words that a name takes after it: 重庆主城区, 荆州地区, 浙江全省.
///
/// A row holds the suffixes, then what must not follow them (`-` for nothing), then the names that take them:
/// `all`, `group` (several places: 川渝两地), `short` (short names of prefectures and counties: 天门县).
enum RegionSuffix {
    private static let rows = """
        主城区 主城都市区 主城 中心城区 中心市区 都市圈 都市区 城市群	域	all
        市区 城区	县,域,间	all
        全境 全域 各地 全省 全市 全州 全盟 全区 口岸 境内	场	all
        两地 两省 两省区 两省市 两市 两县 两州 三地 三省 三省区 三省市 三省一市 三市 三县 三州 四地 四省 四省区 四省市 四市 四县 五地 五省 五省区 五省市 五市 五县 六省 六市 六县 七市 七县 八市 八县 九市 九县 十市 十县 十一市 5市 6市 7市 8市 9市 10市 11市 毗邻地区	场	group
        地区	生产总值,总产值,生产,性,间,差,经济社会	all
        市	场,值,级,面,盈,价,占,镇,民,井,集,委,长,区,内	short
        县	域,级,长,委,区,市,城	short
        州	级,委,长,际	short
        """

    /// What the suffixes of one row ask for.
    private struct Rule: Sendable {
        var stops: [[UInt16]]
        var groups: Bool
        var shorts: Bool
    }

    /// Suffix trie; a payload is the index of a rule plus one.
    private static let table: (trie: WordTrie, rules: [Rule]) = {
        var trie = WordTrie()
        var rules: [Rule] = []
        for line in rows.parts(by: "\n") {
            let columns = line.parts(by: "\t")
            guard columns.count == 3 else { continue }
            let stops = columns[1] == "-" ? [] : columns[1].parts(by: ",").map { Array($0.utf16) }
            rules.append(Rule(stops: stops, groups: columns[2] == "group", shorts: columns[2] == "short"))
            for word in columns[0].parts(by: " ") {
                trie.insert(Array(word.utf16), payload: UInt16(rules.count))
            }
        }
        return (trie, rules)
    }()

    /// The end of the longest suffix that begins at an index, or the index itself where none does.
    ///
    /// - Parameters:
    ///   - glyphs: The text.
    ///   - index: The glyph after a name.
    ///   - kind: The name's kind.
    ///   - isShort: Whether the name is a short one.
    /// - Returns: The end, or `index` where no suffix stands.
    static func end(_ glyphs: borrowing GlyphBuffer, at index: Int, kind: RegionMatch.Kind, isShort: Bool) -> Int {
        // 成都市|区: the name's own last character begins the suffix 市区.
        if glyphs.code(index - 1) == 0x5E02, glyphs.code(index) == 0x533A, !glyphs.isParted(index),
            !begins(cityRuns, glyphs, at: index + 1)
        {
            return index + 1
        }
        let takesShort = isShort && (kind == .prefecture || kind == .county)
        var end = index
        var i = index
        var node: UInt16 = 0
        while i < glyphs.count, !glyphs.isParted(i), let next = table.trie.step(from: node, glyphs.code(i)) {
            node = next
            i += 1
            let number = table.trie.payload(node)
            guard number != WordTrie.none else { continue }
            let rule = table.rules[Int(number) - 1]
            if rule.groups && kind != .group || rule.shorts && !takesShort { continue }
            if !begins(rule.stops, glyphs, at: i) { end = i }
        }
        return end
    }

    /// What makes 区 after 市 the head of another word: 重庆市|区县, 深圳市|区域.
    private static let cityRuns = ["县", "域", "间", "级", "划", "块", "内"].map { Array($0.utf16) }

    /// Whether one of some words begins at an index.
    static func begins(_ words: [[UInt16]], _ glyphs: borrowing GlyphBuffer, at index: Int) -> Bool {
        for word in words {
            var i = 0
            while i < word.count, glyphs.code(index + i) == word[i] { i += 1 }
            if i == word.count { return true }
        }
        return false
    }
}
