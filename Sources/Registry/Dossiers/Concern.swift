public import Criteria

/// Something in a self-assessment that a reviewer would stop at. It keeps nothing from being filed.
public struct Concern: Sendable, Equatable {
    /// The item it is about; `nil` for the whole.
    public var item: String?
    public var message: Bilingual

    init(_ item: String?, vi: String, en: String) {
        self.item = item
        message = Bilingual(vi: vi, en: en)
    }
}

extension SelfAssessment {
    /// What is odd, by the answers alone: claims without counts, counts that leave members out, titles that are only
    /// proposed, evidence that is missing or that nobody can find. What cannot be at all is `CriteriaSet.impossible`.
    public func concerns(by set: CriteriaSet, kind: UnitKind?) -> [Concern] {
        var concerns: [Concern] = []
        let questions = set.questions(for: kind)
        for question in questions {
            guard let entry = entries[question.item], let answer = entry.answer else { continue }
            concerns += self.concerns(about: answer, question)
            if entry.evidence.isEmpty, question.binds, answer.claimsSomething {
                concerns.append(missingEvidence(question, set))
            }
        }
        if headcounts["members"] == nil, questions.contains(where: { $0.form == .share(of: Denominator("members")) }) {
            concerns.append(
                Concern(
                    nil, vi: "Chưa ghi tổng số thành viên nên chưa đối chiếu được mẫu số các tỷ lệ",
                    en: "The number of members is not given, so no share can be held against it"))
        }
        return concerns + evidenceConcerns
    }

    private func concerns(about answer: Answer, _ question: Question) -> [Concern] {
        switch (answer, question.form) {
        case (.share(let share), .share(let denominator)): concerns(about: share, of: denominator, question.item)
        case (.shares(let shares), .shares(let demands)):
            zip(shares, demands).flatMap { concerns(about: $0, of: Denominator($1.denominator), question.item) }
        case (.claimedPercent, _):
            [
                Concern(
                    question.item, vi: "mới nêu tỷ lệ phần trăm, chưa ghi bao nhiêu trên bao nhiêu người",
                    en: "only a percentage is given, not how many of how many")
            ]
        case (.title(let name, granted: false), _) where !name.isEmpty:
            [
                Concern(
                    question.item, vi: "“\(name)” mới đề nghị; chỉ tính danh hiệu đã có quyết định công nhận",
                    en: "“\(name)” is only proposed; a title counts once it is granted")
            ]
        default: []
        }
    }

    private func concerns(about share: Share, of denominator: Denominator, _ item: String) -> [Concern] {
        guard share.isPossible, let all = headcounts[denominator.id], all > share.denominator else { return [] }
        return [
            Concern(
                item,
                vi: "tính trên \(share.denominator) \(denominator.name.vi), trong khi đơn vị ghi có \(all)",
                en: "counted on \(share.denominator) \(denominator.name.en), while the unit has \(all)")
        ]
    }

    private func missingEvidence(_ question: Question, _ set: CriteriaSet) -> Concern {
        set.evidenceRequired
            ? Concern(
                question.item, vi: "chưa có minh chứng nên coi như không đạt (\(set.evidenceSource.citation))",
                en: "no evidence, so it does not count as met (\(set.evidenceSource.citation))")
            : Concern(question.item, vi: "chưa có minh chứng", en: "no evidence is named")
    }

    private var evidenceConcerns: [Concern] {
        evidence.filter { $0.number.isEmpty && $0.symbol.isEmpty && $0.date == nil && $0.file == nil }.map {
            Concern(
                users(of: $0.id).first, vi: "minh chứng “\($0.text)” không có số, ngày hay tệp nên khó tìm",
                en: "the evidence “\($0.text)” has no number, date or file, so it is hard to find")
        }
    }
}

extension Answer {
    /// Whether it says that something was reached, which evidence must show.
    fileprivate var claimsSomething: Bool {
        switch self {
        case .notApplicable, .done(false), .title("", _): false
        case .points(let points): points > .zero
        default: true
        }
    }
}
