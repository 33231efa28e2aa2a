import Criteria
import Documents

/// Finds the unit that reports: by its own line, by "… báo cáo", by the closing sentence, or by the head.
struct UnitReader {
    let law: Law
    let names: UnitNames

    private static let labels: PatternSet = [
        "tên cơ quan", "tên đơn vị", "tên cơ quan, đơn vị", "tên trường", "tên đơn vị báo cáo", "đơn vị báo cáo",
        "cơ quan báo cáo",
    ]
    private static let verbs: PatternSet = [
        "báo cáo", "đánh giá", "tự đánh giá", "tổ chức tự đánh giá", "xin báo cáo", "kính báo cáo", "đề nghị",
        "tiến hành tự đánh giá",
        "tổng hợp báo cáo", "tổng hợp",
    ]
    private static let closings: PatternSet = ["trên đây là", "trên đây"]

    /// The reporting unit; `nil` when no name of a known kind is found where it must stand.
    func read(_ passages: [Passage], letterhead: Letterhead, kindHint: String?) -> UnitName? {
        let found = labelled(passages) ?? introduced(passages) ?? closing(passages) ?? heading(passages, letterhead)
        guard let (passage, mention) = found else { return nil }
        var span = Span(passage, mention.range)
        var name = passages[passage].text.string(mention.range)
        if let longer = closing(passages), passages[longer.0].text.string(longer.1.range).hasPrefix(name) {
            span = Span(longer.0, longer.1.range)
            name = passages[longer.0].text.string(longer.1.range)
        }
        name = Self.singleSpaced(name)
        let kind = kindHint.flatMap(law.kind) ?? mention.kind
        return UnitName(
            name: name, kind: kind.id, tier: tier(of: name, kind: kind, passages: passages, letterhead: letterhead),
            span: span)
    }

    private func labelled(_ passages: [Passage]) -> (Int, UnitNames.Mention)? {
        for (index, passage) in passages.prefix(40).enumerated() {
            let start = LineLabel.end(in: passage.text) ?? 0
            guard let label = passage.text.end(ofAny: Self.labels, at: start) else { continue }
            let mark = passage.text.skippingSpaces(from: label)
            guard mark < passage.text.count, passage.text.bytes[mark] == UInt8(ascii: ":") else { continue }
            if let mention = names.mention(at: passage.text.skippingSpaces(from: mark + 1), in: passage.text) {
                return (index, mention)
            }
        }
        return nil
    }

    /// A name followed by "báo cáo …" or "đánh giá …", in the sentences before the first section.
    private func introduced(_ passages: [Passage]) -> (Int, UnitNames.Mention)? {
        for (index, passage) in passages.prefix(30).enumerated()
        where passage.kind == .paragraph && passage.text.count > 30 {
            for mention in names.mentions(in: passage.text).reversed() {
                let next = passage.text.skippingSpaces(from: mention.range.upperBound)
                let comma = next < passage.text.count && passage.text.bytes[next] == UInt8(ascii: ",")
                let verb = comma ? passage.text.skippingSpaces(from: next + 1) : next
                if passage.text.end(ofAny: Self.verbs, at: verb) != nil,
                    !passage.text.isUppercase(at: verb)
                {
                    return (index, mention)
                }
            }
        }
        return nil
    }

    /// "Trên đây là báo cáo … của <tên>".
    private func closing(_ passages: [Passage]) -> (Int, UnitNames.Mention)? {
        for (index, passage) in passages.enumerated().reversed() where passage.kind == .paragraph {
            guard passage.text.contains(any: Self.closings) else { continue }
            for of in passage.text.all(.of).reversed() {
                let start = passage.text.skippingSpaces(from: of.upperBound)
                if let mention = names.mention(at: start, in: passage.text) { return (index, mention) }
            }
        }
        return nil
    }

    private func heading(_ passages: [Passage], _ letterhead: Letterhead) -> (Int, UnitNames.Mention)? {
        guard let issuer = letterhead.issuer,
            let mention = names.mention(at: issuer.range.lowerBound, in: passages[issuer.passage].text)
        else { return nil }
        return (issuer.passage, UnitNames.Mention(range: issuer.range, kind: mention.kind, head: mention.head))
    }

    private func tier(of name: String, kind: UnitKind, passages: [Passage], letterhead: Letterhead) -> Tier? {
        if let tier = kind.tier { return tier }
        let text = FoldedText(name)
        let district: PatternSet = ["huyện", "quận", "thị xã", "xã", "phường", "thị trấn"]
        if text.end(of: "Sở", at: 0) != nil, text.means(0..<2, "Sở") { return .province }
        if text.contains(any: district) { return .district }
        if text.contains(.province) { return .province }
        if let superior = letterhead.superior {
            let above = passages[superior.passage].text
            let range = superior.range
            if above.first(.province, in: range) != nil || above.first("sở", in: range) != nil { return .province }
        }
        return .district
    }

    static func singleSpaced(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
