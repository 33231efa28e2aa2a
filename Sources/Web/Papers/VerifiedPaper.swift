import Actions
import Criteria
import Pages
import Registry

extension Site {
    /// What anybody may know of a paper.
    ///
    /// - Parameter gate: how many are compared with today's data at once: that reads all that a paper says.
    static func verifiedPaper(_ call: Call, gate: CheckGate) async throws -> Reply {
        let typed = try call.parameter("code")
        switch try await call.portal.verifyPaper(typed) {
        case .mistyped: return .page(VerifiedPaperPage(call.visit(), typed: typed, result: .mistyped), status: 422)
        case .unknown: return .page(VerifiedPaperPage(call.visit(), typed: typed, result: .unknown), status: 404)
        case .found(let paper):
            var found = VerifiedPaperPage.Found(
                kind: paper.kind, issuer: paper.issuer, madeOn: paper.madeOn, details: nil)
            if let details = paper.details {
                found.details = VerifiedPaperPage.Details(
                    name: details.name, year: details.year, state: details.state, number: details.number,
                    date: details.date, digest: details.digest,
                    agrees: try await agreement(of: paper.id, call, gate))
            }
            return .page(
                VerifiedPaperPage(call.visit(), typed: paper.id.text, result: .found(found)), isPublic: true)
        }
    }

    private static func agreement(of id: ID<IssuedPaper>, _ call: Call, _ gate: CheckGate) async throws -> Bool? {
        guard gate.enter() else { return nil }
        defer { gate.leave() }
        return try await call.portal.agreesWithToday(id)
    }
}
