import Actions
import Checks
import Criteria
import Formats
import Pages

/// Prints one page of HTML that needs nothing else: a section for each file, the table over all of them at its end.
struct HTMLPrinter: Printer {
    let language: Language
    let law: Law

    private var page: ResultsPage { ResultsPage(in: language) }

    func opening() -> [UInt8] { page.opening }

    let separator: [UInt8] = []
    let tellsFilesAtTheEnd = true

    func entry(_ outcome: Outcome) -> [UInt8] {
        FileSection(outcome.checkedFile(in: language), in: language).html.bytes
    }

    func closing(_ tally: Tally) -> [UInt8] {
        page.closing(tally.digests, sets: law.sets.filter { tally.sets.contains($0.id) })
    }
}

extension Outcome {
    /// As the page shows it.
    func checkedFile(in language: Language) -> CheckedFile {
        let content: CheckedFile.Content
        switch result {
        case .failure(let error): content = .refusal(message: error.message, remedy: error.remedy)
        case .success(let result):
            content = .reading(
                CheckedFile.Reading(
                    format: result.format.rawValue, hasLines: result.format.hasLines, document: result.document,
                    report: result.report, set: result.set, kind: result.kind, verdict: result.verdict,
                    findings: result.findings, unchecked: SummaryText(language: language).unchecked(result)))
        }
        return CheckedFile(number: number, name: Printable.line(path), content: content)
    }

    /// In one line.
    var digest: Digest {
        let file = Printable.line(path)
        switch result {
        case .failure(let error): return Digest(file: file, refusal: error.message)
        case .success(let result):
            return Digest(
                file: file, format: result.format.rawValue, report: result.report, set: result.set, kind: result.kind,
                verdict: result.verdict, findings: result.findings)
        }
    }
}
