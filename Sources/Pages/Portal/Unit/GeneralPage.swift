public import Criteria
import Registry

/// Head counts and remarks: what belongs to no single item.
public struct GeneralPage: Markup {
    private let visit: Visit
    private let dossier: UnitDossier

    /// What came back from the form: denominators and `nhan-xet`.
    private let typed: [String: String]?
    private let mistakes: [String: Bilingual]

    /// The fields that somebody else changed meanwhile.
    private let stale: Set<String>

    public init(
        _ visit: Visit, _ dossier: UnitDossier, typed: [String: String]? = nil, mistakes: [String: Bilingual] = [:],
        stale: Set<String> = []
    ) {
        self.visit = visit
        self.dossier = dossier
        self.typed = typed
        self.mistakes = mistakes
        self.stale = stale
    }

    public static let remarks = "nhan-xet"

    /// The denominators that the set asks for; members always.
    public static func denominators(_ dossier: UnitDossier) -> [Denominator] {
        var asked: Set<String> = ["members"]
        for question in dossier.questions where question.binds {
            switch question.form {
            case .share(let denominator): asked.insert(denominator.id)
            case .shares(let demands): asked.formUnion(demands.map(\.denominator))
            default: break
            }
        }
        return Denominator.all.filter(asked.contains).map { Denominator($0) }
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Số liệu chung và nhận xét", "Head counts and remarks"), trail: dossier.trail(visit)
        ) {
            CriterionBar(visit, dossier)
            PostForm(.general(dossier.id), visit, .class("narrow")) {
                for denominator in GeneralPage.denominators(dossier) { count(denominator) }
                remarksField
                if dossier.isOpen {
                    button(visit("Lưu", "Save"), Attribute("type", "submit"), .class("main"))
                }
            }
        }
    }

    @HTMLBuilder private func count(_ denominator: Denominator) -> HTML {
        let name = denominator.id
        let kept = dossier.assessment.headcounts[name].map(String.init) ?? ""
        if stale.contains(name) { conflict(kept) }
        Hidden("goc-\(name)", kept)
        Field(
            visit("Tổng số \(denominator.name.vi)", "Number of \(denominator.name.en)"), name, typed?[name] ?? kept,
            .number,
            hint: visit("mẫu số để đối chiếu mọi tỷ lệ", "what every share is held against"),
            trouble: mistakes[name].map { visit($0) } ?? "")
    }

    @HTMLBuilder private var remarksField: HTML {
        if stale.contains("remarks") { conflict(dossier.assessment.remarks) }
        Hidden("goc-\(GeneralPage.remarks)", dossier.assessment.remarks)
        Field(
            visit("Ưu điểm, hạn chế, hướng tới", "Strengths, weaknesses, what comes next"), GeneralPage.remarks,
            typed?[GeneralPage.remarks] ?? dossier.assessment.remarks, .lines(10))
    }

    private func conflict(_ kept: String) -> HTML {
        div(.class("notice warning"), .role("alert")) {
            p {
                strong(visit("Người khác vừa lưu: ", "Somebody else saved: "))
                kept.isEmpty ? visit("(bỏ trống)", "(nothing)") : kept
            }
            p(visit("Bấm Lưu để lấy những gì bạn gõ dưới đây.", "Save to keep what you typed below."))
        }
    }
}
