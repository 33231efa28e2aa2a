import Actions
import Criteria
import Pages
import Registry

extension RoundFacts {
    init(_ view: RoundView) {
        self.init(round: view.round, version: view.version, set: view.set, territoryName: view.territoryName)
    }
}

extension DossierFacts {
    init(_ view: DossierView) {
        self.init(
            dossier: view.dossier, version: view.version, round: view.round, set: view.set, kind: view.kind,
            unitName: view.unitName, verdict: view.verdict, appraisedVerdict: view.appraisedVerdict)
    }
}

extension Call {
    /// The names of kinds of units, by id.
    var kindNames: [String: Bilingual] {
        Dictionary(portal.law.unitKinds.map { ($0.id, $0.name) }) { first, _ in first }
    }

    /// A dossier that was filed, with its round, for those who look at it in the office. A unit's draft is the unit's
    /// alone, and a unit's people look at their own on the unit's pages.
    func filed(_ visitor: Visitor) async throws -> (DossierView, RoundView) {
        let view = try await portal.dossier(try id("dossier"), for: visitor)
        guard view.dossier.state != .draft else { throw Missing() }
        return (view, try await portal.roundView(view.round.id, for: visitor))
    }

    /// The version that a form was made on.
    var version: Int? { form["phien-ban"].flatMap { Int($0) } }

    /// The lines that were typed, as they are kept.
    func lines(_ name: String) -> String { (form[name] ?? "").replacing("\r\n", with: "\n") }
}
