import Criteria
import Registry

extension Fields {
    /// The data of a paper about a dossier.
    init(_ context: PaperContext, _ source: DossierSource) {
        self.init(of: source, context.imprint, source.ownVerdict)
        for block in context.kind.fieldBlocks {
            values.merge(Self.values(of: block, source, context)) { _, new in new }
        }
    }

    private static func values(
        of block: FieldBlock, _ source: DossierSource, _ context: PaperContext
    ) -> [String: Value] {
        switch block {
        case .bases: bases(context, source.set)
        case .addressees: addressees(context)
        case .targets:
            [
                "targets": rows(source.set.criteria.flatMap { Plan.targets(source.set, $0, source.kind) }) {
                    ["item": $0.item, "label": $0.label, "text": $0.text, "target": $0.target]
                }
            ]
        case .duties:
            [
                "duties": .list(
                    MemberDuties(source.set, kind: source.kind).duties.map { duty in
                        Fields([
                            "item": .text(duty.item), "text": .text(duty.text), "isLearning": .flag(duty.isLearning),
                            "details": rows(duty.details) { ["text": $0] },
                        ])
                    })
            ]
        case .papers: ["papers": rows(source.papers(of: "submission")) { ["name": $0.name.vi] }]
        case .appraised:
            [
                "appraised": texts([
                    "total": source.appraisedVerdict?.total?.description ?? "",
                    "result": source.outcome?.name.vi ?? "",
                ])
            ]
        case .items: ["items": .list(source.itemResults.map(item))]
        case .unmet:
            [
                "reason": .text(source.declineWords ?? ""),
                "unmet": rows(source.unmet) {
                    ["item": $0.id, "text": $0.text, "found": $0.found, "lack": $0.lack, "clause": $0.clause]
                },
            ]
        case .recognition: ["recognition": texts(recognition(source.recognition))]
        default: [:]
        }
    }

    private static func item(_ result: ItemResult) -> Fields {
        Fields([
            "item": .text(result.id), "label": .text(result.label), "text": .text(result.text),
            "maximum": .text(result.maximum), "self": .text(result.own), "appraised": .text(result.appraised),
            "reason": .text(result.reason), "evidence": .text(result.evidence.joined(separator: "; ")),
            "isCriterion": .flag(result.rank == .criterion), "differs": .flag(result.differs),
        ])
    }

    private static func recognition(_ recognition: Recognition?) -> [String: String] {
        [
            "code": recognition?.id.text ?? "", "result": recognition?.outcome.name.vi ?? "",
            "decision": recognition?.decisionCode ?? "", "decided": recognition?.decided.vietnamese ?? "",
            "validByYears": recognition?.validByYears?.vietnamese ?? "",
            "validByMonths": recognition?.validByMonths?.vietnamese ?? "",
        ]
    }

    static func bases(_ context: PaperContext, _ set: CriteriaSet) -> [String: Value] {
        ["bases": rows(context.bases(of: set)) { ["text": $0] }]
    }

    static func addressees(_ context: PaperContext) -> [String: Value] {
        ["addressees": rows(context.imprint.addressees) { ["name": $0] }]
    }
}
