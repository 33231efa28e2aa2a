public import Criteria

/// The words that minutes begin with: who was there, what differs, how they voted. Official papers are in Vietnamese; the
/// secretary completes them.
public struct MinutesDraft: Sendable {
    private let dossier: Dossier
    private let council: Council
    private let set: CriteriaSet
    private let kind: UnitKind?
    private let unitName: String

    public init(of dossier: Dossier, unitName: String, council: Council, set: CriteriaSet, kind: UnitKind?) {
        self.dossier = dossier
        self.council = council
        self.set = set
        self.kind = kind
        self.unitName = unitName
    }

    public var text: String {
        ([opening] + attendance + [""] + results + [""] + differences + [""] + votes).joined(separator: "\n")
    }

    private var opening: String {
        "\(set.panelShort) \(set.hasCouncil ? "thẩm định" : "xem xét") hồ sơ đề nghị công nhận “\(title)” của \(unitName), theo Thông tư "
            + "\(set.instrument)."
    }

    private var title: String { self.set.subject == .community ? "Cộng đồng học tập" : "Đơn vị học tập" }

    private var attendance: [String] {
        ["1. Thành phần"]
            + council.seats.map { seat in
                let body = seat.represents.isEmpty ? "" : ", đại diện \(seat.represents)"
                let own = seat.unit == dossier.unit ? " (không tham gia \(set.appraising) vì là đơn vị mình)" : ""
                return "- \(seat.name), \(set.name(of: seat.position))\(body)\(own)"
            }
    }

    private var results: [String] {
        let own = set.assess(dossier.assessment.answers(kind: kind))
        let appraised = set.assess((dossier.appraisal ?? Appraisal()).answers(over: dossier.assessment, kind: kind))
        return [
            "2. Kết quả", "- Đơn vị tự đánh giá: \(words(own)).",
            "- \(set.hasCouncil ? "Hội đồng thẩm định" : "Tổ kiểm tra"): \(words(appraised)).",
        ]
    }

    private func words(_ verdict: Verdict) -> String {
        let points = verdict.total.map { "\($0) điểm, " } ?? ""
        return points + (verdict.outcome.map { "kết quả “\($0.name.vi)”" } ?? "chưa đủ dữ liệu để kết luận")
    }

    private var differences: [String] {
        let entries = (dossier.appraisal?.entries ?? [:]).filter { item, entry in
            entry.evidenceFits == false
                || entry.answer.map { $0 != dossier.assessment.entries[item]?.answer } ?? false
        }
        let lines = entries.sorted { $0.key < $1.key }.map { item, entry in
            "- Mục \(item): \(entry.reason)"
        }
        return ["3. Nội dung khác với tự đánh giá"] + (lines.isEmpty ? ["- Không có."] : lines)
    }

    private var votes: [String] {
        let voters = council.seats.filter { $0.unit != dossier.unit }
        let cast = dossier.appraisal?.votes ?? []
        var lines = Appraisal.Choice.allCases.map { choice in
            "- \(choice.name.vi): \(cast.count { $0.choice == choice })/\(voters.count)"
        }
        for vote in cast where !vote.opinion.isBlank {
            let name = council.seat(of: vote.user)?.name ?? vote.user.text
            lines.append("- Ý kiến của \(name): \(vote.opinion)")
        }
        return ["4. Biểu quyết"] + lines
    }
}
