/// Automatic numbers of a Word document: what stands before a paragraph on paper but not in its text.
///
/// Lists that share an abstract list count on together; a list with a start override begins anew where it is first
/// used; a deeper level begins anew after a higher one.
final class DocxNumbering {
    private struct Level {
        var start = 1
        var format = NumberFormat.decimal
        var text = ""
        var hasSpace = true
        var isLegal = false

        /// After which level this one begins anew: `nil` after any higher one, 0 never.
        var restart: Int?

        /// The paragraph style that means this level.
        var style: String?

        /// What the level says of the font of its labels.
        var font = LegacyFont.Choice.unsaid
    }

    private struct List {
        var abstract: Int
        var levels: [Level?]
        var overrides: [Int: Int]
    }

    private let tree: XMLTree?
    private let styles: DocxStyles
    private var abstracts: [Int: XMLNode] = [:]
    private var numbers: [Int: XMLNode] = [:]
    private var lists: [Int: List] = [:]
    private var counters: [Int: [Int?]] = [:]
    private var started: Set<Int> = []

    /// No lists at all.
    init() {
        tree = nil
        styles = DocxStyles(DocxStyleSource())
    }

    init(_ tree: XMLTree, styles: DocxStyles) {
        self.tree = tree
        self.styles = styles
        for node in tree.root.children {
            switch node {
            case "abstractNum": if let id = node.integer("abstractNumId") { abstracts[id] = node }
            case "num": if let id = node.integer("numId") { numbers[id] = node }
            default: break
            }
        }
    }

    /// The level of a list that a paragraph style means.
    func level(of style: String, in number: Int) -> Int {
        list(number)?.levels.firstIndex { $0?.style == style } ?? 0
    }

    /// What a level says of the font of its labels.
    func font(_ number: Int, level: Int) -> LegacyFont.Choice {
        guard (0...8).contains(level) else { return .unsaid }
        return list(number)?.levels[level]?.font ?? .unsaid
    }

    /// Counts one paragraph and gives its label with the space after it; empty when it has none.
    func next(_ number: Int, level: Int) -> String {
        guard number > 0, (0...8).contains(level), let list = list(number), let own = list.levels[level] else {
            return ""
        }
        var counts = counters[list.abstract] ?? [Int?](repeating: nil, count: 9)
        if started.insert(number).inserted {
            for (level, start) in list.overrides where (0...8).contains(level) { counts[level] = start - 1 }
        }
        counts[level] = counts[level].map { $0 + 1 } ?? own.start
        for deeper in (level + 1)..<9 {
            let restart = list.levels[deeper]?.restart
            if restart == nil || restart! > level { counts[deeper] = nil }
        }
        for higher in 0..<level where counts[higher] == nil { counts[higher] = list.levels[higher]?.start ?? 1 }
        counters[list.abstract] = counts
        if own.format == .bullet { return "- " }
        let label = text(own, list, counts, level)
        return label.isEmpty ? "" : own.hasSpace ? label + " " : label
    }

    /// The pattern of a level (`%1.%2.`) with its numbers.
    private func text(_ own: Level, _ list: List, _ counts: [Int?], _ level: Int) -> String {
        var label: [UInt8] = []
        let pattern = Array(own.text.utf8)
        var index = 0
        while index < pattern.count {
            if pattern[index] == UInt8(ascii: "%"), index + 1 < pattern.count,
                (0x31...0x39).contains(pattern[index + 1])
            {
                let other = Int(pattern[index + 1]) - 0x31
                if other <= level, let count = counts[other] {
                    let format = own.isLegal ? .decimal : list.levels[other]?.format ?? .decimal
                    label.append(contentsOf: format.string(count).utf8)
                }
                index += 2
            } else {
                label.append(pattern[index])
                index += 1
            }
        }
        return String(decoding: label, as: UTF8.self)
    }

    private func list(_ number: Int) -> List? {
        if let known = lists[number] { return known }
        guard let node = numbers[number], let made = make(node, depth: 0) else { return nil }
        lists[number] = made
        return made
    }

    private func make(_ node: XMLNode, depth: Int) -> List? {
        guard depth < 8, let id = node.child("abstractNumId")?.integer("val"), let abstract = abstracts[id] else {
            return nil
        }
        // A list may be defined by a style, which names another list.
        if let link = abstract.child("numStyleLink")?.string("val"), let number = styles.style(link).numberingID,
            let target = numbers[number], var list = make(target, depth: depth + 1)
        {
            override(&list, by: node)
            return list
        }
        var list = List(abstract: id, levels: [Level?](repeating: nil, count: 9), overrides: [:])
        for level in abstract.children {
            if case "lvl" = level, let index = level.integer("ilvl"), (0...8).contains(index) {
                list.levels[index] = Self.level(level)
            }
        }
        override(&list, by: node)
        return list
    }

    private func override(_ list: inout List, by node: XMLNode) {
        for entry in node.children {
            guard case "lvlOverride" = entry, let index = entry.integer("ilvl"), (0...8).contains(index) else {
                continue
            }
            if let level = entry.child("lvl") { list.levels[index] = Self.level(level) }
            if let start = entry.child("startOverride")?.integer("val") { list.overrides[index] = Self.clamped(start) }
        }
    }

    private static func clamped(_ number: Int) -> Int { min(max(number, 0), 32767) }

    private static func level(_ node: XMLNode) -> Level {
        var level = Level()
        for property in node.children {
            switch property {
            case "start": level.start = clamped(property.integer("val") ?? 1)
            case "numFmt": level.format = NumberFormat(ooxml: property.string("val") ?? "")
            case "AlternateContent":
                if let format = property.child("Fallback")?.child("numFmt")?.string("val") {
                    level.format = NumberFormat(ooxml: format)
                }
            // Longer than any label, and short enough to stand before every paragraph.
            case "lvlText": level.text = String((property.string("val") ?? "").prefix(120))
            case "suff": level.hasSpace = !property.has("val", "nothing")
            case "isLgl": level.isLegal = property.isOn
            case "lvlRestart": level.restart = property.integer("val")
            case "pStyle": level.style = property.string("val")
            case "lvlPicBulletId": level.format = .bullet
            case "rPr":
                if let fonts = property.child("rFonts") { level.font = LegacyFont.Choice(rFonts: fonts, in: .unsaid) }
            default: break
            }
        }
        return level
    }
}
