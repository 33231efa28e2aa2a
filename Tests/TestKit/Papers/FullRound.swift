import Criteria
public import Drafts
import Registry

/// A round with units, answered, appraised and decided: what papers are drafted from in tests.
public enum FullRound {
    /// Three offices and schools under the circular of 2020.
    public static let tt22 = make(
        "tt22-2020", year: 2023,
        [
            ("Phòng Nội vụ huyện Kon Rẫy", "agency"), ("Trường TH-THCS số 1", "general-school"),
            ("UBND xã Tân Lập", "commune-committee"),
        ])

    /// Three under the circular of 2023: the second is declined, of the third the council finds less than the unit.
    public static let tt24 = make(
        "tt24-2023-huyen", year: 2024,
        [
            ("Phòng Tài chính - Kế hoạch huyện Kon Rẫy", "agency"), ("Trường MN số 1", "preschool-public"),
            ("UBND xã Đăk Ruồng", "commune-committee"),
        ], failing: 1)

    /// One commune as a learning community.
    public static let tt25 = make(
        "tt25-2023-xa", year: 2024, [("UBND xã Đăk Ruồng", "commune-committee")])

    public static let all = [tt22, tt24, tt25]

    /// Three districts of a province, from the same figures.
    public static var rollUp: RollUpSource {
        let counts = { (round: RoundSource) in
            var counts: [String: ProgressCounts] = [:]
            for source in round.dossiers {
                let line = RoundProgress.Line(
                    unit: source.dossier.unit, name: source.unit.name, kind: source.unit.kind,
                    dossier: source.dossier.id, state: source.dossier.state,
                    outcome: source.appraisedVerdict?.outcome)
                counts[source.unit.kind, default: ProgressCounts()].add(line)
            }
            return counts
        }
        return RollUpSource(
            territory: "tinh-kon-tum", name: "Tỉnh Kon Tum", tier: .province, year: 2024, set: tt24.set,
            parts: ["Huyện Đăk Hà", "Huyện Kon Rẫy", "Thành phố Kon Tum"].map {
                RollUpSource.Part(name: $0, counts: counts(tt24))
            })
    }

    private static func make(
        _ setID: String, year: Int, _ names: [(name: String, kind: String)], failing: Int? = nil
    ) -> RoundSource {
        let set = ShippedLaw.set(setID)
        let territories = ["Tỉnh Kon Tum", "Huyện Kon Rẫy"]
        let round = Round(
            id: ID("kon-ray-\(year)"), territory: "huyen-kon-ray", year: year, setID: setID,
            deadlines: Round.deadlines(of: set, year: year),
            receivingBody: "Phòng Giáo dục và Đào tạo huyện Kon Rẫy",
            // The circular on communities leaves the decision to the head of the office itself.
            decidingBody: set.subject == .community
                ? "Trưởng phòng Giáo dục và Đào tạo huyện Kon Rẫy" : "Chủ tịch UBND huyện Kon Rẫy",
            council: council(of: set), openedOn: Day(year: year, month: 12, day: 1)!)
        let walk = RoundWalk(round: round, set: set)
        var sources = names.enumerated().map { index, unit -> DossierSource in
            let kind = ShippedLaw.kind(unit.kind)
            let era = Unit.Era(
                name: unit.name, kind: unit.kind, tier: set.tiers.first ?? .district, territory: "huyen-kon-ray",
                parentBody: "UBND huyện Kon Rẫy")
            var assessment = answered(set, kind, year, isEnough: index != failing)
            assessment.remarks = """
                Ưu điểm: Đơn vị đã ban hành kế hoạch học tập và được mọi thành viên thực hiện.
                Hạn chế: Kinh phí bồi dưỡng còn hạn hẹp.
                Kiến nghị: Đề nghị tổ chức tập huấn về đánh giá \(set.subject.title).
                Phương hướng: Tiếp tục thực hiện kế hoạch học tập năm \(year + 1).
                """
            var dossier = Dossier(
                id: ID("hs-\(index + 1)"), round: round.id, unit: ID("dv-\(index + 1)"), kind: unit.kind,
                assessment: assessment)
            walk.appraise(&dossier, kind, name: unit.name, lowers: names.count > 1 && index == names.count - 1)
            return DossierSource(
                dossier: dossier, unit: era, round: round, set: set, kind: kind, territories: territories)
        }
        let decision = walk.decide(&sources)
        return RoundSource(
            round: round, set: set, territories: territories, dossiers: sources,
            unitsWithout: setID == "tt22-2020" ? ["Trường PTDTBT số 2"] : [], decision: decision)
    }

    private static func council(of set: CriteriaSet) -> Council {
        let bodies = set.procedure.council?.representatives ?? []
        return Council(
            seats: (1...5).map { seat in
                Council.Seat(
                    user: ID("m\(seat)"), name: "Thành viên \(seat)",
                    position: seat == 1 ? .chair : seat == 2 ? .secretary : .commissioner,
                    represents: seat <= bodies.count ? bodies[seat - 1] : "")
            }, foundedBy: "05/QĐ-PGDĐT ngày 15 tháng 01 năm 2024")
    }

    /// Every item that binds the kind answered, so that the best result is reached or none.
    private static func answered(
        _ set: CriteriaSet, _ kind: UnitKind, _ year: Int, isEnough: Bool
    ) -> SelfAssessment {
        let evidence = Evidence(
            id: "mc1", number: "12", symbol: "KH-ĐV", date: Day(year: year, month: 1, day: 5),
            issuer: "đơn vị", summary: "Kế hoạch học tập thường xuyên của thành viên")
        var assessment = SelfAssessment(headcounts: ["members": 32, "learners": 320], evidence: [evidence])
        for question in set.questions(for: kind) where question.binds {
            assessment.entries[question.item] = SelfAssessment.Entry(
                answer: answer(question, isEnough), evidence: [evidence.id])
        }
        return assessment
    }

    private static func answer(_ question: Question, _ isEnough: Bool) -> Answer {
        func share() -> Share { Share(isEnough ? 32 : 20, of: 32) }
        return switch question.form {
        case .points(let maximum): .points(isEnough ? maximum ?? .zero : .zero)
        case .done: .done(true)
        case .share: .share(share())
        case .shares(let demands): .shares(demands.map { _ in share() })
        case .count: .count(isEnough ? 12 : 0)
        case .title(let names): .title(names.last ?? "", granted: true)
        case .grade(let grades, _): .grade(grades.last ?? "")
        }
    }
}

private typealias Unit = Registry.Unit
