import Criteria
import Registry

extension Fields {
    /// The data of a paper about a round.
    init(_ context: PaperContext, _ source: RoundSource) {
        self.init(of: source, context.imprint)
        let tally = RoundTally(source)
        for block in context.kind.fieldBlocks {
            values.merge(Self.values(of: block, tally, context)) { _, new in new }
        }
    }

    /// The dossiers that a paper lists: all that were heard, all that were filed, or those that are recognised.
    private static func listed(_ kind: PaperKind, _ tally: RoundTally) -> [DossierSource] {
        switch kind {
        case .minutes: tally.filed.filter { $0.dossier.appraisal != nil }
        case .appraisal: tally.appraised
        case .results: tally.filed
        default: tally.listed
        }
    }

    private static func values(
        of block: FieldBlock, _ tally: RoundTally, _ context: PaperContext
    ) -> [String: Value] {
        let set = tally.source.set
        let dossiers = listed(context.kind, tally)
        switch block {
        case .bases: return bases(context, set)
        case .addressees: return addressees(context)
        case .members:
            return [
                "members": rows(tally.source.round.council?.ordered ?? []) {
                    ["name": $0.name, "position": set.name(of: $0.position), "body": $0.represents]
                }
            ]
        case .units:
            return [
                "units": rows(dossiers) {
                    [
                        "name": $0.honoured, "kind": $0.kind?.name.vi ?? $0.unit.kind,
                        "self": $0.ownVerdict.outcome?.name.vi ?? "", "total": $0.points?.description ?? "",
                        "result": $0.outcome?.name.vi ?? "",
                    ]
                }
            ]
        case .outcomes:
            let counted = context.kind == .results ? tally.appraised : dossiers
            return [
                "outcomes": rows(tally.counts(of: counted)) {
                    [
                        "name": $0.outcome.name.vi, "count": Figures.plain($0.count),
                        "share": Figures.percent($0.count, of: counted.count),
                    ]
                }
            ]
        case .codes:
            return [
                "codes": rows(dossiers) { ["name": $0.honoured, "code": $0.recognition?.id.text ?? ""] }
            ]
        case .decision:
            let issue = tally.source.decision?.issue
            return [
                "decision": texts([
                    "code": issue?.code ?? "", "date": issue?.date.vietnamese ?? "",
                    "authority": issue?.authority ?? "",
                ])
            ]
        case .papers:
            return [
                "papers": rows(set.procedure.papers.filter { $0.dossier == "proposal" }) { ["name": $0.name.vi] }
            ]
        case .votes, .differences, .minutes: return hearings(block, dossiers, set)
        default: return figures(block, tally, context)
        }
    }

    /// What was said and voted of each dossier.
    private static func hearings(
        _ block: FieldBlock, _ dossiers: [DossierSource], _ set: CriteriaSet
    ) -> [String: Value] {
        switch block {
        case .votes:
            [
                "votes": rows(dossiers) {
                    [
                        "unit": $0.honoured, "agree": "\($0.votes(.agree))", "disagree": "\($0.votes(.disagree))",
                        "abstain": "\($0.votes(.abstain))", "voters": "\($0.voters)",
                    ]
                }
            ]
        case .differences:
            [
                "differences": rows(dossiers.flatMap { source in source.differences.map { (source, $0) } }) {
                    [
                        "unit": $0.honoured, "item": $1.id, "self": $1.own, "appraised": $1.appraised,
                        "reason": $1.reason,
                    ]
                }
            ]
        case .minutes:
            [
                "minutes": rows(
                    dossiers.compactMap { source in source.dossier.appraisal?.minutes.map { (source, $0) } }
                ) {
                    [
                        "unit": $0.honoured, "heldOn": $1.heldOn.vietnamese, "form": $1.form.name.vi, "place": $1.place,
                        "text": $1.text,
                    ]
                }
            ]
        default: [:]
        }
    }

    private static func figures(
        _ block: FieldBlock, _ tally: RoundTally, _ context: PaperContext
    ) -> [String: Value] {
        switch block {
        case .counts:
            [
                "counts": texts(
                    [
                        "units": tally.units, "filed": tally.filed.count, "unfiled": tally.unfiled.count,
                        "late": tally.late.count, "appraised": tally.appraised.count,
                        "recognisable": tally.recognisable.count, "declined": tally.declined.count,
                    ].mapValues(Figures.plain))
            ]
        case .kinds:
            [
                "kinds": rows(tally.kinds(context.name(ofKind:))) { kind in
                    [
                        "name": kind.name, "filed": Figures.plain(kind.filed.count),
                        "recognisable": Figures.plain(kind.filed.count { $0.outcome?.isRecognisable == true }),
                    ]
                }
            ]
        case .declined:
            [
                "declined": rows(tally.declined) {
                    [
                        "name": $0.honoured, "reason": $0.declineWords ?? "",
                        "items": $0.unmet.map(\.id).joined(separator: ", "),
                    ]
                }
            ]
        case .unfiled: ["unfiled": rows(tally.unfiled) { ["name": $0] }]
        case .missed:
            [
                "missed": rows(tally.missed) {
                    [
                        "item": $0.item, "text": $0.text, "count": Figures.plain($0.count),
                        "share": Figures.percent($0.count, of: tally.appraised.count),
                    ]
                }
            ]
        case .requests: ["requests": rows(tally.filed.flatMap(\.requests).unique) { ["text": $0] }]
        default: [:]
        }
    }
}
