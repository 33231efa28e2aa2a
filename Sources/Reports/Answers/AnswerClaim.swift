public import Criteria
import Documents

/// What the words of an answer claim.
public struct AnswerClaim: Sendable {
    private let answer: IndicatorAnswer
    private let claims: AnswerClaims

    /// Who is counted.
    public enum Group: Sendable {
        case members
        case learners
    }

    init(_ answer: IndicatorAnswer, in claims: AnswerClaims) {
        self.answer = answer
        self.claims = claims
    }

    private var report: Report { claims.report }

    /// The passages of the answer, in order.
    private var passages: [Int] {
        answer.body.indices.compactMap { index in
            index > 0 && answer.body[index - 1].passage == answer.body[index].passage ? nil : answer.body[index].passage
        }
    }

    private static let absent: PatternSet = [
        "không có đơn vị là", "không phải là", "không áp dụng", "không thuộc", "không có cơ sở", "không là",
        "không đánh giá",
        "không phải đơn vị", "không phải cơ sở",
    ]
    private static let undone: PatternSet = [
        "chưa ban hành", "chưa xây dựng", "chưa bố trí", "chưa thực hiện", "chưa triển khai", "không thực hiện",
    ]
    private static let untitled: PatternSet = [
        "không có danh hiệu", "chưa có danh hiệu", "không đạt danh hiệu", "chưa đạt danh hiệu",
    ]
    private static let unproven: PatternSet = ["không có minh chứng phù hợp"]
    private static let grades: PatternSet = ["đáp ứng tốt", "đáp ứng cơ bản", "chưa đáp ứng"]
    private static let proposed: PatternSet = [
        "đề nghị công nhận", "đề nghị xét", "đề nghị tặng", "đang đề nghị", "đề nghị khen", "chờ công nhận",
        "chờ quyết định", "đang chờ",
        "đang trình", "trình công nhận", "đề xuất công nhận", "đã đề nghị", "dự kiến", "chờ phê duyệt",
        "trình cấp trên", "đăng ký danh hiệu", "chưa được công nhận", "mới đề nghị",
    ]
    private static let granted: PatternSet = [
        "được công nhận", "được tặng", "đã được công nhận", "công nhận danh hiệu", "được tặng danh hiệu",
        "đạt danh hiệu", "được khen thưởng",
        "được tặng thưởng", "đã công nhận",
    ]

    /// Whether the answer says that the indicator does not concern the unit.
    public var isAbsent: Span? { first(Self.absent) }

    /// The words that only propose a title; `nil` when it was granted, or none is spoken of.
    public var proposal: Span? {
        var found: Span?
        for span in answer.body {
            let text = report.passages[span.passage].text
            for sentence in Sentences.of(text, in: span.range) {
                if let proposal = text.first(of: Self.proposed, in: sentence) {
                    found = found ?? Span(span.passage, proposal.range)
                } else if text.first(of: Self.granted, in: sentence) != nil {
                    return nil
                }
            }
        }
        return found
    }

    /// Whether the answer's words hold a name.
    func says(_ name: String) -> Bool {
        let pattern = Pattern(name)
        return answer.body.contains { report.passages[$0.passage].text.first(pattern, in: $0.range) != nil }
    }

    /// Whether evidence is named: in its own place, or as a document that the answer cites.
    public var hasEvidence: Bool {
        if let evidence = answer.evidence {
            return evidence.contains { span in
                let text = report.passages[span.passage].text
                guard let word = span.range.first(where: { text.isLetter(at: $0) }) else { return false }
                return text.end(ofAny: Self.none, at: word) == nil
            }
        }
        return passages.contains { claims.citations.mentions(in: $0).contains { !$0.isWording } }
            || first(Self.evidenceWords) != nil
    }

    private static let none: PatternSet = [
        "chưa có", "không có", "chưa cập nhật", "đang bổ sung", "chưa bổ sung", "không",
    ]
    private static let evidenceWords: PatternSet = [
        "có hồ sơ", "kèm theo hồ sơ", "biên bản số", "có danh sách", "theo danh sách",
    ]

    /// The shares that the answer states about a group.
    public func shares(of group: Group) -> [StatedShare] {
        passages.flatMap { claims.shares[$0] ?? [] }.filter { share in
            share.item == answer.item && MemberWords.isLearners(FoldedText(share.group)) == (group == .learners)
        }
    }

    /// The answer to a demand; `nil` when the words claim nothing of the sort.
    public func answer(to demand: Requirement.Demand?, group: Group) -> Answer? {
        stated(to: demand, group: group)?.value
    }

    /// The same with the words that claim it.
    public func stated(to demand: Requirement.Demand?, group: Group) -> Stated<Answer>? {
        if answer.verdict?.value == .noData { return nil }
        if let absent = isAbsent { return Stated(.notApplicable(reason: report.text(absent)), absent) }
        switch demand {
        case .share:
            let shares = shares(of: group)
            if let counted = shares.first(where: { $0.numerator != nil && $0.denominator != nil }) {
                let share = Share(counted.numerator!, of: counted.denominator!)
                return Stated(.share(share), counted.countSpan ?? counted.span)
            }
            return shares.first { $0.percent != nil }.map { Stated(.claimedPercent(hundredths: $0.percent!), $0.span) }
        case .shares(let demands):
            // What follows is why it is met or not, which says them again.
            let counted = shares(of: .members).filter { $0.numerator != nil && $0.denominator != nil }
                .prefix(demands.count)
            guard let first = counted.first else { return nil }
            return Stated(
                .shares(counted.map { Share($0.numerator!, of: $0.denominator!) }), first.countSpan ?? first.span)
        case .title(let title):
            if let none = first(Self.untitled) { return Stated(.title("", granted: false), none) }
            if let proposal { return Stated(.title(title, granted: false), proposal) }
            return answer.body.first.map { Stated(.title(title, granted: true), $0) }
        case .grade:
            return first(Self.grades).map { Stated(.grade(report.text($0)), $0) }
        case .count, .done, nil:
            let undone = first(Self.undone)
            // What was done without evidence was done.
            if answer.verdict?.value == .notMet && !isUnproven || undone != nil {
                return Stated(.done(false), undone ?? answer.verdict?.span ?? answer.heading)
            }
            return answer.body.first.map { Stated(.done(true), $0) }
        }
    }

    /// Whether it fails for want of evidence alone.
    private var isUnproven: Bool {
        let verdict = answer.verdict.map { report.passages[$0.span.passage].text.contains(any: Self.unproven) }
        return verdict == true || first(Self.unproven) != nil
    }

    private func first(_ patterns: PatternSet) -> Span? {
        for span in answer.body {
            if let found = report.passages[span.passage].text.first(of: patterns, in: span.range) {
                return Span(span.passage, found.range)
            }
        }
        return nil
    }
}
