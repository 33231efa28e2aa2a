import Criteria
import Registry

/// A dossier with the decision it may stand on, which every verb can be tried on.
struct Passage {
    var year = Year()
    var dossier: Dossier
    var decision = Decision(id: ID("qd"), round: ID("2024"))

    /// A dossier that came to a state by the steps of the registry itself.
    init(to state: Dossier.State) throws {
        dossier = year.draft()
        for (verb, role) in Passage.road(to: state) {
            try take(verb, by: Year.actor(role))
            if dossier.state == .underAppraisal { try year.deliberate(&dossier) }
        }
    }

    /// A way to each state, written out: what the table leads to must not be read from the table.
    private static func road(to state: Dossier.State) -> [(Dossier.Verb, Role)] {
        let submit = [(Dossier.Verb.submit, Role.unitHead)]
        let accept = submit + [(.accept, .intakeOfficer)]
        let conclude = accept + [(.conclude, .councilChair)]
        let propose = conclude + [(.propose, .intakeOfficer)]
        let recognise = propose + [(.recognise, .decider)]
        return switch state {
        case .draft: []
        case .submitted: submit
        case .returned: submit + [(.sendBack, .intakeOfficer)]
        case .resubmitted: submit + [(.sendBack, .intakeOfficer), (.submit, .unitHead)]
        case .underAppraisal: accept
        case .appraised: conclude
        case .proposed: propose
        case .recognised: recognise
        case .declined: conclude + [(.decline, .intakeOfficer)]
        case .published: recognise + [(.publish, .decider)]
        }
    }

    /// Takes a step with everything at hand that it may ask for.
    mutating func take(_ verb: Dossier.Verb, by actor: Actor) throws {
        let (round, set, kind) = (year.round, year.set, year.kind)
        let now = at("2025-02-10")
        switch verb {
        case .begin:
            dossier = try Dossier.begin(
                dossier.id, for: year.unit, in: round, assessment: dossier.assessment, by: actor, at: now)
        case .submit: try dossier.submit(by: actor, in: round, set: set, kind: kind, at: now)
        case .recall: try dossier.recall(by: actor, in: round, at: now)
        case .sendBack: try dossier.sendBack(by: actor, in: round, at: now, words: "Bổ sung minh chứng")
        case .accept: try dossier.accept(by: actor, in: round, set: set, at: now)
        case .conclude: try dossier.conclude(by: actor, in: round, set: set, kind: kind, at: now)
        case .reopen: try dossier.reopen(by: actor, in: round, at: now, words: "Có minh chứng mới")
        case .propose: try decision.propose(&dossier, name: "Trường THCS số 1", by: actor, in: round, at: now)
        case .withdraw: try decision.withdraw(&dossier, by: actor, in: round, at: now)
        case .decline where dossier.state == .proposed:
            try decision.decline(&dossier, by: actor, in: round, at: now, words: "Thiếu minh chứng")
        case .decline: try dossier.decline(by: actor, in: round, at: now, words: "Chưa đạt mức độ 1")
        case .recognise:
            var listed = [dossier]
            try decision.issue(Passage.issue(), &listed, frozen: Passage.paper, by: actor, in: round, at: now)
            dossier = listed[0]
        case .publish:
            var listed = [dossier]
            try decision.publish(&listed, by: actor, in: round, at: now)
            dossier = listed[0]
        case .correct: try dossier.correct(by: actor, in: round, at: now, words: "Nhầm số liệu")
        }
    }

    static func issue(on date: String = "2025-02-10") -> Decision.Issue {
        Decision.Issue(
            number: "304", symbol: "QĐ-UBND", date: day(date),
            signer: Decision.Signer(name: "Người ký", position: "CHỦ TỊCH"), authority: "Chủ tịch UBND huyện",
            isAuthorityVerified: true)
    }

    static let paper = KeptFile(digest: String(repeating: "0", count: 64), name: "304-QD-UBND.docx", size: 1)
}
