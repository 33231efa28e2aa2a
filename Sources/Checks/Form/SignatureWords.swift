import Documents

/// What a line of a signature block says.
struct SignatureWords {
    enum Authority {
        /// `KT.`
        case onBehalfOfHead
        /// `TM.`
        case onBehalfOfBody
        /// `TL.`, `TUQ.`, `Q.`
        case other
    }

    var authority: Authority?

    /// Whether it is a deputy's office: `PHÓ GIÁM ĐỐC`, `THỨ TRƯỞNG`.
    var isDeputy = false

    /// Whether it is a chairman's office, `KT. CHỦ TỊCH` and `PHÓ CHỦ TỊCH` among them.
    var isChair = false

    /// Whether a space is missing: `KT.GIÁM ĐỐC`, `PHÓTRƯỞNG PHÒNG`.
    var isGlued = false

    init(_ text: FoldedText, _ range: Range<Int>) {
        let start = range.lowerBound
        let authorities: [(Pattern, Authority)] = [
            ("kt", .onBehalfOfHead), ("tm", .onBehalfOfBody), ("tl", .other), ("tuq", .other), ("q", .other),
        ]
        for (pattern, meaning) in authorities {
            guard let end = text.end(of: pattern, at: start), end < range.upperBound, !text.isDigit(at: end) else {
                continue
            }
            authority = meaning
            isGlued = !text.isSpace(at: end) && text.isLetter(at: end + 1)
        }
        isChair = text.contains("chủ tịch", in: range)
        guard authority == nil else { return }
        let first = text.words(in: range).first ?? start..<start
        let deputies: PatternSet = ["phó", "thứ trưởng", "hiệu phó", "tổ phó", "viện phó"]
        // Folded, "THỦ TRƯỞNG" is "thứ trưởng" too.
        isDeputy = text.end(ofAny: deputies, at: start) != nil && !text.means(first, "thủ")
        if text.bytes[first].starts(with: "pho".utf8), first.count > 3, !text.means(first, "phòng") {
            // PHÓTRƯỞNG: a deputy and the head's office in one word.
            let rest = FoldedText(scalars: Array(text.scalars[(start + 3)..<range.upperBound]))
            let heads: PatternSet = [
                "giám", "trưởng", "chủ", "hiệu", "chánh", "tổng", "viện", "cục", "chi", "bí", "thủ", "trạm",
            ]
            isGlued = heads.contains { rest.end(of: $0, at: 0) != nil }
            isDeputy = isDeputy || isGlued
        }
    }
}
