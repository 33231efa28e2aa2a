public import Criteria

/// How closely a filed dossier should be looked at, with the reasons in words: what a careful reader would stumble over.
public struct DossierRisk: Sendable, Equatable {
    /// Higher is to be looked at first.
    public private(set) var weight = 0

    /// The gravest first.
    public private(set) var reasons: [Bilingual] = []

    public init(
        of dossier: Dossier, in round: Round, set: CriteriaSet, kind: UnitKind?, verdict: Verdict
    ) {
        lateness(dossier, round)
        outcome(verdict)
        differences(dossier, set, verdict)
        unmet(verdict)
        evidence(dossier, verdict)
    }

    private mutating func lateness(_ dossier: Dossier, _ round: Round) {
        guard dossier.isLate(in: round), let last = round.deadlines["submit"] else { return }
        add(
            40, vi: "nộp sau hạn (hạn \(last.vietnamese))", en: "filed late (due \(last))")
    }

    private mutating func outcome(_ verdict: Verdict) {
        guard let outcome = verdict.outcome else {
            return add(
                30, vi: "chưa đủ dữ liệu để tính ra kết quả", en: "data are missing for a result")
        }
        if !outcome.isRecognisable {
            add(30, vi: "tính ra chưa đạt", en: "comes to nothing that can be recognised")
        }
    }

    /// What the unit states against what comes of it.
    private mutating func differences(_ dossier: Dossier, _ set: CriteriaSet, _ verdict: Verdict) {
        var stated = Points.zero
        var isScored = false
        for leaf in set.leaves {
            guard case .points(let points)? = dossier.assessment.entries[leaf.id]?.answer else { continue }
            stated += points
            isScored = true
        }
        if isScored, let total = verdict.total, total != stated {
            add(
                30, vi: "tự chấm cộng lại \(stated) điểm, tính được \(total)",
                en: "own points add up to \(stated.json), computed are \(total.json)")
        }
        var bare: [String] = []
        var other: [String] = []
        for (item, entry) in dossier.assessment.entries {
            switch entry.answer {
            case .claimedPercent: bare.append(item)
            case .share(let share):
                guard let demand = set.part(item)?.requirements.first?.demand,
                    case .share(_, let denominator) = demand,
                    let count = dossier.assessment.headcounts[denominator], count != share.denominator
                else { continue }
                other.append(item)
            default: continue
            }
        }
        add(
            15, bare, vi: "nêu tỷ lệ mà không có số lượng", en: "percentages without their counts")
        add(
            15, other, vi: "mẫu số khác tổng số đã khai", en: "denominators other than the head count")
    }

    private mutating func unmet(_ verdict: Verdict) {
        let lowest = verdict.levels.first?.level ?? 0
        let items = verdict.indicators.filter { indicator in
            guard indicator.level == lowest, indicator.state == .notMet else { return false }
            return indicator.points.map { $0 == .zero } ?? true
        }
        add(
            10, items.map(\.item), vi: verdict.levels.isEmpty ? "chỉ tiêu không có điểm" : "chỉ tiêu không đạt",
            en: verdict.levels.isEmpty ? "indicators without points" : "indicators not met")
    }

    private mutating func evidence(_ dossier: Dossier, _ verdict: Verdict) {
        let idle = Set(
            verdict.indicators.filter { $0.state == .notApplicable }.flatMap { [$0.item] + $0.parts.map(\.item) })
        let papers = Dictionary(dossier.assessment.evidence.map { ($0.id, $0) }) { first, _ in first }
        var without: [String] = []
        for (item, entry) in dossier.assessment.entries where entry.answer != nil && !idle.contains(item) {
            if case .notApplicable = entry.answer { continue }
            if !entry.evidence.contains(where: { papers[$0] != nil }) { without.append(item) }
        }
        add(4, without, vi: "mục chưa có minh chứng", en: "items without evidence")
        let loose = papers.values.count { $0.file == nil }
        if loose > 0 {
            add(
                min(loose, 9), vi: "\(loose) minh chứng chưa kèm tệp", en: "\(loose) pieces of evidence without a file")
        }
    }

    private mutating func add(_ weight: Int, vi: String, en: String) {
        self.weight += weight
        reasons.append(Bilingual(vi: vi, en: en))
    }

    /// The weight counts for each item.
    private mutating func add(_ weight: Int, _ items: [String], vi: String, en: String) {
        guard !items.isEmpty else { return }
        let names = items.sorted().joined(separator: ", ")
        add(
            weight * items.count, vi: "\(items.count) \(vi) (\(names))", en: "\(items.count) \(en) (\(names))")
    }
}
