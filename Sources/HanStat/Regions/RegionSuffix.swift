import TextScan

/// The words that a name takes after it: 重庆主城区, 荆州地区, 浙江全省.
///
/// A row holds the suffixes and, after a tab, what must not follow them (`-` for nothing).
enum RegionSuffix {
    private static let rows = """
        主城区 主城都市区 主城 中心城区 中心市区 都市圈 都市区 城市群	域
        市区 城区	县,域,间
        全境 全域 各地 全省 全市 全州 全盟 全区 口岸 片区 两地 两省 两省市 两市 三地 三省 三省一市 九市 毗邻地区 境内	场
        自治区 自治州 自治县 特别行政区	-
        地区	生产总值,总产值,生产,性,间,差,经济社会
        大陆 内地	-
        省	级,会,略,心,力,油,电,钱,时
        市	场,值,级,面,盈,价,占,镇,民,井,集,委,长
        州	级,委,长
        盟	约,友,国,主,军,委
        """

    /// Suffix trie; a payload is the index of a rule plus one.
    private static let table: (trie: WordTrie, stops: [[[UInt16]]]) = {
        var trie = WordTrie()
        var stops: [[[UInt16]]] = []
        for line in rows.split(separator: "\n") {
            let columns = line.split(separator: "\t")
            guard columns.count == 2 else { continue }
            stops.append(columns[1] == "-" ? [] : columns[1].split(separator: ",").map { Array($0.utf16) })
            for word in columns[0].split(separator: " ") {
                trie.insert(Array(word.utf16), payload: UInt16(stops.count))
            }
        }
        return (trie, stops)
    }()

    /// The end of the longest suffix that begins at an index, or the index itself where none does.
    static func end(_ glyphs: borrowing GlyphBuffer, at index: Int) -> Int {
        var end = index
        var i = index
        var node: UInt16 = 0
        while !glyphs.isParted(i), let next = table.trie.step(from: node, glyphs.code(i)) {
            node = next
            i += 1
            let rule = table.trie.payload(node)
            guard rule != WordTrie.none else { continue }
            if !begins(table.stops[Int(rule) - 1], glyphs, at: i) { end = i }
        }
        return end
    }

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
