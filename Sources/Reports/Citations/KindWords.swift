import Criteria
import Documents

/// The words that name a kind of document, ready to be met backwards from a number.
struct KindWords: Sendable {
    private struct Word: Sendable {
        let name: String
        let pattern: Pattern
        let abbreviation: String?
    }

    /// By their last folded byte, longest first.
    private let byLastByte: [UInt8: [Word]]
    private let names: [String: Word]

    /// Abbreviations as the law writes them, and folded.
    private let abbreviations: [String: String]
    private let folded: Set<[UInt8]>

    /// Kinds whose number carries the year, by the register.
    private let yearly: Set<String>

    init(law: Law) {
        var words: [Word] = law.documentKinds.map {
            Word(name: $0.name, pattern: Pattern($0.name), abbreviation: $0.abbreviation)
        }
        // No kind of its own but a word for any of them: "Văn bản số 3978/UBND-KGVX".
        words.append(Word(name: "văn bản", pattern: "văn bản", abbreviation: nil))
        words.sort { $0.pattern.bytes.count > $1.pattern.bytes.count }
        byLastByte = Dictionary(grouping: words) { $0.pattern.bytes.last ?? 0 }
        names = Dictionary(words.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let known = words.compactMap { word in word.abbreviation.map { ($0, word.name) } }
        abbreviations = Dictionary(known, uniquingKeysWith: { first, _ in first })
        folded = Set(known.map { $0.0.unicodeScalars.map(Folding.byte) })
        yearly = Set(law.instruments.filter { $0.number.utf8.contains(UInt8(ascii: "/")) }.map(\.kind))
    }

    /// The longest kind's word that ends exactly before `end`.
    func word(endingAt end: Int, in text: FoldedText, floor: Int) -> (name: String, start: Int)? {
        guard end > floor, let words = byLastByte[text.bytes[end - 1]] else { return nil }
        for word in words {
            if let start = Self.start(of: word.pattern.bytes, endingAt: end, in: text, floor: floor) {
                return (word.name, start)
            }
        }
        return nil
    }

    /// The kind that an abbreviation before a code stands for: `QĐ số 281/QĐ-TTg`.
    func abbreviation(endingAt end: Int, in text: FoldedText, floor: Int) -> (name: String, start: Int)? {
        var start = end
        while start > floor, end - start < 6, text.isLetter(at: start - 1) { start -= 1 }
        guard end - start >= 2, !text.isLetter(at: start - 1), !text.isDigit(at: start - 1),
            let name = abbreviations[text.string(start..<end)]
        else { return nil }
        return (name, start)
    }

    /// Whether a group of letters is the abbreviation of a kind, marks and case aside.
    func isAbbreviation(_ group: String) -> Bool {
        folded.contains(group.unicodeScalars.map(Folding.byte))
    }

    /// Whether the symbol of a kind may begin with this group: its abbreviation, or anything that is no abbreviation
    /// where the kind has none.
    func fits(_ name: String, _ group: String) -> Bool {
        let bytes = group.unicodeScalars.map(Folding.byte)
        if let abbreviation = names[name]?.abbreviation {
            return abbreviation.unicodeScalars.map(Folding.byte) == bytes
        }
        let isNational = bytes.starts(with: [UInt8(ascii: "q"), UInt8(ascii: "h")]) && bytes.count > 2
        if yearly.contains(name) { return isNational }
        return !isNational && !folded.contains(bytes)
    }

    func carriesYear(_ name: String?) -> Bool {
        name.map(yearly.contains) ?? false
    }

    private static func start(of needle: [UInt8], endingAt end: Int, in text: FoldedText, floor: Int) -> Int? {
        var index = end
        for byte in needle.reversed() {
            guard index > floor, text.bytes[index - 1] == byte else { return nil }
            index -= 1
            if byte == UInt8(ascii: " ") { while index > floor, text.isSpace(at: index - 1) { index -= 1 } }
        }
        return text.isLetter(at: index - 1) || text.isDigit(at: index - 1) ? nil : index
    }
}
