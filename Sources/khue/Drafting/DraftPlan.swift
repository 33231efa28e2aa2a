import Actions
import Criteria
import Documents
import Drafts
import Registry

/// Which papers a round wants, and what their files are called.
struct DraftPlan {
    /// Every paper of these rounds: those of each unit, then those of the office, then the report to the tier above.
    ///
    /// Several rounds stand in folders of their own.
    static func all(_ rounds: [GatheredRound]) -> [DraftJob] {
        rounds.flatMap { round in
            jobs(of: round, PaperKind.allCases, in: rounds.count > 1 ? folder(of: round) + "/" : "")
        }
    }

    /// The papers of one kind.
    static func papers(_ kind: PaperKind, _ rounds: [GatheredRound]) -> [DraftJob] {
        rounds.flatMap { round in
            jobs(of: round, [kind], in: rounds.count > 1 ? folder(of: round) + "/" : "", isAsked: true)
        }
    }

    /// The papers that a database gives, of one kind or of all.
    static func jobs(of drafts: [PaperDraft], _ kind: PaperKind?) -> [DraftJob] {
        var folders = UnitFolders()
        return drafts.compactMap { draft in
            guard kind == nil || draft.kind == kind else { return nil }
            guard case .dossier(let source) = draft.about else {
                return DraftJob(kind: draft.kind, about: draft.about, imprint: draft.imprint, name: draft.kind.rawValue)
            }
            guard kind != nil || source.wants(draft.kind) else { return nil }
            return DraftJob(
                kind: draft.kind, about: draft.about, imprint: draft.imprint,
                name: "\(folders.name(of: source))/\(draft.kind.rawValue)")
        }
    }

    /// A report that says too little of itself to stand in a round, laid out anew by itself.
    static func job(_ report: RelaidReport, file: String) -> DraftJob {
        DraftJob(
            kind: report.kind, about: .report(report), imprint: Imprint(issuer: report.name),
            name: "\(FileName.of(file))/\(report.kind.rawValue)")
    }

    /// `2024-tt24-2023-huyen`.
    static func folder(of round: GatheredRound) -> String {
        "\(round.source.round.year)-\(FileName.of(round.source.set.id))"
    }

    /// - Parameter isAsked: whether somebody asked for the kind: then it is tried for every unit.
    private static func jobs(
        of round: GatheredRound, _ kinds: [PaperKind], in folder: String, isAsked: Bool = false
    ) -> [DraftJob] {
        var jobs: [DraftJob] = []
        var folders = UnitFolders()
        for source in round.source.dossiers {
            let unit = folders.name(of: source)
            for kind in kinds where kind.scope == .dossier && (isAsked || source.wants(kind)) {
                jobs.append(
                    DraftJob(
                        kind: kind, about: round.relaid(kind, source).map { .report($0) } ?? .dossier(source),
                        imprint: round.imprint(of: kind, source),
                        name: "\(folder)\(unit)/\(kind.rawValue)"))
            }
        }
        for kind in kinds where kind.scope == .round {
            jobs.append(
                DraftJob(
                    kind: kind, about: .round(round.source), imprint: round.imprint(of: kind),
                    name: folder + kind.rawValue))
        }
        let rollUp = RollUpSource(round.source)
        for kind in kinds where kind.scope == .rollUp {
            jobs.append(
                DraftJob(
                    kind: kind, about: .rollUp(rollUp), imprint: round.imprint(of: kind, rollUp),
                    name: folder + kind.rawValue))
        }
        return jobs
    }
}

/// The folders of units, by their names; units whose names become the same stay apart.
private struct UnitFolders {
    private var names: [String: String] = [:]
    private var taken: Set<String> = []

    mutating func name(of source: DossierSource) -> String {
        let id = source.dossier.id.text
        if let name = names[id] { return name }
        let stem = FileName.of(source.unit.name)
        var name = stem
        var count = 2
        while !taken.insert(name).inserted {
            name = "\(stem)-\(count)"
            count += 1
        }
        names[id] = name
        return name
    }
}

extension GatheredRound {
    /// The report that a dossier was read from keeps its words.
    fileprivate func relaid(_ kind: PaperKind, _ source: DossierSource) -> RelaidReport? {
        filings[source.dossier.id].flatMap { filing in
            filing.report.flatMap { RelaidReport($0, as: kind, file: filing.file) }
        }
    }
}

extension DossierSource {
    /// Whether its year ends with such a paper: a certificate for those who reach something, a reply for those who do
    /// not, all others for everybody.
    fileprivate func wants(_ kind: PaperKind) -> Bool {
        let outcome = dossier.outcome ?? (appraisedVerdict ?? ownVerdict).outcome
        return switch kind {
        case .certificate: outcome?.isRecognisable == true
        case .refusal: outcome?.isRecognisable == false
        default: true
        }
    }
}
