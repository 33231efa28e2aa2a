import Criteria
import Drafts
import Registry
import TestKit

extension DossierSource {
    /// A dossier whose answers are any that the set allows, some missing, with notes and evidence here and there.
    static func random(_ set: CriteriaSet, using random: inout SeededGenerator) -> DossierSource {
        let kinds =
            set.subject == .community
            ? [("UBND xã Đăk Ruồng", "commune-committee")]
            : set.tiers == [.province]
                ? [("Sở Nội vụ tỉnh Kon Tum", "agency")]
                : [("Phòng Nội vụ huyện Kon Rẫy", "agency"), ("Trường MN số 1", "preschool-public")]
        let (name, kindID) = kinds.randomElement(using: &random)!
        let kind = ShippedLaw.kind(kindID)
        let year = set.lastYear ?? 2024
        let members = Int.random(in: 3...400, using: &random)
        var assessment = SelfAssessment(
            headcounts: ["members": members, "learners": Int.random(in: 20...2000, using: &random)],
            evidence: (1...3).map { index in
                Evidence(
                    id: ID("mc\(index)"), number: "\(index * 7)", symbol: "KH-ĐV",
                    date: Day(year: year, month: index, day: 5)!, summary: "Kế hoạch học tập của thành viên")
            })
        for question in set.questions(for: kind) where question.binds && Int.random(in: 0..<10, using: &random) > 0 {
            let pieces = assessment.evidence.filter { _ in Bool.random(using: &random) }
            assessment.entries[question.item] = SelfAssessment.Entry(
                answer: answer(to: question, members: members, using: &random),
                note: Bool.random(using: &random) ? "Có sự tham gia của tổ chức công đoàn" : "",
                evidence: pieces.map(\.id))
        }
        let round = Round(
            id: "dot", territory: "huyen-kon-ray", year: year, setID: set.id, deadlines: [:],
            receivingBody: "Phòng Giáo dục và Đào tạo huyện Kon Rẫy", decidingBody: "Chủ tịch UBND huyện Kon Rẫy",
            openedOn: Day(year: year, month: 12, day: 1)!)
        return DossierSource(
            dossier: Dossier(id: "hs", round: round.id, unit: "dv", kind: kindID, assessment: assessment),
            unit: Registry.Unit.Era(
                name: name, kind: kindID, tier: set.tiers.first!, territory: "huyen-kon-ray",
                parentBody: "UBND huyện Kon Rẫy"),
            round: round, set: set, kind: kind, territories: ["Tỉnh Kon Tum", "Huyện Kon Rẫy"])
    }

    private static func answer(
        to question: Question, members: Int, using random: inout SeededGenerator
    ) -> Answer {
        func share(_ count: Int) -> Share { Share(Int.random(in: 0...count, using: &random), of: count) }
        func count(_ id: String) -> Int {
            id == "members" ? members : Int.random(in: 3...20_000, using: &random)
        }
        switch question.form {
        case .points(let maximum):
            let quarters = (maximum ?? Points(10)).hundredths / 25
            return .points(Points(hundredths: Int.random(in: 0...quarters, using: &random) * 25))
        case .done: return .done(Bool.random(using: &random))
        case .share(let denominator): return .share(share(count(denominator.id)))
        case .shares(let demands):
            let all = count(demands[0].denominator)
            return .shares(demands.map { _ in share(all) })
        case .count: return .count(Int.random(in: 0...30, using: &random))
        case .title(let names):
            let name = (names + [""]).randomElement(using: &random)!
            return .title(name, granted: Bool.random(using: &random))
        case .grade(let grades, _): return .grade(grades.randomElement(using: &random)!)
        }
    }
}
