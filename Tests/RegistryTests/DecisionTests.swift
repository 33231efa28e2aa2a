import Criteria
import Registry
import TestKit
import Testing

@Suite("Decisions")
struct DecisionTests {
    private let year = Year()
    private let intake = Year.actor(.intakeOfficer)
    private let decider = Year.actor(.decider)

    private func appraised(_ id: String = "hs", level: Int = 2) throws -> Dossier {
        var dossier = try Dossier.begin(
            ID(id), for: year.unit, in: year.round, assessment: year.answered(), by: Year.actor(.unitClerk),
            at: at("2025-01-05"))
        try dossier.submit(
            by: Year.actor(.unitHead), in: year.round, set: year.set, kind: year.kind, at: at("2025-01-10"))
        try dossier.accept(by: intake, in: year.round, set: year.set, at: at("2025-01-13"))
        if level == 0 {
            try dossier.appraise(
                "1.1", Appraisal.Entry(answer: .done(false), reason: "Không có kế hoạch"), by: Year.member("c1"),
                in: year.round)
        }
        try year.deliberate(&dossier)
        try dossier.conclude(
            by: Year.member("chair"), in: year.round, set: year.set, kind: year.kind, at: at("2025-01-21"))
        return dossier
    }

    private func listed(_ ids: [String]) throws -> (Decision, [Dossier]) {
        var decision = Decision(id: ID("qd"), round: year.round.id)
        var dossiers = try ids.map { try appraised($0) }
        for index in dossiers.indices {
            try decision.propose(
                &dossiers[index], name: "Trường \(index)", by: intake, in: year.round, at: at("2025-01-25"))
        }
        return (decision, dossiers)
    }

    private func issue(
        _ decision: inout Decision, _ dossiers: inout [Dossier], _ issue: Decision.Issue = Passage.issue(),
        by actor: Actor? = nil, on iso: String = "2025-02-10"
    ) throws {
        try decision.issue(
            issue, &dossiers, frozen: Passage.paper, by: actor ?? decider, in: year.round, at: at(iso))
    }

    @Test("what the council found not to reach anything is not proposed; it is declined, with reasons")
    func failed() throws {
        var dossier = try appraised(level: 0)
        #expect(dossier.outcome == .level(0))
        var decision = Decision(id: ID("qd"), round: year.round.id)
        let refused = refusal {
            try decision.propose(&dossier, name: "Trường", by: intake, in: year.round, at: at("2025-01-25"))
        }
        #expect(refused?.reason == .invalid && refused?.remedy.vi.contains("Không công nhận") == true)
        #expect(decision.entries.isEmpty)
        #expect(
            refusal { try dossier.decline(by: intake, in: year.round, at: at("2025-01-25"), words: "") }?.reason
                == .incomplete)
        try dossier.decline(by: intake, in: year.round, at: at("2025-01-25"), words: "Chưa đạt tiêu chí 1")
        #expect(dossier.state == .declined && dossier.history.last?.words == "Chưa đạt tiêu chí 1")
    }

    @Test("a draft is issued with number, day and signer, and its dossiers are recognised; then it is published")
    func road() throws {
        var (decision, dossiers) = try listed(["a", "b"])
        #expect(decision.state == .draft && decision.entries.map(\.outcome) == [.level(2), .level(2)])
        try issue(&decision, &dossiers)
        #expect(decision.state == .issued && decision.issue?.code == "304/QĐ-UBND")
        #expect(decision.frozen == Passage.paper)
        #expect(dossiers.allSatisfy { $0.state == .recognised && $0.decision == decision.id })
        try decision.publish(&dossiers, by: decider, in: year.round, at: at("2025-02-11"))
        #expect(decision.state == .published && dossiers.allSatisfy { $0.state == .published })
    }

    @Test("what is issued is frozen: nothing is added, taken off, declined or issued again")
    func frozen() throws {
        var (decision, dossiers) = try listed(["a", "b"])
        try issue(&decision, &dossiers)
        let issued = decision
        var other = try appraised("c")
        let attempts: [Refusal?] = [
            refusal { try decision.propose(&other, name: "C", by: intake, in: year.round, at: at("2025-02-12")) },
            refusal { try decision.withdraw(&dossiers[0], by: intake, in: year.round, at: at("2025-02-12")) },
            refusal {
                try decision.decline(&dossiers[0], by: decider, in: year.round, at: at("2025-02-12"), words: "x")
            },
            refusal { try issue(&decision, &dossiers, Passage.issue(on: "2025-02-09")) },
        ]
        #expect(attempts.allSatisfy { $0?.reason == .notNow && $0?.message.vi.contains("niêm phong") == true })
        #expect(decision == issued)
    }

    @Test("a draft with an empty list, or with number, symbol or signer missing, is not issued")
    func incomplete() throws {
        var empty = Decision(id: ID("qd"), round: year.round.id)
        var none: [Dossier] = []
        #expect(refusal { try issue(&empty, &none) }?.message.vi.contains("trống") == true)
        var (decision, dossiers) = try listed(["a"])
        for change in [
            { $0.number = " " }, { $0.symbol = "" }, { $0.signer.name = "" }, { $0.signer.position = "" },
        ] as [(inout Decision.Issue) -> Void] {
            var paper = Passage.issue()
            change(&paper)
            #expect(refusal { try issue(&decision, &dossiers, paper) }?.reason == .incomplete)
        }
        #expect(dossiers[0].state == .proposed)
    }

    @Test("the day of issue lies between the opening of the round and today, and not before the council met")
    func dates() throws {
        var (decision, dossiers) = try listed(["a"])
        for date in ["2024-11-30", "2025-02-11", "2025-01-19"] {
            let refused = refusal { try issue(&decision, &dossiers, Passage.issue(on: date)) }
            #expect(refused?.reason == .invalid, "\(date)")
        }
        try issue(&decision, &dossiers, Passage.issue(on: "2025-01-20"))
        #expect(decision.state == .issued)
    }

    @Test("a decision is issued and published over exactly the dossiers of its list, all or none")
    func whole() throws {
        var (decision, dossiers) = try listed(["a", "b"])
        var few = [dossiers[0]]
        #expect(refusal { try issue(&decision, &few) }?.reason == .stale)
        var more = dossiers + [try appraised("c")]
        #expect(refusal { try issue(&decision, &more) }?.reason == .stale)
        var twice = [dossiers[0], dossiers[0]]
        #expect(refusal { try issue(&decision, &twice) }?.reason == .stale)

        // One was taken off by somebody else meanwhile, and is proposed on another list.
        var changed = dossiers
        var other = Decision(id: ID("khac"), round: year.round.id)
        var aside = decision
        try aside.withdraw(&changed[1], by: intake, in: year.round, at: at("2025-02-01"))
        try other.propose(&changed[1], name: "B", by: intake, in: year.round, at: at("2025-02-02"))
        let before = changed
        #expect(refusal { try issue(&decision, &changed) } != nil)
        #expect(changed == before && decision.state == .draft)
        #expect(refusal { try decision.withdraw(&changed[1], by: intake, in: year.round, at: at("2025-02-03")) } != nil)

        try issue(&decision, &dossiers)
        var nothing: [Dossier] = []
        #expect(
            refusal { try decision.publish(&nothing, by: decider, in: year.round, at: at("2025-02-11")) }?.reason
                == .stale)
    }

    @Test("only the one who decides issues and publishes", arguments: Role.allCases.filter { $0 != .decider })
    func roles(role: Role) throws {
        var (decision, dossiers) = try listed(["a"])
        #expect(refusal { try issue(&decision, &dossiers, by: Year.actor(role)) }?.reason == .notYours)
        try issue(&decision, &dossiers)
        #expect(
            refusal {
                try decision.publish(&dossiers, by: Year.actor(role), in: year.round, at: at("2025-02-11"))
            }?.reason == .notYours)
        #expect(decision.state == .issued)
    }

    @Test("what is taken off the list goes back to the appraised; what is declined leaves it with the reason")
    func leaving() throws {
        var (decision, dossiers) = try listed(["a", "b", "c"])
        try decision.withdraw(&dossiers[0], by: intake, in: year.round, at: at("2025-02-01"))
        #expect(dossiers[0].state == .appraised && dossiers[0].decision == nil)
        let aside = refusal { try dossiers[1].decline(by: decider, in: year.round, at: at("2025-02-01"), words: "x") }
        #expect(aside?.remedy.vi.contains("dự thảo quyết định") == true)
        try decision.decline(&dossiers[1], by: decider, in: year.round, at: at("2025-02-01"), words: "Đang bị kỷ luật")
        #expect(dossiers[1].state == .declined && dossiers[1].decision == nil)
        #expect(decision.entries.map(\.dossier) == [dossiers[2].id])
    }

    @Test("a correction sends what was decided back to the council, with the reason; the history keeps it all")
    func correction() throws {
        for state in [Dossier.State.recognised, .published, .declined] {
            var dossier = try Passage(to: state).dossier
            let before = dossier.history
            #expect(
                refusal { try dossier.correct(by: decider, in: year.round, at: at("2025-03-01"), words: " ") }?.reason
                    == .incomplete)
            try dossier.correct(by: decider, in: year.round, at: at("2025-03-01"), words: "Nhầm số liệu")
            #expect(dossier.state == .underAppraisal && dossier.outcome == nil && dossier.decision == nil)
            #expect(dossier.appraisal?.votes == [] && dossier.appraisal?.minutes == nil)
            #expect(Array(dossier.history.dropLast()) == before && dossier.history.last?.words == "Nhầm số liệu")
        }
    }

    @Test("what was corrected before it was published stays out, on whatever list it stands now")
    func correctedMeanwhile() throws {
        var (decision, dossiers) = try listed(["a", "b"])
        try issue(&decision, &dossiers)
        try dossiers[0].correct(by: decider, in: year.round, at: at("2025-02-12"), words: "Nhầm")
        try year.deliberate(&dossiers[0])
        try dossiers[0].conclude(
            by: Year.member("chair"), in: year.round, set: year.set, kind: year.kind, at: at("2025-02-13"))
        var second = Decision(id: ID("qd2"), round: year.round.id)
        try second.propose(&dossiers[0], name: "A", by: intake, in: year.round, at: at("2025-02-13"))
        var alone = [dossiers[0]]
        try issue(&second, &alone, Passage.issue(on: "2025-02-13"), on: "2025-02-13")
        dossiers[0] = alone[0]
        try decision.publish(&dossiers, by: decider, in: year.round, at: at("2025-02-14"))
        #expect(dossiers.map(\.state) == [.recognised, .published])
    }

    @Test("an outcome has a code that reads back, and one writing only")
    func codes() {
        let outcomes = Rating.allCases.map(Outcome.rating) + (0...2).map(Outcome.level)
        for outcome in outcomes { #expect(Outcome(code: outcome.code) == outcome) }
        for code in ["", "muc-do-", "muc-do-+1", "muc-do-01", "muc-do--1", "muc-do-10", "Tot"] {
            #expect(Outcome(code: code) == nil, "\(code)")
        }
        #expect(!Outcome.rating(.failed).isRecognisable && !Outcome.level(0).isRecognisable)
        #expect(Outcome.rating(.average).isRecognisable && Outcome.level(1).isRecognisable)
    }
}
