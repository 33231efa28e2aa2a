import Criteria
import Registry
import TestKit
import Testing

@Suite("Answers that cannot be are not filed")
struct ImpossibleAnswersTests {
    private let year = Year()

    /// What keeps the dossier from being filed when one item is answered so.
    private func gaps(_ item: String, _ answer: Answer) -> [Refusal.Detail] {
        var dossier = year.draft()
        dossier.assessment.entries[item, default: SelfAssessment.Entry()].answer = answer
        let gaps = dossier.gaps(by: year.set, kind: year.kind)
        let refused = refusal {
            try dossier.submit(
                by: Year.actor(.unitHead), in: year.round, set: year.set, kind: year.kind, at: at("2025-01-10"))
        }
        #expect(refused?.details ?? [] == gaps)
        return gaps
    }

    @Test("40 of 32 members, 5 of 0 and less than none")
    func shares() throws {
        for share in [Share(40, of: 32), Share(5, of: 0), Share(-1, of: 32), Share(0, of: 0), Share(1, of: -1)] {
            let gap = try #require(gaps("2.1", .share(share)).first)
            #expect(gap.item == "2.1" && !gap.message.vi.isEmpty && gap.message.vi != gap.message.en)
        }
        #expect(gaps("2.1", .share(Share(0, of: 32))).isEmpty)
        #expect(gaps("2.1", .claimedPercent(hundredths: 10_001)).map(\.item) == ["2.1"])
    }

    @Test("a share of more members than the unit says it has")
    func headcount() {
        let found = gaps("2.1", .share(Share(33, of: 33)))
        #expect(found.map(\.item) == ["2.1"] && found[0].message.vi.contains("32"))
        #expect(gaps("2.1", .share(Share(20, of: 20))).isEmpty)
    }

    @Test("a number of members below zero")
    func negative() {
        var dossier = year.draft()
        dossier.assessment.headcounts = ["members": -1]
        let gaps = dossier.gaps(by: year.set, kind: year.kind)
        #expect(gaps.contains { $0.item == nil && $0.message.vi.contains("thành viên") })
    }

    @Test("an answer of another kind than is asked for")
    func kinds() {
        #expect(gaps("2.1", .done(true)).map(\.item) == ["2.1"])
        #expect(gaps("1.1", .points(Points(10))).map(\.item) == ["1.1"])
        #expect(gaps("3.3", .share(Share(1, of: 1))).map(\.item) == ["3.3"])
        #expect(gaps("3.4", .grade("mức chưa ai biết")).map(\.item) == ["3.4"])
    }

    @Test("“does not apply” where it does")
    func notApplicable() {
        #expect(gaps("2.4", .notApplicable(reason: "không có")).map(\.item) == ["2.4"])
    }

    @Test("an item that the criteria do not ask for")
    func unknown() {
        #expect(gaps("9.9", .done(true)).map(\.item) == ["9.9"])
    }

    @Test("an answer without evidence is looked at all the same")
    func noEvidence() {
        var dossier = year.draft()
        dossier.assessment.entries["2.1"] = SelfAssessment.Entry(answer: .share(Share(40, of: 32)))
        #expect(dossier.gaps(by: year.set, kind: year.kind).map(\.item) == ["2.1"])
    }

    @Test("a collective without any title says so and may file")
    func noTitle() {
        #expect(gaps("3.3", .title("", granted: false)).isEmpty)
        #expect(gaps("3.3", .done(false)).map(\.item) == ["3.3"])
    }

    @Test("points above the maximum, below zero, or for a sum; a seed of 2021 has 10 on a maximum of 5")
    func points() {
        let set = ShippedLaw.set("tt22-2020")
        func impossible(_ item: String, _ answer: Answer) -> [String?] {
            set.impossible(Answers(kind: nil, items: [item: Answered(answer)])).map(\.item)
        }
        #expect(impossible("3c", .points(Points(10))) == ["3c"])
        #expect(impossible("3c", .points(Points(5))) == [])
        #expect(impossible("3c", .points(Points(hundredths: -1))) == ["3c"])
        #expect(impossible("3c", .share(Share(1, of: 1))) == ["3c"])
        #expect(impossible("3", .points(Points(38))) == ["3"])
        #expect(impossible("3a.1", .points(Points(3))) == ["3a.1"])
        let layer = ShippedLaw.set("tt22-2020+kon-ray-2022")
        #expect(layer.answerable.contains("3a.1") && !layer.answerable.contains("3a"))
        #expect(layer.impossible(Answers(kind: nil, items: ["3a": Answered(.points(Points(25)))])).count == 1)
    }

    @Test("whatever is not refused can be judged: a whole dossier without gaps comes to an outcome")
    func complete() throws {
        var random = SeededGenerator(state: 24)
        let sets = ["tt22-2020", "tt22-2020+kon-ray-2022", "tt24-2023-huyen", "tt24-2023-tinh"].map(ShippedLaw.set)
        let answers: [Answer] = [
            .done(true), .done(false), .share(Share(31, of: 32)), .share(Share(40, of: 32)), .points(Points(3)),
            .points(Points(26)), .title("Tập thể lao động tiên tiến", granted: true), .title("", granted: false),
            .grade("mức đáp ứng tốt"), .notApplicable(reason: "không"), .claimedPercent(hundredths: 9680), .count(3),
        ]
        var judged = 0
        for set in sets {
            for kind in ["agency", "preschool-public", "enterprise", "vocational-continuing"].map(ShippedLaw.kind) {
                let fitting = set.answerable.map { item in
                    answers.filter { set.impossible(Answers(kind: kind, items: [item: Answered($0)])).isEmpty }
                }
                for _ in 0..<30 {
                    var given = Answers(kind: kind)
                    for (item, fitting) in zip(set.answerable, fitting) {
                        // Mostly an answer that fits, so that whole dossiers come up.
                        let pool = Int.random(in: 0..<60, using: &random) == 0 ? answers : fitting
                        given.items[item] = pool.randomElement(using: &random).map { Answered($0, hasEvidence: true) }
                    }
                    guard set.impossible(given).isEmpty, set.unanswered(given).isEmpty else { continue }
                    judged += 1
                    #expect(set.assess(given).outcome != nil)
                }
            }
        }
        #expect(judged > 200)
    }
}
