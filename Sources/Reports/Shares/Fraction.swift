import Documents

/// `31/32`, `31 trên tổng số 32`: two counts, when they are no date and no document's number.
struct Fraction {
    var numerator: Int
    var denominator: Int
    var range: Range<Int>

    private static let joints: PatternSet = ["trên tổng số", "trong tổng số", "trên", "trong số", "/ tổng số"]
    private static let dateLeads: PatternSet = ["ngày", "tháng", "sáng", "chiều", "hồi", "số", "quý", "đến", "từ"]

    /// The fraction whose numerator begins at an index.
    init?(_ text: FoldedText, at start: Int) {
        guard let over = Numeral(text, at: start), over.places == 0,
            start == 0 || !"/-.,".utf8.contains(text.bytes[start - 1])
        else { return nil }
        let next = text.skippingSpaces(from: over.range.upperBound)
        guard next < text.count else { return nil }
        var under = next
        if text.bytes[next] == UInt8(ascii: "/") {
            under = text.skippingSpaces(from: next + 1)
            if let end = text.end(of: .totalNumber, at: under) { under = text.skippingSpaces(from: end) }
        } else if let end = text.end(ofAny: Self.joints, at: next) {
            under = text.skippingSpaces(from: end)
        } else {
            return nil
        }
        guard let below = Numeral(text, at: under), below.places == 0, below.whole > 0, below.whole < 1_000_000_000,
            over.whole < 1_000_000_000
        else { return nil }
        let after = below.range.upperBound
        if after < text.count,
            "/%".utf8.contains(text.bytes[after])
                || text.bytes[after] == UInt8(ascii: "-") && !text.isSpace(at: after + 1)
        {
            return nil
        }
        guard !text.isLetter(at: after) else { return nil }
        // ngày 21/4, (23/11)
        let before = text.skippingSpacesBack(from: start)
        if Self.dateLeads.contains(where: { lead in
            let from = before - lead.bytes.count
            return from >= 0 && text.end(of: lead, at: from) == before
        }) {
            return nil
        }
        numerator = over.whole
        denominator = below.whole
        range = start..<after
    }

    /// Whether it could be a day and a month.
    var couldBeDate: Bool { (1...31).contains(numerator) && (1...12).contains(denominator) }
}
