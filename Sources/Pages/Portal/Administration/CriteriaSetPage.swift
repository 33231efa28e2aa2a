public import Criteria
import Registry

/// Một bộ tiêu chí, as a jurist would compare it with the instrument: every value with its clause.
public struct CriteriaSetPage: Markup {
    private let visit: Visit
    private let set: CriteriaSet
    private let law: Law

    public init(_ visit: Visit, set: CriteriaSet, law: Law) {
        self.visit = visit
        self.set = set
        self.law = law
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit(set.title),
            trail: [
                .init(visit("Quản trị", "Administration"), .administration),
                .init(visit("Bộ tiêu chí", "Criteria sets"), .criteriaSets),
            ]
        ) {
            dl(.class("facts")) {
                dt(visit("Văn bản", "Instrument"))
                dd(set.source.instrument)
                if let base = set.base {
                    dt(visit("Sửa bộ", "Over"))
                    dd { a(base, .href(.criteriaSet(base))) }
                }
                dt(visit("Hiệu lực", "In force"))
                dd(PeriodText(visit.language)(.init(from: set.inForceFrom, until: set.inForceUntil)))
                dt(visit("Năm đánh giá", "Years"))
                dd("\(set.firstYear)–\(set.lastYear.map(String.init) ?? visit("nay", "now"))")
                dt(visit("Đối chiếu", "Checked"))
                dd(set.source.checked.vietnamese)
            }
            if !set.unknown.isEmpty {
                section(.class("notice warning")) {
                    h2(visit("Chưa kiểm chứng", "Not verified"))
                    ul { for unknown in set.unknown { li(visit(unknown)) } }
                }
            }
            for criterion in set.criteria { part(criterion) }
            outcomes
            procedure
        }
    }

    private func part(_ criterion: Criterion) -> HTML {
        section(.class("card")) {
            h2(
                visit("Tiêu chí \(criterion.id). ", "Criterion \(criterion.id). ") + criterion.text
                    + most(criterion.maximum))
            p(criterion.source.citation, .class("clause"))
            for indicator in criterion.indicators {
                h3("\(indicator.id) · \(indicator.label)" + most(indicator.maximum))
                if !indicator.text.isEmpty { p(indicator.text) }
                p(indicator.source.citation, .class("clause"))
                if !indicator.subIndicators.isEmpty {
                    ul {
                        for sub in indicator.subIndicators { li("\(sub.id) \(sub.text)" + most(sub.maximum)) }
                    }
                }
                for part in indicator.parts {
                    for requirement in part.requirements {
                        p {
                            strong(visit("Mức độ \(requirement.level): ", "Level \(requirement.level): "))
                            requirement.text
                            " "
                            span(requirement.source.citation, .class("clause"))
                        }
                        bounds(requirement.applicability)
                    }
                }
            }
        }
    }

    private func bounds(_ applicability: Applicability) -> HTML {
        let names = { (ids: [String]) in
            ids.map { id in law.name(ofKindOrClass: id).map { visit($0) } ?? id }.joined(separator: ", ")
        }
        return .pieces([
            applicability.only.map { only in
                p(visit("Chỉ áp dụng cho: ", "Applies only to: ") + names(only), .class("muted"))
            } ?? .nothing,
            applicability.except.isEmpty
                ? .nothing
                : p(visit("Không áp dụng cho: ", "Does not apply to: ") + names(applicability.except), .class("muted")),
        ])
    }

    private var outcomes: HTML {
        guard !set.bands.isEmpty || !set.levels.isEmpty else { return .nothing }
        return section(.class("card")) {
            h2(visit("Kết quả", "Outcome"))
            dl(.class("facts")) {
                for band in set.bands {
                    dt(visit(band.rating.name))
                    dd {
                        visit("từ \(band.from) điểm ", "from \(band.from.json) points ")
                        span(band.source.citation, .class("clause"))
                    }
                }
                for level in set.levels {
                    dt(visit("Mức độ \(level.level)", "Level \(level.level)"))
                    dd {
                        visit("mọi chỉ tiêu áp dụng đều đạt ", "all indicators that apply are met ")
                        span(level.source.citation, .class("clause"))
                    }
                }
            }
        }
    }

    private var procedure: HTML {
        section(.class("card")) {
            h2(visit("Trình tự", "Procedure"))
            ul {
                for deadline in set.procedure.deadlines {
                    li {
                        visit(deadline.text) + " "
                        span(deadline.source.citation, .class("clause"))
                    }
                }
                for paper in set.procedure.papers {
                    li {
                        visit(paper.name) + " "
                        span(paper.source.citation, .class("clause"))
                    }
                }
                for authority in set.procedure.authorities {
                    li {
                        visit(ActName.of(authority.act)) + ": " + visit(authority.body)
                        if !authority.isVerified { " – " + visit("chưa kiểm chứng", "not verified") }
                        " "
                        span(authority.source.citation, .class("clause"))
                    }
                }
            }
        }
    }

    private func most(_ points: Points?) -> String {
        points.map { visit(" (tối đa \($0) điểm)", " (at most \($0.json) points)") } ?? ""
    }
}
