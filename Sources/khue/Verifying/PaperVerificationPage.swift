import Actions
import Criteria
import Drafts
import Registry

/// Prints what came of verifying a paper: agrees, the data have changed, or its words were, and where.
struct PaperVerificationPage {
    let language: Language
    let layout: Layout

    func callAsFunction(_ path: String, _ result: VerifyPaper.Result) -> [UInt8] {
        var page = TextPage(layout)
        page.line(layout.paint(title(result.verdict), ink(result.verdict)), after: "\(path): ", hanging: 2)
        if let candidate = result.candidate {
            let kind = language(candidate.paper.kind.name)
            page.field(language("Giấy tờ", "Paper"), "\(kind) · \(candidate.name) · \(candidate.year)")
        }
        page.field(
            language("Mã", "Code"), result.mark?.code ?? language("không thấy trên giấy", "none on the paper"))
        switch result.verdict {
        case .unknown(_, let remedy): page.line(language(remedy), after: "  → ")
        case .agrees, .wordsChanged, .dataChanged: break
        }
        add(result.changedData, to: &page)
        if let comparison = result.comparison {
            add(comparison.checked, language("Khác nhau", "Differences"), to: &page)
            if case .dataChanged = result.verdict, comparison.checked.isEmpty, result.changedData.isEmpty {
                page.line(
                    language(
                        "Không chỗ nào trên giấy khác: dữ liệu đổi không in ra giấy này.",
                        "Nothing on the paper differs: what changed is not printed on it."), after: "  ")
            }
            add(
                comparison.differences.filter { !$0.isChecked },
                language(
                    "Không đối chiếu (số, ngày, người ký, nơi nhận, lời thêm không có số liệu; bản quét: chữ đọc từ ảnh)",
                    "Not checked (number, day, signer, recipients, added words without figures; on scans: letters)"),
                to: &page)
        }
        return page.bytes
    }

    private func title(_ verdict: VerifyPaper.Verdict) -> String {
        switch verdict {
        case .agrees: language("khớp dữ liệu", "agrees with the data")
        case .wordsChanged:
            language(
                "dữ liệu vẫn thế, nhưng lời trên giấy đã bị sửa", "the data are the same, but its words were changed")
        case .dataChanged:
            language("dữ liệu đã đổi từ khi lập giấy tờ này", "the data have changed since it was made")
        case .unknown(let message, _): language(message)
        }
    }

    private func ink(_ verdict: VerifyPaper.Verdict) -> Layout.Ink {
        switch verdict {
        case .agrees: .green
        case .wordsChanged, .dataChanged: .red
        case .unknown: .yellow
        }
    }

    /// A long list says no more than its beginning.
    private static let most = 50

    private func add(_ differences: [PaperComparison.Difference], _ title: String, to page: inout TextPage) {
        guard !differences.isEmpty else { return }
        page.line("\(title): \(differences.count)", after: "  ")
        for difference in differences.prefix(Self.most) {
            page.line("\(place(difference.place)): \(words(difference))", after: "  - ")
        }
        more(differences.count, to: &page)
    }

    private func add(_ changed: [PaperData.Difference], to page: inout TextPage) {
        guard !changed.isEmpty else { return }
        page.line("\(language("Dữ liệu đã đổi", "Data that changed")): \(changed.count)", after: "  ")
        for line in changed.prefix(Self.most) {
            let (before, after) = (quoted(line.before ?? ""), quoted(line.after ?? ""))
            page.line(
                "\(line.name): \(language("khi lập \(before), nay \(after)", "then \(before), now \(after)"))",
                after: "  - ")
        }
        more(changed.count, to: &page)
    }

    private func more(_ count: Int, to page: inout TextPage) {
        guard count > Self.most else { return }
        page.line(language("… và \(count - Self.most) chỗ nữa", "… and \(count - Self.most) more"), after: "  ")
    }

    private func place(_ place: PaperComparison.Place) -> String {
        func paged(_ page: Int?, _ text: String) -> String {
            page.map { language("trang \($0), \(text)", "page \($0), \(text)") } ?? text
        }
        switch place {
        case .paragraph(let page, let beginning):
            return paged(page, language("đoạn “\(short(beginning)) …”", "paragraph “\(short(beginning)) …”"))
        case .cell(let page, let table, 0, let column):
            return paged(
                page, language("bảng \(table), hàng tiêu đề, cột \(column)", "table \(table), header, column \(column)")
            )
        case .cell(let page, let table, let row, let column):
            return paged(
                page,
                language("bảng \(table), hàng \(row), cột \(column)", "table \(table), row \(row), column \(column)"))
        }
    }

    private func words(_ difference: PaperComparison.Difference) -> String {
        let (paper, data) = (quoted(difference.onPaper), quoted(difference.byData))
        if difference.byData.isEmpty { return language("trên giấy thêm \(paper)", "the paper adds \(paper)") }
        if difference.onPaper.isEmpty { return language("trên giấy thiếu \(data)", "the paper lacks \(data)") }
        return language("trên giấy \(paper), theo dữ liệu \(data)", "\(paper) on paper, \(data) by the data")
    }

    private func quoted(_ text: String) -> String { "«\(Printable.line(short(text)))»" }

    /// Cut in the middle when it is long.
    private func short(_ text: String) -> String {
        text.count > 100 ? "\(text.prefix(60)) … \(text.suffix(30))" : text
    }
}
