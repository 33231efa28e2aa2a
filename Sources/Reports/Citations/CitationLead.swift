import Documents

/// What stands before a code: a kind's word, "số".
struct CitationLead {
    /// Where "số", or else the code, begins.
    let start: Int

    /// The kind's word right before.
    let kind: (name: String, start: Int)?
    let hasNumberWord: Bool

    /// Whether a colon follows "số".
    let hasColon: Bool

    /// Whether the passage begins with "Số".
    let opensPassage: Bool

    /// Whether a letter, a digit or a mark of a longer number touches the code.
    let isGlued: Bool

    /// How many scalars were looked at.
    let looked: Int

    private let text: FoldedText
    private let clause: Range<Int>

    /// How far back a kind's word is looked for.
    private static let reach = 120

    var isTrusted: Bool { kind != nil || hasNumberWord }

    init(_ text: FoldedText, before code: Int, floor: Int, kinds: KindWords) {
        self.text = text
        var index = code
        let isBlank = !text.isDigit(at: code)
        if isBlank { while index > floor, Self.isBlank(text, index - 1) { index -= 1 } }
        let touching = index
        while index > floor, text.isSpace(at: index - 1) { index -= 1 }
        var colon = false
        if index > floor, text.bytes[index - 1] == UInt8(ascii: ":") {
            colon = true
            index -= 1
            while index > floor, text.isSpace(at: index - 1) { index -= 1 }
        }
        let number = index - 2
        let isNumberWord =
            number >= floor && text.bytes[number] == UInt8(ascii: "s") && text.bytes[number + 1] == UInt8(ascii: "o")
            && !text.isLetter(at: number - 1) && text.means(number..<index, .number)
        hasNumberWord = isNumberWord
        hasColon = isNumberWord && colon
        isGlued =
            isBlank
            ? touching == code && text.isLetter(at: code - 1)
            : !(isNumberWord && number + 2 == code) && touching == code && Self.touches(text, code)

        var end = isNumberWord ? number : code
        start = end
        while end > floor, text.isSpace(at: end - 1) || text.bytes[end - 1] == UInt8(ascii: "(") { end -= 1 }
        opensPassage = end == 0 && text.isUppercase(at: start)
        kind =
            kinds.word(endingAt: end, in: text, floor: floor)
            ?? kinds.abbreviation(endingAt: end, in: text, floor: floor)

        var low = end
        let limit = max(floor, end - Self.reach)
        if isNumberWord || kind != nil { while low > limit, !Self.isClauseEnd(text, low - 1) { low -= 1 } }
        clause = low..<end
        looked = code - low
    }

    /// The kind's word that the code's abbreviation bears out: the one right before, or, where that one disagrees,
    /// another of the same clause ("Quyết định ban hành Quy chế số 12/QĐ-UBND", "Luật Thi đua, Khen thưởng số …").
    func kind(fitting code: CitationCode, kinds: KindWords) -> (name: String?, start: Int?) {
        guard let group = code.groups.first else { return (kind?.name, kind?.start) }
        if let kind, code.isPartyStyle || kinds.fits(kind.name, group) { return (kind.name, kind.start) }
        var end = clause.upperBound
        while end > clause.lowerBound {
            if text.isLetter(at: end - 1), !text.isLetter(at: end),
                let word = kinds.word(endingAt: end, in: text, floor: clause.lowerBound),
                kinds.fits(word.name, group)
            {
                return (word.name, word.start)
            }
            end -= 1
        }
        return (kind?.name, kind?.start)
    }

    /// Whether the place of a missing number is left open: spaces, dots, underscores.
    private static func isBlank(_ text: FoldedText, _ index: Int) -> Bool {
        switch text.bytes[index] {
        case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "_"): true
        default: false
        }
    }

    private static func touches(_ text: FoldedText, _ code: Int) -> Bool {
        guard code > 0 else { return false }
        if text.isLetter(at: code - 1) || text.isDigit(at: code - 1) { return true }
        switch text.bytes[code - 1] {
        case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ","):
            return text.isDigit(at: code - 2)
        case UInt8(ascii: "-"):
            return text.isDigit(at: code - 2) || text.isLetter(at: code - 2)
        default: return false
        }
    }

    private static func isClauseEnd(_ text: FoldedText, _ index: Int) -> Bool {
        switch text.bytes[index] {
        case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"): true
        case UInt8(ascii: "."): text.isSpace(at: index + 1)
        default: false
        }
    }
}
