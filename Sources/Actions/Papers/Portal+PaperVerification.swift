public import Criteria
import Documents
import Drafts
public import Registry
import Store

/// What anybody may know of a paper by its code.
public struct VerifiedPaper: Sendable {
    public var id: ID<IssuedPaper>
    public var kind: PaperKind
    public var issuer: String
    public var madeOn: Day

    /// `nil` as long as what it is about is not public.
    public var details: Details?

    public struct Details: Sendable {
        /// Of the unit or territory.
        public var name: String
        public var year: Int
        public var state: IssuedPaper.State
        public var number: String?
        public var date: Day?

        /// SHA-256 of what it was made from.
        public var digest: String
    }
}

/// What a paper's code comes to.
public enum PaperVerification: Sendable {
    /// It cannot be a code: something was mistyped.
    case mistyped
    case unknown
    case found(VerifiedPaper)
}

extension Portal {
    /// What a code says to anybody.
    public func verifyPaper(_ typed: String) async throws -> PaperVerification {
        guard let code = RecognitionCode.read(typed)?.text else { return .mistyped }
        return try await withPapers { desk, records in
            guard let paper = try records.find(ID<IssuedPaper>(code))?.value else { return .unknown }
            var found = VerifiedPaper(
                id: paper.id, kind: paper.paperKind, issuer: paper.imprint.issuer, madeOn: paper.made.at.day)
            if try Portal.isPublic(paper, in: records) {
                let source = try desk.reading.source(paper.place, within: .everything)
                found.details = VerifiedPaper.Details(
                    name: source.name, year: paper.year, state: paper.state, number: paper.imprint.number,
                    date: paper.imprint.date, digest: paper.digest)
            }
            return .found(found)
        }
    }

    /// Whether today's data still make a paper whose details are public.
    ///
    /// - Returns: `nil` for one that is not public or not there.
    public func agreesWithToday(_ id: ID<IssuedPaper>) async throws -> Bool? {
        try await withPapers { desk, records in
            guard let paper = try records.find(id)?.value, try Portal.isPublic(paper, in: records) else { return nil }
            do {
                let source = try desk.reading.source(paper.place, within: .everything)
                return try desk.make(paper.paperKind, of: source, imprint: paper.imprint).stamp.digest == paper.digest
            } catch is Missing {
                return false
            } catch is Refusal {
                return false
            }
        }
    }

    /// What was published of it: a unit's result, a round's decision; a report to those above once it is registered.
    private static func isPublic(_ paper: IssuedPaper, in records: any Records) throws -> Bool {
        switch paper.subject {
        case .dossier(let dossier, _, _): try records.find(dossier)?.value.state == .published
        case .round(let round): try records.decisions(of: round).contains { $0.value.state == .published }
        case .rollUp: paper.state != .drafted
        }
    }
}
