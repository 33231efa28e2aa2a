public import Criteria
public import Registry
import Store

/// A unit as the public sees it.
public struct PublicUnit: Sendable {
    public var unit: Registry.Unit

    /// Published and withdrawn, newest year first.
    public var lines: [PublicLine]
}

/// A published decision in a list.
public struct PublicDecision: Sendable {
    public var id: ID<Decision>
    public var issue: Decision.Issue
    public var year: Int
    public var territory: String
    public var count: Int
}

/// What a code comes to.
public enum Verification: Sendable {
    /// It cannot be a code: something was mistyped.
    case mistyped
    /// Nothing public has it.
    case unknown
    case found(PublicLine, validity: Validity?)
}

extension Portal {
    /// A unit with its public history.
    ///
    /// - Throws: `Missing` for one of which nothing was ever published as for one that is not there.
    public func publicUnit(_ id: ID<Registry.Unit>) async throws -> PublicUnit {
        let map = try await map()
        let law = law
        return try await store.read { records in
            let query = RecognitionQuery(states: [.published, .withdrawn], unit: id, limit: .max)
            let known = try records.recognitions(query).map(\.value).filter { try Portal.isPublic($0, in: records) }
            guard let unit = try records.find(id)?.value, !known.isEmpty else { throw Missing() }
            return PublicUnit(unit: unit, lines: known.map { PublicLine($0, map: map, law: law) })
        }
    }

    /// What was published last.
    public func latestDecisions(limit: Int = 5) async throws -> [PublicDecision] {
        let map = try await map()
        return try await store.read { records in
            try records.publishedDecisions(limit: limit).compactMap { stored in
                guard let issue = stored.value.issue, let round = try records.find(stored.value.round)?.value else {
                    return nil
                }
                return PublicDecision(
                    id: stored.value.id, issue: issue, year: round.year,
                    territory: map.territory(round.territory)?.fullName(on: round.mapDay) ?? round.territory.text,
                    count: try records.countRecognitions(RecognitionQuery(decision: stored.value.id)))
            }
        }
    }

    /// What a code, as somebody typed it, comes to. What is not public yet is unknown.
    public func verify(_ text: String) async throws -> Verification {
        guard let code = RecognitionCode.read(text) else { return .mistyped }
        let map = try await map()
        let law = law
        return try await store.read { records in
            guard let recognition = try records.find(code)?.value, try Portal.isPublic(recognition, in: records) else {
                return .unknown
            }
            return .found(
                PublicLine(recognition, map: map, law: law),
                validity: law.set(recognition.setID)?.procedure.validity)
        }
    }

    /// Whether the public knows of it: with the decision that is published, even where it was withdrawn before.
    private static func isPublic(_ recognition: Recognition, in records: any Records) throws -> Bool {
        try records.find(recognition.decision)?.value.state == .published
    }
}
