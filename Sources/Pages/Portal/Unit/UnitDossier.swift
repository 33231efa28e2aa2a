public import Criteria
public import Registry

/// A dossier as its own unit's pages show it.
public struct UnitDossier: Sendable {
    public var dossier: Dossier
    public var version: Int
    public var round: Round
    public var unitName: String
    public var set: CriteriaSet
    public var kind: UnitKind?
    public var verdict: Verdict

    /// Whether the visitor may write in it now.
    public var isOpen: Bool

    /// What else the visitor may do with it now.
    public var verbs: Set<Dossier.Verb>

    let questions: [Question]
    let concerns: [Concern]
    let gaps: [Refusal.Detail]

    /// Answers that cannot be: these must be mended.
    let impossible: [Refusal.Detail]

    public init(
        _ dossier: Dossier, version: Int, round: Round, unitName: String, set: CriteriaSet, kind: UnitKind?,
        verdict: Verdict, isOpen: Bool, verbs: Set<Dossier.Verb>
    ) {
        self.dossier = dossier
        self.version = version
        self.round = round
        self.unitName = unitName
        self.set = set
        self.kind = kind
        self.verdict = verdict
        self.isOpen = isOpen
        self.verbs = verbs
        questions = set.questions(for: kind)
        concerns = dossier.assessment.concerns(by: set, kind: kind)
        gaps = dossier.gaps(by: set, kind: kind)
        impossible = set.impossible(
            dossier.assessment.answers(kind: kind), headcounts: dossier.assessment.headcounts)
    }

    var id: ID<Dossier> { dossier.id }
    var assessment: SelfAssessment { dossier.assessment }

    /// The last day in time; `nil` where the law and the office name none.
    var due: Day? { round.deadlines["submit"] }

    /// How many of the items that want an answer have one that nobody must look at any more.
    func progress(of criterion: String? = nil) -> (done: Int, all: Int) {
        let asked = questions.filter { ($0.criterion == criterion || criterion == nil) && $0.binds }
        let open = Set(gaps.compactMap(\.item))
        return (asked.count { !open.contains($0.item) }, asked.count)
    }

    /// The page of an item's criterion, at that item.
    func route(to item: String) -> Route? {
        questions.first { $0.item == item }.map { .criterion(id, $0.criterion) }
    }

    /// The link of an item, as an attribute: the page and the place on it.
    func link(to item: String) -> Attribute? {
        route(to: item).map { Attribute("href", "\($0.link)#muc-\(item)") }
    }

    /// The states of an item by level; one of level 0 where points are given.
    func states(of item: String) -> [IndicatorVerdict] {
        verdict.indicators.flatMap { [$0] + $0.parts }.filter { $0.item == item }
            .reduce(into: []) { kept, state in
                // Of an indicator with parts its first part has the same name and comes last.
                if let index = kept.firstIndex(where: { $0.level == state.level }) {
                    kept[index] = state
                } else {
                    kept.append(state)
                }
            }
    }

    /// The way to this dossier, for the pages below it.
    func trail(_ visit: Visit) -> [PortalPage.Link] {
        [
            PortalPage.Link(visit("Hồ sơ của đơn vị", "Our dossiers"), .ownDossiers),
            PortalPage.Link(visit("Hồ sơ năm \(round.year)", "Dossier of \(round.year)"), .dossier(id)),
        ]
    }
}
