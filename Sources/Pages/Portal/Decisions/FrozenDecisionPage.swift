import Criteria
public import Registry

/// The page that is printed once, when a decision is issued, and kept: the head and list as papers have them, then what
/// each unit's result rests on. It stands alone, so that it looks the same years later. Always Vietnamese, as the
/// decision is.
public struct FrozenDecisionPage: Markup {
    private let decision: FrozenDecision

    public init(_ decision: FrozenDecision) {
        self.decision = decision
    }

    private var issue: Decision.Issue { decision.issue }

    public var html: HTML {
        page(.lang("vi")) {
            StandaloneHead(
                name: "Quyết định \(issue.code) ngày \(issue.date.vietnamese)", look: FrozenDecisionStyle.sheet)
            body {
                header { letterhead }
                main {
                    h1 {
                        "QUYẾT ĐỊNH"
                        br()
                        span("Công nhận “Đơn vị học tập” năm \(String(decision.year))")
                    }
                    p("Căn cứ \(decision.set.citation);", .class("basis"))
                    p("Theo đề nghị của \(decision.receivingBody).", .class("basis"))
                    list
                    signature
                    for (index, entry) in decision.entries.enumerated() {
                        FrozenEntrySection(number: index + 1, entry: entry)
                    }
                }
                footer { notes }
            }
        }
    }

    private var letterhead: HTML {
        .pieces([
            div {
                p { strong(decision.decidingBody) }
                p("Số: \(issue.code)")
            },
            div {
                p { strong("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") }
                p { strong("Độc lập - Tự do - Hạnh phúc") }
                p { em("\(decision.territoryNames.last ?? ""), \(issue.date.inWords)") }
            },
        ])
    }

    private var list: HTML {
        table {
            caption("Danh sách \(decision.entries.count) đơn vị được công nhận")
            thead {
                tr {
                    for name in ["TT", "Đơn vị", "Loại đơn vị", "Kết quả", "Điểm", "Hiệu lực đến", "Mã xác minh"] {
                        th(name, .scope("col"))
                    }
                }
            }
            tbody {
                for (index, entry) in decision.entries.enumerated() {
                    tr {
                        td(String(index + 1), .class("n"))
                        th(entry.name, .scope("row"))
                        td(entry.kindName.vi)
                        td(entry.outcomeName.vi)
                        td(entry.points?.description ?? "–", .class("n"))
                        td(until(entry))
                        td { code(entry.code.text) }
                    }
                }
            }
        }
    }

    private func until(_ entry: FrozenDecision.Entry) -> String {
        let days = [entry.validByYears, entry.validByMonths].compactMap { $0?.vietnamese }
        guard let first = days.first else { return "Kết quả của năm \(decision.year)" }
        return days.count == 2 && days[1] != first ? "\(first) hoặc \(days[1]) (*)" : first
    }

    private var signature: HTML {
        div(.class("signature")) {
            p {
                strong(
                    (issue.signer.capacity == .own ? "" : issue.signer.capacity.rawValue + " ") + issue.signer.position)
            }
            p { strong(issue.signer.name) }
        }
    }

    private var notes: HTML {
        .pieces([
            decision.validity.map { validity in
                p("(*) “\(validity.text)” (\(validity.citation)). \(validity.note)")
            } ?? .nothing,
            p(
                "Thẩm quyền: \(issue.authority)"
                    + (issue.isAuthorityVerified ? "." : " (chưa kiểm chứng: chưa tìm thấy văn bản nêu rõ).")),
            p(
                "Bản điện tử của nội dung quyết định, niêm phong lúc \(decision.frozenAt.vietnamese). Bản có giá trị pháp lý là "
                    + "bản đã ký, đóng dấu lưu tại cơ quan ban hành."),
        ])
    }
}

/// What a unit's result rests on.
private struct FrozenEntrySection: Markup {
    let number: Int
    let entry: FrozenDecision.Entry

    var html: HTML {
        section {
            h2("Phụ lục \(number). \(entry.name)")
            p("\(entry.outcomeName.vi)" + (entry.points.map { " · \($0) điểm" } ?? ""))
            table {
                caption("Kết quả từng mục")
                thead {
                    tr { for name in ["Mục", "Nội dung", "Kết quả", "Căn cứ"] { th(name, .scope("col")) } }
                }
                tbody {
                    for line in entry.verdict {
                        tr {
                            th(line.item, .scope("row"))
                            td(line.text)
                            td(result(line))
                            td(line.citation)
                        }
                    }
                }
            }
        }
    }

    private func result(_ line: FrozenDecision.Line) -> String {
        if let points = line.points { return "\(points)" + (line.maximum.map { "/\($0)" } ?? "") + " điểm" }
        let state = line.stateName.vi
        return line.level > 0 ? "Mức độ \(line.level): \(state)" : state
    }
}
