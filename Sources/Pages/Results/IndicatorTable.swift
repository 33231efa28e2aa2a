import Criteria

/// The verdict indicator by indicator: the state at each level with its reason and clause.
struct IndicatorTable: Markup {
    let verdict: Verdict
    let set: CriteriaSet
    let file: CheckedFile
    let language: Language

    var html: HTML {
        let id = "\(file.id)-indicators"
        section(.class("indicators")) {
            h3(language("Từng chỉ tiêu", "Indicators"), .id(id))
            div(.class("wide"), .role("group"), .reachable, .labelledBy(id: id)) {
                table(.class("data")) {
                    thead {
                        tr {
                            th(language("Chỉ tiêu", "Indicator"), .scope("col"))
                            th(language("Nội dung", "Content"), .scope("col"))
                            th(language("Kết luận", "Verdict"), .scope("col"))
                            th(language("Vì sao", "Why"), .scope("col"))
                            th(language("Căn cứ", "Basis"), .scope("col"))
                        }
                    }
                    tbody { for group in groups { rows(group) } }
                }
            }
        }
    }

    /// The verdicts on one indicator that say the same.
    private struct Group {
        var item: String
        var lines: [Line]
    }

    private struct Line {
        var levels: [Int]
        var verdict: IndicatorVerdict
    }

    private var groups: [Group] {
        var groups: [Group] = []
        for verdict in verdict.indicators {
            let index: Int
            if let known = groups.lastIndex(where: { $0.item == verdict.item }) {
                index = known
            } else {
                index = groups.count
                groups.append(Group(item: verdict.item, lines: []))
            }
            let same = groups[index].lines.firstIndex {
                $0.verdict.state == verdict.state && $0.verdict.reason == verdict.reason
            }
            if let same {
                groups[index].lines[same].levels.append(verdict.level)
            } else {
                groups[index].lines.append(Line(levels: [verdict.level], verdict: verdict))
            }
        }
        return groups
    }

    private func rows(_ group: Group) -> HTML {
        .pieces(
            group.lines.enumerated().map { index, line in
                tr {
                    if index == 0 {
                        th(group.item, .scope("row"), .rows(group.lines.count))
                        td(set.item(group.item)?.text ?? "", .rows(group.lines.count))
                    }
                    td(.class("state \(line.verdict.state.rawValue)")) { state(line, isAlone: group.lines.count == 1) }
                    td(reason(line.verdict))
                    td(line.verdict.source.clause, .class("clause"))
                }
            })
    }

    private func state(_ line: Line, isAlone: Bool) -> HTML {
        let levels = line.levels.filter { $0 > 0 }.map(String.init).joined(separator: ", ")
        return .pieces([
            span(line.verdict.state.sign, .class("sign"), .isHidden()),
            .text(language(line.verdict.state.name)),
            isAlone || levels.isEmpty ? .nothing : small(language(" mức độ \(levels)", " level \(levels)")),
        ])
    }

    /// A reason may begin with the state itself, which stands beside it.
    private func reason(_ verdict: IndicatorVerdict) -> String {
        let state = language(verdict.state.name)
        let reason = language(verdict.reason)
        guard reason.hasPrefix(state) else { return reason }
        return String(reason.dropFirst(state.count).drop { " ·:,;".contains($0) })
    }
}

extension IndicatorVerdict.State {
    /// Tells states apart without colour.
    fileprivate var sign: String {
        switch self {
        case .met: "✓ "
        case .notMet: "✗ "
        case .notApplicable: "– "
        case .noData: "? "
        }
    }
}
