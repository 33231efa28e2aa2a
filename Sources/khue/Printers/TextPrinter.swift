import Actions
import Checks
import Criteria
import Formats

/// Prints for people: of each file what it is and comes to, then what is wrong, in the order of the text.
struct TextPrinter: Printer {
    let language: Language
    let layout: Layout
    let law: Law

    func opening() -> [UInt8] { [] }

    let separator = Array("\n".utf8)
    let isForPeople = true

    func entry(_ outcome: Outcome) -> [UInt8] {
        var page = TextPage(layout)
        page.line(layout.paint(Printable.line(outcome.path), .bold))
        switch outcome.result {
        case .failure(let error):
            page.line(
                language(error.message),
                after: "  " + layout.paint(language("không đọc được", "cannot be read"), .red) + "  ", hanging: 4)
            page.line(language(error.remedy), after: language("    Cách sửa: ", "    What to do: "), hanging: 4)
        case .success(let result):
            SummaryText(language: language).add(result, to: &page)
            // Under points the score table shows each indicator already.
            if result.set?.method == .levels, let verdict = result.verdict {
                VerdictText(language: language).addIndicators(verdict, to: &page)
            }
            FindingText(language: language, format: result.format).add(result.findings, to: &page)
        }
        return page.bytes
    }

    /// What is not known about the criteria that were used, and the sums over all files.
    func closing(_ tally: Tally) -> [UInt8] {
        var page = TextPage(layout)
        for set in law.sets where tally.sets.contains(set.id) && !set.unknown.isEmpty {
            page.gap()
            page.line(language("Điều chưa kiểm chứng của bộ tiêu chí \(set.id)", "Not verified about \(set.id)") + ":")
            for unknown in set.unknown { page.line(language(unknown), after: "  - ") }
        }
        page.gap()
        page.line(layout.paint(sums(tally), .bold))
        return page.bytes
    }

    private func sums(_ tally: Tally) -> String {
        var parts = [language("\(tally.files) tệp", tally.files == 1 ? "1 file" : "\(tally.files) files")]
        if tally.unreadable > 0, tally.unreadable == tally.files {
            return language(
                "\(tally.files) tệp không đọc được",
                tally.files == 1 ? "1 file cannot be read" : "\(tally.files) files cannot be read")
        }
        if tally.unreadable > 0 {
            parts.append(language("\(tally.unreadable) tệp không đọc được", "\(tally.unreadable) cannot be read"))
        }
        return parts.joined(separator: ", ") + ": " + CountText(language: language)(tally.findings)
    }
}
