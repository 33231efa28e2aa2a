import Actions
import Criteria
import Pages
import Registry

extension Site {
    /// The unit's own side of the year: from an open round to a filed dossier.
    static let unit: [Endpoint] = [
        .get("/ho-so", writers, ownDossiers),
        .get("/ho-so/bat-dau/{round}/{unit}", writers, beginPage),
        .post("/ho-so/bat-dau/{round}/{unit}", writers, limit: uploadLimit, begin),
        .get("/ho-so/{dossier}", writers, dossierPage),
        .post("/ho-so/{dossier}/doc-bao-cao", writers, limit: uploadLimit, fill),
        .get("/ho-so/{dossier}/bao-cao-goc", writers, originalReport),
        .get("/ho-so/{dossier}/tieu-chi/{criterion}", writers, criterionPage),
        .post("/ho-so/{dossier}/tieu-chi/{criterion}", writers, saveCriterion),
        .get("/ho-so/{dossier}/xac-nhan", writers, readingsPage),
        .post("/ho-so/{dossier}/xac-nhan", writers, confirmReadings),
        .get("/ho-so/{dossier}/so-lieu", writers, generalPage),
        .post("/ho-so/{dossier}/so-lieu", writers, saveGeneral),
    ]

    static let writers = Endpoint.Access.roles([.unitClerk, .unitHead])

    /// A file of the largest size, and the form around it.
    static let uploadLimit = Portal.largestFile + (1 << 16)

    private static func ownDossiers(_ call: Call) async throws -> Reply {
        let rounds = try await call.portal.unitRounds(for: call.visitor())
        return .page(UnitDossiersPage(call.visit(), rounds.map(\.line)))
    }

    private static func dossierPage(_ call: Call) async throws -> Reply {
        let dossier = try await call.ownDossier()
        let papers = try await call.portal.papers(at: .dossier(dossier.dossier.id), for: call.visitor())
        return .page(DossierPage(call.visit(), dossier, papers: papers.lines.map { ListedPaper($0) }))
    }

    private static func originalReport(_ call: Call) async throws -> Reply {
        let dossier = try await call.ownDossier()
        let file = try await call.portal.originalReport(of: dossier.dossier.id, for: call.visitor())
        return .file(file.bytes, name: file.name, type: file.mediaType)
    }

    /// What waits for the clerks and the head of a unit.
    @Sendable static func unitTasks(_ call: Call) async throws -> [HomeTask] {
        guard let person = call.person, writers.admits(person) else { return [] }
        return try await call.portal.unitRounds(for: person).compactMap { $0.task(call, person) }
    }
}

extension Call {
    /// The dossier of the address, when it is the visitor's own unit's.
    func ownDossier() async throws -> UnitDossier {
        let visitor = try visitor()
        return UnitDossier(try await portal.ownDossier(try id("dossier"), for: visitor), for: visitor)
    }
}

extension UnitDossier {
    init(_ view: DossierView, for visitor: Visitor) {
        self.init(
            view.dossier, version: view.version, round: view.round, unitName: view.unitName, set: view.set,
            kind: view.kind, verdict: view.verdict,
            isOpen: (try? view.dossier.mayWrite(visitor.actor, in: view.round)) != nil,
            verbs: Set(view.dossier.verbs(for: visitor.actor, in: view.round)))
    }
}

extension UnitRound {
    var line: UnitDossiersPage.Line {
        UnitDossiersPage.Line(
            round: round, unit: unit.id, unitName: era.name, set: set, dossier: dossier?.id, state: dossier?.state,
            outcome: dossier?.outcome, filedOn: dossier?.filedOn)
    }

    /// `nil` where nothing waits for the unit.
    func task(_ call: Call, _ person: Visitor) -> HomeTask? {
        guard round.isOpen else { return nil }
        let due = round.deadlines["submit"]
        func words(_ vi: String, _ en: String) -> String {
            call.language("\(vi) năm \(round.year)", "\(en) of \(round.year)")
        }
        switch dossier?.state {
        case nil:
            return HomeTask(
                words("Lập hồ sơ", "Begin the dossier"), detail: era.name, .begin(round.id, unit.id), due: due)
        case .draft?:
            return HomeTask(
                words("Hoàn thành và nộp hồ sơ", "Complete and file the dossier"), detail: era.name,
                .dossier(dossier!.id), due: due)
        case .returned?:
            return HomeTask(
                words("Sửa theo góp ý và nộp lại hồ sơ", "Mend and file again the dossier"), detail: era.name,
                .dossier(dossier!.id), due: due)
        default: return nil
        }
    }
}
