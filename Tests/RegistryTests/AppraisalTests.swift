import Criteria
import Registry
import TestKit
import Testing

@Suite("Receiving and appraising")
struct AppraisalTests {
    private let year = Year()
    private let intake = Year.actor(.intakeOfficer)

    private func atCouncil() throws -> Dossier {
        var dossier = year.draft()
        try dossier.submit(
            by: Year.actor(.unitHead), in: year.round, set: year.set, kind: year.kind, at: at("2025-01-10"))
        try dossier.accept(by: intake, in: year.round, set: year.set, at: at("2025-01-13"))
        return dossier
    }

    private func conclude(
        _ dossier: inout Dossier, by user: String = "chair", in round: Round? = nil, on iso: String = "2025-01-21"
    ) throws {
        try dossier.conclude(
            by: Year.member(user), in: round ?? year.round, set: year.set, kind: year.kind, at: at(iso))
    }

    private func entry(_ answer: Answer?, _ reason: String = "", fits: Bool? = nil) -> Appraisal.Entry {
        Appraisal.Entry(answer: answer, reason: reason, evidenceFits: fits)
    }

    // MARK: Receiving

    @Test("a return says what to mend, in words or on single items, and the unit sees it until it files again")
    func comments() throws {
        var dossier = try Passage(to: .submitted).dossier
        for blank in [[:], ["2.1": "  "]] {
            let refused = refusal {
                try dossier.sendBack(
                    by: intake, in: year.round, at: at("2025-01-12"), words: " \n", comments: blank)
            }
            #expect(refused?.reason == .incomplete)
        }
        try dossier.sendBack(
            by: intake, in: year.round, at: at("2025-01-12"), words: "",
            comments: ["2.1": "Thiếu danh sách", "2.2": ""])
        #expect(dossier.openComments?.comments == ["2.1": "Thiếu danh sách"])
        try dossier.submit(
            by: Year.actor(.unitHead), in: year.round, set: year.set, kind: year.kind, at: at("2025-01-13"))
        #expect(dossier.openComments == nil)
        #expect(dossier.history.contains { $0.comments == ["2.1": "Thiếu danh sách"] })
    }

    @Test("what comes back from the council is appraised anew")
    func returnedByCouncil() throws {
        var dossier = try atCouncil()
        try dossier.appraise(
            "2.1", entry(.share(Share(30, of: 32)), "Hai người vắng"), by: Year.member("c1"), in: year.round)
        try dossier.sendBack(by: intake, in: year.round, at: at("2025-01-16"), words: "Xem lại số liệu")
        #expect(dossier.appraisal == nil)
    }

    @Test("nothing is accepted without a council, or with one that is not as the law says")
    func councilNeeded() throws {
        var dossier = try Passage(to: .submitted).dossier
        var round = year.round
        round.council = nil
        let none = try #require(
            refusal { try dossier.accept(by: intake, in: round, set: year.set, at: at("2025-01-13")) })
        #expect(none.message.vi.contains("chưa có Hội đồng"))
        round.council = Year.council()
        round.council?.seats.removeLast()
        let few = try #require(
            refusal { try dossier.accept(by: intake, in: round, set: year.set, at: at("2025-01-13")) })
        #expect(few.details.contains { $0.message.vi.contains("ít nhất 5") })
        #expect(dossier.state == .submitted)
    }

    // MARK: Who appraises

    @Test("only who sits in the council and holds a role of it takes part")
    func members() throws {
        let dossier = try atCouncil()
        #expect(try dossier.seat(of: Year.member("c2"), in: year.round).position == .commissioner)
        let outsider = Actor(user: ID("x"), name: "x", grants: [Grant(.councilMember, .territory(Year.district))])
        #expect(refusal { _ = try dossier.seat(of: outsider, in: year.round) }?.reason == .notYours)
        let former = Actor(user: ID("c2"), name: "c2", grants: [])
        #expect(refusal { _ = try dossier.seat(of: former, in: year.round) }?.reason == .notYours)
        let elsewhere = Actor(user: ID("c2"), name: "c2", grants: [Grant(.councilMember, .territory(ID("khac")))])
        #expect(refusal { _ = try dossier.seat(of: elsewhere, in: year.round) }?.reason == .notYours)
    }

    @Test("nobody appraises their own unit, by their seat or by their grant")
    func ownUnit() throws {
        let dossier = try atCouncil()
        var round = year.round
        round.council?.seats[2].unit = Year.school
        let bySeat = try #require(refusal { _ = try dossier.seat(of: Year.member("c1"), in: round) })
        #expect(bySeat.reason == .notYours && bySeat.message.vi.contains("chính đơn vị mình"))
        var clerk = Year.member("c1")
        clerk.grants.append(Grant(.unitClerk, .unit(Year.school)))
        let byGrant = try #require(refusal { _ = try dossier.seat(of: clerk, in: year.round) })
        #expect(byGrant == bySeat)
        var other = Year.member("c1")
        other.grants.append(Grant(.unitClerk, .unit(ID("khac"))))
        #expect(refusal { _ = try dossier.seat(of: other, in: year.round) } == nil)
    }

    @Test("where it is the chair's own unit the secretary leads, and a commissioner where it is theirs too")
    func presiding() throws {
        var round = year.round
        round.council?.seats[0].unit = Year.school
        var dossier = try atCouncil()
        try dossier.record(
            Appraisal.Minutes(heldOn: day("2025-01-20"), form: .meeting, text: "Nhất trí"),
            by: Year.member("secretary"), in: round)
        for user in ["secretary", "c1", "c2"] {
            try dossier.vote(.agree, opinion: "", by: Year.member(user), in: round, at: at("2025-01-20"))
        }
        let own = try #require(refusal { try conclude(&dossier, in: round) })
        #expect(own.message.vi.contains("chính đơn vị mình"))
        #expect(dossier.verbs(for: Year.member("chair"), in: round).isEmpty)
        #expect(refusal { try conclude(&dossier, by: "c1", in: round) }?.reason == .notYours)
        #expect(dossier.verbs(for: Year.member("secretary"), in: round) == [.conclude])
        var led = dossier
        try conclude(&led, by: "secretary", in: round)
        #expect(led.state == .appraised)
        let reopened = refusal { try led.reopen(by: Year.member("chair"), in: round, at: at("2025-01-22"), words: "x") }
        #expect(reopened?.message.vi.contains("chính đơn vị mình") == true)

        round.council?.seats[1].unit = Year.school
        #expect(round.council?.presiding(over: Year.school)?.user == ID("c1"))
        try dossier.vote(.agree, opinion: "", by: Year.member("c3"), in: round, at: at("2025-01-20"))
        try conclude(&dossier, by: "c1", in: round)
        #expect(dossier.state == .appraised)
    }

    @Test("the role of a chair without the seat concludes nothing")
    func chairBySeat() throws {
        var dossier = try year.appraisedDraft()
        let former = Actor(user: ID("c1"), name: "c1", grants: [Grant(.councilChair, .territory(Year.district))])
        #expect(
            refusal {
                try dossier.conclude(
                    by: former, in: year.round, set: year.set, kind: year.kind, at: at("2025-01-21"))
            }?.reason == .notYours)
    }

    // MARK: What the council finds

    @Test("what differs from the unit's own answer needs a reason; what agrees needs none")
    func reasons() throws {
        var dossier = try atCouncil()
        let member = Year.member("c1")
        let different = entry(.share(Share(28, of: 32)))
        let refused = try #require(refusal { try dossier.appraise("2.1", different, by: member, in: year.round) })
        #expect(refused.reason == .incomplete && refused.details.map(\.item) == ["2.1"])
        #expect(refusal { try dossier.appraise("2.1", entry(nil, fits: false), by: member, in: year.round) } != nil)
        try dossier.appraise("2.1", entry(.share(Share(32, of: 32)), fits: true), by: member, in: year.round)
        try dossier.appraise("2.2", entry(nil, fits: true), by: member, in: year.round)
        try dossier.appraise("2.3", entry(.share(Share(28, of: 32)), "Bốn người nghỉ dài"), by: member, in: year.round)
        #expect(dossier.appraisal?.entries.count == 3)
    }

    @Test("the council's answers take the place of the unit's, item by item")
    func override() throws {
        let own = year.answered()
        let appraisal = Appraisal(entries: ["2.1": entry(.share(Share(30, of: 32)), "…")])
        let answers = appraisal.answers(over: own, kind: year.kind)
        #expect(answers.items["2.1"]?.answer == .share(Share(30, of: 32)))
        #expect(answers.items["2.2"]?.answer == .share(Share(32, of: 32)))
        #expect(year.set.assess(own.answers(kind: year.kind)).level == 2)
        #expect(year.set.assess(answers).level == 1)
    }

    @Test("evidence that does not fit counts as none, also where the answer itself is left as it is")
    func evidence() throws {
        let appraisal = Appraisal(entries: ["1.1": entry(nil, "Kế hoạch của năm 2022", fits: false)])
        let verdict = year.set.assess(appraisal.answers(over: year.answered(), kind: year.kind))
        #expect(verdict.level == 0)
        #expect(verdict.indicators.first { $0.item == "1.1" }?.state == .notMet)
    }

    @Test("evidence that is no longer on the list proves nothing")
    func dangling() {
        var assessment = year.answered()
        assessment.evidence = []
        #expect(year.set.assess(assessment.answers(kind: year.kind)).level == 0)
    }

    // MARK: Votes, minutes and the end

    @Test("a vote against or aside says why; a second vote takes the place of the first")
    func votes() throws {
        var dossier = try atCouncil()
        for choice in [Appraisal.Choice.disagree, .abstain] {
            let refused = refusal {
                try dossier.vote(choice, opinion: " ", by: Year.member("c1"), in: year.round, at: at("2025-01-20"))
            }
            #expect(refused?.reason == .incomplete)
        }
        try dossier.vote(.disagree, opinion: "Thiếu", by: Year.member("c1"), in: year.round, at: at("2025-01-20"))
        try dossier.vote(.agree, opinion: "", by: Year.member("c1"), in: year.round, at: at("2025-01-20", 10))
        #expect(dossier.appraisal?.votes.map(\.choice) == [.agree])
    }

    @Test("votes are dropped when what they were cast on changes, and only then")
    func dropped() throws {
        var dossier = try year.appraisedDraft()
        try dossier.appraise("2.1", entry(.share(Share(32, of: 32)), fits: true), by: Year.member("c1"), in: year.round)
        #expect(dossier.appraisal?.votes.isEmpty == true)
        try year.deliberate(&dossier)
        try dossier.appraise("2.1", entry(.share(Share(32, of: 32)), fits: true), by: Year.member("c2"), in: year.round)
        #expect(dossier.appraisal?.votes.count == 3)
    }

    @Test("the secretary or the chair keeps the minutes, and they say something")
    func minutes() throws {
        var dossier = try atCouncil()
        let minutes = Appraisal.Minutes(heldOn: day("2025-01-20"), form: .writtenOpinions, text: "Đủ ý kiến")
        #expect(refusal { try dossier.record(minutes, by: Year.member("c1"), in: year.round) }?.reason == .notYours)
        var blank = minutes
        blank.text = "\n"
        #expect(refusal { try dossier.record(blank, by: Year.member("chair"), in: year.round) }?.reason == .incomplete)
        try dossier.record(minutes, by: Year.member("chair"), in: year.round)
        #expect(dossier.appraisal?.minutes == minutes)
    }

    @Test("it is concluded with minutes and more than half of those who may vote, never before")
    func conclusion() throws {
        var dossier = try atCouncil()
        let early = try #require(refusal { try conclude(&dossier) })
        #expect(early.details.map(\.message.vi).contains("Chưa có biên bản"))
        #expect(early.details.contains { $0.message.vi.contains("0/5") })
        try year.deliberate(&dossier)
        var half = dossier
        try half.vote(.disagree, opinion: "Không", by: Year.member("c1"), in: year.round, at: at("2025-01-20"))
        #expect(try #require(refusal { try conclude(&half) }).details.contains { $0.message.vi.contains("2/5") })
        try conclude(&dossier)
        #expect(dossier.outcome == .level(2))
    }

    @Test("who may not vote is not counted among those who could")
    func voters() throws {
        var round = year.round
        round.council?.seats[3].unit = Year.school
        round.council?.seats[4].unit = Year.school
        var dossier = try atCouncil()
        try dossier.record(
            Appraisal.Minutes(heldOn: day("2025-01-20"), form: .meeting, text: "Nhất trí"),
            by: Year.member("chair"), in: round)
        for user in ["chair", "c1"] {
            try dossier.vote(.agree, opinion: "", by: Year.member(user), in: round, at: at("2025-01-20"))
        }
        try conclude(&dossier, in: round)
        #expect(dossier.state == .appraised)
    }

    @Test("minutes of a meeting still to come, a council that fell apart and impossible answers conclude nothing")
    func faults() throws {
        var dossier = try year.appraisedDraft()
        #expect(try #require(refusal { try conclude(&dossier, on: "2025-01-19") }).details.count == 1)
        var round = year.round
        round.council?.seats.removeLast()
        #expect(
            try #require(refusal { try conclude(&dossier, in: round) }).details.contains {
                $0.message.vi.contains("ít nhất 5")
            })
        try dossier.appraise("2.1", entry(.share(Share(40, of: 32)), "nhầm"), by: Year.member("c1"), in: year.round)
        try year.deliberate(&dossier)
        #expect(try #require(refusal { try conclude(&dossier) }).details.map(\.item) == ["2.1"])
    }

    @Test("an appraisal is opened again with a reason only, and voted on anew")
    func reopen() throws {
        var dossier = try Passage(to: .appraised).dossier
        let chair = Year.member("chair")
        #expect(
            refusal { try dossier.reopen(by: chair, in: year.round, at: at("2025-02-11"), words: "") }?.reason
                == .incomplete)
        try dossier.reopen(by: chair, in: year.round, at: at("2025-02-11"), words: "Có minh chứng mới")
        #expect(dossier.outcome == nil && dossier.appraisal?.votes == [] && dossier.appraisal?.minutes == nil)
        #expect(dossier.history.last?.words == "Có minh chứng mới")
    }
}
