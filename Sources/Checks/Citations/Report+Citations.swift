import Documents
import Reports

extension Report {
    /// Whether a line break of the source lies inside a span: what looks wrong there may come from wrapping.
    func isBroken(_ span: Span) -> Bool {
        let passage = passages[span.passage]
        return passage.pieces.contains { $0.offset > span.range.lowerBound && $0.offset < span.range.upperBound }
            || passage.text.scalars[span.range].contains("\n")
    }

    /// The mentions that claim something: those in the criteria's own wording are left out.
    var ownCitations: [CitationMention] { citations.filter { !$0.isWording } }
}

extension CitationMention {
    /// Number and symbol as they are cited: `22/2020/TT-BGDĐT`, `41-KH/TU`.
    var code: String {
        if symbol.isEmpty { return number }
        return isPartyStyle ? "\(number)-\(symbol)" : "\(number)/\(symbol)"
    }

    /// The date as far as it is written: `06/8/2020` as `06/08/2020`.
    var dateText: String {
        func two(_ value: Int?) -> String { value.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "…" }
        return "\(two(day))/\(two(month))/\(year.map(String.init) ?? "…")"
    }
}
