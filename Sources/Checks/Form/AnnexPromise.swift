import Documents

/// Words that promise an annex: `Có phụ lục kèm theo`, `(Phụ lục 2)`, `danh sách kèm theo`.
struct AnnexPromise {
    enum Kind: CaseIterable {
        case annex
        case form
        case list
    }

    var kind: Kind
    var range: Range<Int>

    /// Whether it says that what is promised is a table.
    var saysTable: Bool

    /// What tells two promises apart: the folded words.
    var key: [UInt8]

    private static let attached: PatternSet = ["kèm theo", "đính kèm", "gửi kèm", "kèm báo cáo"]

    /// Instruments have annexes of their own.
    private static let foreign: PatternSet = [
        "ban hành", "thông tư", "nghị định", "quyết định", "công văn", "kế hoạch", "luật", "hướng dẫn", "nghị quyết",
    ]

    /// Every promise in a text, from left to right.
    static func all(in text: FoldedText) -> [AnnexPromise] {
        guard text.count >= 9 else { return [] }
        guard text.contains(.annex) || text.contains(any: attached) else { return [] }
        return clauses(of: text).compactMap { promise(text, $0.range, isBracketed: $0.isBracketed) }
    }

    private static func promise(_ text: FoldedText, _ clause: Range<Int>, isBracketed: Bool) -> AnnexPromise? {
        guard clause.count <= 120, !foreign.contains(where: { text.contains($0, in: clause) }),
            let kind = kind(text, clause)
        else { return nil }
        let isAttached = attached.contains { text.contains($0, in: clause) }
        guard isAttached || isBracketed && kind == .annex else { return nil }
        return AnnexPromise(
            kind: kind, range: clause, saysTable: kind == .form || form(text, clause),
            key: Array(text.bytes[clause]))
    }

    private static func kind(_ text: FoldedText, _ clause: Range<Int>) -> Kind? {
        if let annex = text.first(.annex, in: clause), text.means(annex, .annex) { return .annex }
        if let list = text.first(.list, in: clause), text.means(list, .list) { return .list }
        return form(text, clause) ? .form : nil
    }

    /// Whether a table or form is spoken of.
    private static func form(_ text: FoldedText, _ clause: Range<Int>) -> Bool {
        let words = text.words(in: clause)
        for (index, word) in words.enumerated() {
            if text.means(word, "bảng") { return true }
            guard text.means(word, "biểu") else { continue }
            // đại biểu, tiêu biểu, phát biểu, thời gian biểu; biểu dương, biểu hiện, biểu quyết
            let before: PatternSet = ["đại", "tiêu", "phát"]
            let after: PatternSet = ["dương", "hiện", "quyết", "diễn", "thị", "đạt"]
            if index > 0,
                before.contains(where: {
                    text.end(of: $0, at: words[index - 1].lowerBound) == words[index - 1].upperBound
                })
            {
                continue
            }
            if index + 1 < words.count,
                text.end(ofAny: after, at: words[index + 1].lowerBound) != nil
            {
                continue
            }
            return true
        }
        return false
    }

    /// The text cut at its punctuation, with whether a clause begins with an opening bracket.
    private static func clauses(of text: FoldedText) -> [(range: Range<Int>, isBracketed: Bool)] {
        var found: [(range: Range<Int>, isBracketed: Bool)] = []
        var start = 0
        var isBracketed = false
        func add(_ end: Int) {
            let range = text.trimmed(start..<end)
            if !range.isEmpty { found.append((range, isBracketed)) }
        }
        for index in 0..<text.count {
            switch text.bytes[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["):
                add(index)
                isBracketed = true
                start = index + 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"),
                UInt8(ascii: ","):
                add(index)
                isBracketed = false
                start = index + 1
            default: break
            }
        }
        add(text.count)
        return found
    }
}
