import Documents

/// What follows a code: its date and its issuer, in either order.
struct CitationTail {
    private(set) var date: CitationDate?
    private(set) var issuer: Range<Int>?

    /// Where the citation ends.
    private(set) var end: Int

    /// How many scalars were looked at.
    private(set) var looked = 0

    init(_ text: FoldedText, from start: Int, kinds: KindWords) {
        end = start
        for _ in 0..<2 {
            let next = Self.skippingLinks(text, from: end)
            if date == nil, let read = CitationDate(text, at: next) {
                date = read
                end = read.span.upperBound
            } else if issuer == nil, let word = text.end(of: .of, at: next) {
                let from = text.skippingSpaces(from: word)
                let reader = IssuerReader(text, at: from, kinds: kinds)
                looked += reader.looked
                guard let read = reader.range else { break }
                issuer = read
                end = read.upperBound
            } else {
                looked += next - end
                break
            }
        }
        looked += end - start
    }

    /// Past blanks, and a comma or a bracket between a code and its date or issuer.
    private static func skippingLinks(_ text: FoldedText, from index: Int) -> Int {
        var index = text.skippingSpaces(from: index)
        var marks = 0
        while index < text.count, marks < 2 {
            switch text.bytes[index] {
            case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"): marks += 1
            default: return index
            }
            index = text.skippingSpaces(from: index + 1)
        }
        return index
    }
}
