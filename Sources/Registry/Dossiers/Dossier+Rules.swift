/// The way of a dossier: from which states each verb leads where, and whose work it is. Everything that asks "may I?" or
/// "what comes next?" reads this one table.
extension Dossier {
    public struct Rule: Sendable, Equatable {
        public var verb: Verb
        public var from: Set<State>
        public var to: State
        public var roles: [Role]

        /// Whether the round must be open: the step brings the dossier to the unit or away from it, and nobody can write
        /// in a closed round.
        public var needsOpenRound: Bool { to.isOpenToUnit || from.contains(where: \.isOpenToUnit) }
    }

    public static let rules: [Rule] = [
        Rule(verb: .submit, from: [.draft], to: .submitted, roles: [.unitHead]),
        Rule(verb: .submit, from: [.returned], to: .resubmitted, roles: [.unitHead]),
        Rule(verb: .recall, from: [.submitted], to: .draft, roles: [.unitHead]),
        Rule(verb: .recall, from: [.resubmitted], to: .returned, roles: [.unitHead]),
        Rule(
            verb: .sendBack, from: [.submitted, .resubmitted, .underAppraisal], to: .returned, roles: [.intakeOfficer]),
        Rule(verb: .accept, from: [.submitted, .resubmitted], to: .underAppraisal, roles: [.intakeOfficer]),
        Rule(verb: .conclude, from: [.underAppraisal], to: .appraised, roles: [.councilChair]),
        Rule(verb: .reopen, from: [.appraised], to: .underAppraisal, roles: [.councilChair]),
        Rule(verb: .propose, from: [.appraised], to: .proposed, roles: [.intakeOfficer]),
        Rule(verb: .withdraw, from: [.proposed], to: .appraised, roles: [.intakeOfficer]),
        Rule(verb: .recognise, from: [.proposed], to: .recognised, roles: [.decider]),
        Rule(verb: .decline, from: [.appraised], to: .declined, roles: [.intakeOfficer]),
        Rule(verb: .decline, from: [.proposed], to: .declined, roles: [.decider]),
        Rule(verb: .publish, from: [.recognised], to: .published, roles: [.decider]),
        Rule(verb: .correct, from: [.recognised, .published, .declined], to: .underAppraisal, roles: [.decider]),
    ]

    /// What an actor may do with the dossier now, as far as role and state tell; the step itself may still ask for what
    /// is missing.
    public func verbs(for actor: Actor, in round: Round) -> [Verb] {
        guard round.id == self.round else { return [] }
        return Dossier.rules.filter { rule in
            rule.from.contains(state) && (round.isOpen || !rule.needsOpenRound)
                && rule.roles.contains { holds($0, actor, in: round) }
        }.map(\.verb)
    }

    /// Whether an actor writes the unit's own part.
    public func isWritten(by actor: Actor) -> Bool {
        actor.holds(.unitClerk, for: unit) || actor.holds(.unitHead, for: unit)
    }

    /// The rule by which a verb may be done now; refuses otherwise.
    func rule(for verb: Verb, by actor: Actor, in round: Round) throws(Refusal) -> Rule {
        guard round.id == self.round else { throw .otherRound }
        let rules = Dossier.rules.filter { $0.verb == verb }
        let now = rules.filter { $0.from.contains(state) }
        let roles = (now.isEmpty ? rules : now).flatMap(\.roles)
        guard roles.contains(where: { holds($0, actor, in: round) }) else {
            if roles.contains(.councilChair), isOwnUnit(of: actor, in: round) { throw .ownUnit }
            throw .notYours(verb, needs: roles)
        }
        guard let rule = now.first else { throw .notNow(verb, state) }
        guard round.isOpen || !rule.needsOpenRound else { throw .closed(round) }
        return rule
    }

    /// Takes the step and writes it down.
    mutating func take(
        _ rule: Rule, by actor: Actor, at moment: Moment, words: String = "", comments: [String: String] = [:]
    ) {
        history.append(
            Step(
                verb: rule.verb, from: state, to: rule.to, by: actor, at: moment, words: words, comments: comments))
        state = rule.to
    }

    /// Whether an actor is somebody of the unit, by a grant or by the seat in the council.
    func isOwnUnit(of actor: Actor, in round: Round) -> Bool {
        actor.units.contains(unit) || round.council?.seat(of: actor.user)?.unit == unit
    }

    private func holds(_ role: Role, _ actor: Actor, in round: Round) -> Bool {
        switch role {
        case .councilChair:
            // Who sits in the chair for this dossier: another member, where it is the chair's own unit.
            round.council?.presiding(over: unit)?.user == actor.user && !actor.units.contains(unit)
                && Role.council.contains { actor.holds($0, for: round.territory) }
        default:
            switch role.scope {
            case .unit: actor.holds(role, for: unit)
            case .territory: actor.holds(role, for: round.territory)
            case .country: false
            }
        }
    }
}
