import Criteria
import Registry
import TestKit
import Testing

@Suite("Beginning, writing and filing")
struct FilingTests {
    private let year = Year()
    private let head = Year.actor(.unitHead)

    private func submit(_ dossier: inout Dossier, on iso: String = "2025-01-10") throws {
        try dossier.submit(by: head, in: year.round, set: year.set, kind: year.kind, at: at(iso))
    }

    @Test("the clerk, the head and the receiving office begin a dossier; nobody else does", arguments: Role.allCases)
    func begin(role: Role) {
        let refused = refusal {
            _ = try Dossier.begin(
                ID("hs"), for: year.unit, in: year.round, assessment: SelfAssessment(), by: Year.actor(role),
                at: at("2025-01-05"))
        }
        #expect((refused == nil) == [.unitClerk, .unitHead, .intakeOfficer].contains(role))
        if let refused { #expect(refused.reason == .notYours) }
    }

    @Test("a dossier is begun only in an open round of the territory where the unit lay in that year")
    func place() throws {
        var round = year.round
        round.closedOn = day("2025-03-01")
        func begin(_ unit: Unit, _ round: Round) -> Refusal? {
            refusal {
                _ = try Dossier.begin(
                    ID("hs"), for: unit, in: round, assessment: SelfAssessment(), by: head, at: at("2025-03-05"))
            }
        }
        #expect(begin(year.unit, round)?.reason == .notNow)

        // It moved to another territory on 1 July 2025: the year 2024 is still assessed where it lay then.
        var moved = year.unit
        moved.eras[0].period.until = day("2025-06-30")
        moved.eras.append(
            Unit.Era(
                period: Period(from: day("2025-07-01")), name: "Trường THCS số 1", kind: "general-school",
                tier: .district, territory: ID("xa")))
        #expect(begin(moved, year.round) == nil)
        moved.eras[0].period.until = day("2024-06-30")
        moved.eras[1].period.from = day("2024-07-01")
        #expect(begin(moved, year.round)?.reason == .invalid)
    }

    @Test("a dossier keeps the kind that its unit had in the year")
    func kind() throws {
        var unit = year.unit
        unit.eras = [
            Unit.Era(
                period: Period(until: day("2024-12-31")), name: "Trường Tiểu học A", kind: "general-school",
                tier: .district, territory: Year.district),
            Unit.Era(
                period: Period(from: day("2025-01-01")), name: "Trường PTDTBT A", kind: "semi-boarding-school",
                tier: .district, territory: Year.district),
        ]
        let dossier = try Dossier.begin(
            ID("hs"), for: unit, in: year.round, assessment: SelfAssessment(), by: head, at: at("2025-01-05"))
        #expect(dossier.unitKind == "general-school")
        #expect(unit.name(on: year.round.mapDay) == "Trường Tiểu học A")
        #expect(unit.name(on: day("2025-02-01")) == "Trường PTDTBT A")
    }

    @Test("only the unit writes its own part, while the dossier is with it and the round is open")
    func write() throws {
        for state in Dossier.State.allCases {
            let dossier = try Passage(to: state).dossier
            for role in Role.allCases {
                let refused = refusal { try dossier.mayWrite(Year.actor(role), in: year.round) }
                let isUnits = role == .unitClerk || role == .unitHead
                #expect((refused == nil) == (isUnits && [.draft, .returned].contains(state)))
                if let refused { #expect(refused.reason == (isUnits ? .notNow : .notYours)) }
            }
        }
        var closed = year.round
        closed.closedOn = day("2025-02-01")
        #expect(refusal { try year.draft().mayWrite(head, in: closed) }?.message.vi.contains("đã đóng") == true)
    }

    @Test("what is not answered is named, item by item, from top to bottom")
    func gaps() throws {
        var dossier = year.draft()
        #expect(dossier.gaps(by: year.set, kind: year.kind).isEmpty)
        dossier.assessment.entries["2.4"] = nil
        dossier.assessment.entries["1.1"]?.answer = nil
        let refused = try #require(refusal { try submit(&dossier) })
        #expect(refused.reason == .incomplete)
        #expect(refused.details.map(\.item) == ["1.1", "2.4"])
        #expect(refused.message.vi.contains("2 mục") && refused.message.en.contains("2 items"))
        #expect(dossier.state == .draft)
    }

    @Test("items that do not bind the kind of unit want no answer; all do while the kind is not known")
    func kinds() {
        let empty = Answers(kind: year.kind)
        let school = Set(year.set.unanswered(empty))
        #expect(!school.contains("1.2b") && school.contains("3.4") && !school.contains("3.5"))
        let preschool = Set(year.set.unanswered(Answers(kind: ShippedLaw.kind("preschool-public"))))
        #expect(preschool.contains("1.2b") && !preschool.contains("3.4"))
        #expect(Set(year.set.unanswered(Answers(kind: nil))) == Set(year.set.answerable))
    }

    @Test("a value that was read from a report goes out only when somebody has confirmed it")
    func unconfirmed() throws {
        var dossier = year.draft()
        dossier.assessment.entries["2.1"]?.reading = SelfAssessment.Reading(
            place: Bilingual(vi: "bảng 1, dòng 3", en: "table 1, row 3"), words: "31/32")
        let refused = try #require(refusal { try submit(&dossier) })
        #expect(refused.details.map(\.item) == ["2.1"])
        #expect(refused.details[0].message.vi.contains("chưa được xác nhận"))
        dossier.assessment.entries["2.1"]?.reading?.isConfirmed = true
        try submit(&dossier)
        #expect(dossier.state == .submitted)
    }

    @Test("a late dossier is taken and shown as late")
    func late() throws {
        for (iso, isLate) in [("2025-01-14", false), ("2025-01-15", true)] {
            var dossier = year.draft()
            #expect(!dossier.isLate(in: year.round) && dossier.filedOn == nil)
            try submit(&dossier, on: iso)
            #expect(dossier.isLate(in: year.round) == isLate)
            #expect(dossier.filedOn == day(iso))
        }
    }

    @Test("the last minute of the last day is in time, by the clock of Viet Nam")
    func lastMinute() throws {
        var dossier = year.draft()
        try dossier.submit(
            by: head, in: year.round, set: year.set, kind: year.kind, at: at("2025-01-14", 23, 59))
        #expect(!dossier.isLate(in: year.round))
    }

    @Test("what the office sends back was filed when it was first filed")
    func resubmitted() throws {
        var dossier = year.draft()
        try submit(&dossier, on: "2025-01-14")
        try dossier.sendBack(
            by: Year.actor(.intakeOfficer), in: year.round, at: at("2025-01-16"), words: "Thiếu minh chứng")
        try submit(&dossier, on: "2025-01-20")
        #expect(dossier.state == .resubmitted && !dossier.isLate(in: year.round))
        #expect(dossier.filedOn == day("2025-01-20"))
    }

    @Test("what the unit recalls was not filed")
    func recalled() throws {
        var dossier = year.draft()
        try submit(&dossier, on: "2025-01-10")
        try dossier.recall(by: head, in: year.round, at: at("2025-01-11"))
        #expect(dossier.state == .draft && dossier.filedOn == nil && !dossier.isLate(in: year.round))
        try submit(&dossier, on: "2025-01-20")
        #expect(dossier.isLate(in: year.round))
    }

    @Test("a round without a last day has no late dossiers")
    func noDeadline() throws {
        var dossier = year.draft()
        try submit(&dossier, on: "2025-12-31")
        var round = year.round
        round.deadlines["submit"] = nil
        #expect(!dossier.isLate(in: round))
    }

    @Test("a round takes its last days from the law, whichever set it is under")
    func deadlines() {
        #expect(year.round.deadlines["submit"] == day("2025-01-14"))
        #expect(year.round.deadlines["complete"] == day("2025-02-14"))
        let old = Round.deadlines(of: ShippedLaw.set("tt22-2020"), year: 2023)
        #expect(old["submit"] == day("2024-03-31"))
    }
}
