import Criteria
import Registry
import Testing

@Suite("The way of a dossier")
struct RulesTests {
    /// The law of the way, written a second time in words of its own.
    private static let allowed: [String: Dossier.State] = [
        "draft submit unitHead": .submitted,
        "returned submit unitHead": .resubmitted,
        "submitted recall unitHead": .draft,
        "resubmitted recall unitHead": .returned,
        "submitted sendBack intakeOfficer": .returned,
        "resubmitted sendBack intakeOfficer": .returned,
        "underAppraisal sendBack intakeOfficer": .returned,
        "submitted accept intakeOfficer": .underAppraisal,
        "resubmitted accept intakeOfficer": .underAppraisal,
        "underAppraisal conclude councilChair": .appraised,
        "appraised reopen councilChair": .underAppraisal,
        "appraised propose intakeOfficer": .proposed,
        "proposed withdraw intakeOfficer": .appraised,
        "proposed recognise decider": .recognised,
        "appraised decline intakeOfficer": .declined,
        "proposed decline decider": .declined,
        "recognised publish decider": .published,
        "recognised correct decider": .underAppraisal,
        "published correct decider": .underAppraisal,
        "declined correct decider": .underAppraisal,
    ]

    @Test("every role may take a step in a state exactly where the way says so", arguments: Dossier.State.allCases)
    func steps(state: Dossier.State) throws {
        let start = try Passage(to: state)
        try #require(start.dossier.state == state)
        for verb in Dossier.Verb.allCases where verb != .begin {
            for role in Role.allCases {
                var passage = start
                let actor = Year.actor(role)
                let refused = refusal { try passage.take(verb, by: actor) }
                let expected = RulesTests.allowed["\(state) \(verb) \(role)"]
                #expect((refused == nil) == (expected != nil), "\(state) \(verb) \(role): \(refused?.message.vi ?? "")")
                #expect(
                    start.dossier.verbs(for: actor, in: start.year.round).contains(verb) == (expected != nil),
                    "\(state) \(verb) \(role) is offered where it is not taken, or the other way round")
                if let expected {
                    #expect(passage.dossier.state == expected)
                    let step = try #require(passage.dossier.history.last)
                    #expect(step.verb == verb && step.from == state && step.to == expected && step.by == actor.user)
                    #expect(passage.dossier.history.count == start.dossier.history.count + 1)
                } else {
                    #expect(passage.dossier == start.dossier, "a step that is refused changes nothing")
                }
            }
        }
    }

    @Test("who is refused learns who, when or why not, and what to do, in both languages")
    func refusals() throws {
        for state in Dossier.State.allCases {
            let start = try Passage(to: state)
            for verb in Dossier.Verb.allCases where verb != .begin {
                for role in Role.allCases where RulesTests.allowed["\(state) \(verb) \(role)"] == nil {
                    var passage = start
                    let refused = try #require(refusal { try passage.take(verb, by: Year.actor(role)) })
                    for words in [refused.message, refused.remedy] {
                        #expect(!words.vi.isEmpty && !words.en.isEmpty && words.vi != words.en)
                    }
                }
            }
        }
        var passage = try Passage(to: .submitted)
        let clerk = try #require(refusal { try passage.take(.accept, by: Year.actor(.unitClerk)) })
        #expect(clerk.reason == .notYours && clerk.message.vi.contains("Cán bộ tiếp nhận"))
        #expect(clerk.message.en.contains("intake officer"))
        let early = try #require(refusal { try passage.take(.propose, by: Year.actor(.intakeOfficer)) })
        #expect(early.reason == .notNow && early.message.vi.contains("“Đã nộp”"))
        #expect(early.message.en.contains("“submitted”"))
    }

    @Test("the same role elsewhere gives nothing here", arguments: Dossier.State.allCases)
    func elsewhere(state: Dossier.State) throws {
        let start = try Passage(to: state)
        for role in Role.allCases {
            var stranger = Year.actor(role)
            stranger.grants = [
                Grant(role, .unit(ID("khac"))), Grant(role, .territory(ID("khac"))), Grant(role, .country),
            ]
            #expect(start.dossier.verbs(for: stranger, in: start.year.round).isEmpty)
            for verb in Dossier.Verb.allCases where verb != .begin {
                var passage = start
                #expect(refusal { try passage.take(verb, by: stranger) } != nil)
            }
        }
    }

    @Test("a round that is not the dossier's gives no right to anything")
    func otherRound() throws {
        for state in Dossier.State.allCases {
            var passage = try Passage(to: state)
            let own = passage.year.round
            passage.year.round = Round(
                id: ID("khac"), territory: own.territory, year: own.year, setID: own.setID, deadlines: own.deadlines,
                receivingBody: own.receivingBody, decidingBody: own.decidingBody, council: own.council,
                openedOn: own.openedOn)
            for role in Role.allCases {
                #expect(passage.dossier.verbs(for: Year.actor(role), in: passage.year.round).isEmpty)
                for verb in Dossier.Verb.allCases where verb != .begin {
                    #expect(refusal { try passage.take(verb, by: Year.actor(role)) } != nil, "\(state) \(verb) \(role)")
                }
            }
        }
    }

    @Test("in a closed round nothing goes to the unit or comes from it; what was filed goes its way to the end")
    func closed() throws {
        for state in Dossier.State.allCases {
            var start = try Passage(to: state)
            start.year.round.closedOn = day("2025-02-01")
            for (key, end) in RulesTests.allowed where key.hasPrefix("\(state) ") {
                let words = key.split(separator: " ")
                let verb = try #require(Dossier.Verb(rawValue: String(words[1])))
                let actor = Year.actor(try #require(Role(rawValue: String(words[2]))))
                var passage = start
                let refused = refusal { try passage.take(verb, by: actor) }
                let touchesUnit = [state, end].contains { $0 == .draft || $0 == .returned }
                #expect((refused != nil) == touchesUnit, "\(key)")
                #expect(start.dossier.verbs(for: actor, in: start.year.round).contains(verb) != touchesUnit)
                if touchesUnit { #expect(refused?.message.vi.contains("đã đóng") == true) }
            }
        }
    }

    @Test("every state can be come to, and has a name in both languages, as has every verb and role")
    func names() throws {
        for state in Dossier.State.allCases { #expect(try Passage(to: state).dossier.state == state) }
        let names =
            Dossier.State.allCases.map(\.name) + Dossier.Verb.allCases.map(\.name) + Role.allCases.map(\.name)
            + Decision.State.allCases.map(\.name) + Council.Position.allCases.map(\.name)
            + Appraisal.Choice.allCases.map(\.name) + Appraisal.Form.allCases.map(\.name)
        #expect(names.allSatisfy { !$0.vi.isEmpty && !$0.en.isEmpty })
        #expect(Set(Dossier.State.allCases.map(\.name.vi)).count == Dossier.State.allCases.count)
        #expect(Set(Role.allCases.map(\.name.vi)).count == Role.allCases.count)
    }

    @Test("the history tells the whole way, the first step first")
    func history() throws {
        let dossier = try Passage(to: .published).dossier
        #expect(dossier.history.map(\.verb) == [.begin, .submit, .accept, .conclude, .propose, .recognise, .publish])
        #expect(zip(dossier.history, dossier.history.dropFirst()).allSatisfy { $0.to == $1.from })
        #expect(zip(dossier.history, dossier.history.dropFirst()).allSatisfy { $0.at <= $1.at })
    }
}
