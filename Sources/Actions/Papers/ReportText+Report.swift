public import Documents
public import Drafts
public import Reports

extension ReportText {
    /// The words of a report that was read, each in its place, to be laid out anew: the same head, headings, tables, notes,
    /// recipients and signature, faults included.
    public init(_ document: Document, _ report: Report) {
        let reading = ReportReading(report)
        let body = reading.body
        self.init(
            head: reading.head, kind: reading.kind, title: reading.title, opening: body.opening,
            sections: body.sections, closing: body.closing, end: reading.end, annexes: reading.annexes,
            notes: reading.notes(of: document), isSuggestion: false)
    }
}

/// Tells apart what belongs to the head, the body, the end and the annexes of a report that was read.
struct ReportReading {
    private let report: Report
    private let blocks: ReportBlocks

    /// The passages of the head: up to the last line of the title, or no further than the head's own lines.
    private let bodyStart: Int

    /// The first passage of recipients and signature.
    private let bodyEnd: Int

    /// The passages that the end is made of.
    private let ending: Set<Int>

    init(_ report: Report) {
        self.report = report
        blocks = ReportBlocks(report)
        let letterhead = report.letterhead
        let lines =
            letterhead.superiorLines + letterhead.issuerLines + letterhead.titleLines
            + [letterhead.numberLine, letterhead.dateLine, letterhead.kind].compactMap(\.self)
        bodyStart = lines.map { $0.passage + 1 }.max() ?? 0
        var ending = Set(report.recipients.map(\.passage))
        ending.formUnion(report.signature?.lines.map(\.passage) ?? [])
        if let name = report.signature?.name { ending.insert(name.passage) }
        let start = ending.min() ?? report.passages.count
        if start > 0, start < report.passages.count,
            report.passages[start - 1].text.end(of: .recipients, at: 0) != nil
        {
            ending.insert(start - 1)
        }
        self.ending = ending
        bodyEnd = max(bodyStart, ending.min() ?? report.passages.count)
    }

    // MARK: Head and end

    var head: PaperHead {
        let letterhead = report.letterhead
        return PaperHead(
            parentBody: joined(letterhead.superiorLines), issuer: joined(letterhead.issuerLines),
            number: letterhead.numberLine.map(report.text), placeAndDate: letterhead.dateLine.map(report.text) ?? "")
    }

    var kind: String { report.letterhead.kind.map(report.text) ?? "" }

    var title: [String] { report.letterhead.titleLines.map(report.text) }

    var end: PaperEnd {
        PaperEnd(
            recipients: report.recipients.map(report.text),
            authority: report.signature?.lines.map(report.text) ?? [],
            signer: report.signature?.name.map(report.text) ?? "")
    }

    private func joined(_ lines: [Span]) -> String {
        lines.map(report.text).joined(separator: " ")
    }

    /// The notes, their lines joined where only the line was full.
    func notes(of document: Document) -> [Note] {
        var paragraphs: [Int: [Paragraph]] = [:]
        for passage in report.passages {
            if case .note(let number) = passage.kind {
                paragraphs[number, default: []].append(Paragraph(passage.text.text, noteMarks: passage.noteMarks))
            }
        }
        return document.notes.map { Note(number: $0.number, paragraphs: paragraphs[$0.number] ?? $0.paragraphs) }
    }

    // MARK: Body and annexes

    /// What stands before the first heading, the sections, and the sentence that ends the text.
    var body: (opening: [Block], sections: [ReportText.Section], closing: [Block]) {
        let annex = annexStart ?? report.passages.count
        let body = Array(bodyStart..<bodyEnd) + (bodyEnd..<max(bodyEnd, annex)).filter { !ending.contains($0) }
        var opening: [Block] = []
        var sections: [ReportText.Section] = []
        var closing: [Block] = []
        for piece in blocks.pieces(body) {
            switch piece {
            case .heading(let paragraph):
                if !closing.isEmpty {
                    put(closing, &opening, &sections)
                    closing = []
                }
                sections.append(ReportText.Section(paragraph))
            case .block(let block, let closes):
                if closes || !closing.isEmpty { closing.append(block) } else { put([block], &opening, &sections) }
            }
        }
        return (opening, sections, closing)
    }

    private func put(_ blocks: [Block], _ opening: inout [Block], _ sections: inout [ReportText.Section]) {
        if let last = sections.indices.last {
            sections[last].blocks += blocks
        } else {
            opening += blocks
        }
    }

    /// The passage that names the first annex after the end; `nil` where nothing is annexed.
    private var annexStart: Int? {
        report.passages.indices.first { index in
            index > bodyEnd && !ending.contains(index) && isLabel(index)
        }
    }

    private func isLabel(_ index: Int) -> Bool {
        let text = report.passages[index].text
        return report.passages[index].kind == .paragraph && text.end(of: .annex, at: 0) != nil && text.count < 30
    }

    var annexes: [ReportText.Annex] {
        guard let first = annexStart else { return [] }
        let starts = (first..<report.passages.count).filter(isLabel)
        return zip(starts, starts.dropFirst() + [report.passages.count]).map { annex($0..<$1) }
    }

    /// Its label, the lines of its title, the line in brackets, and the rest.
    private func annex(_ range: Range<Int>) -> ReportText.Annex {
        var title: [String] = []
        var note = ""
        var index = range.lowerBound + 1
        while index < range.upperBound, report.passages[index].kind == .paragraph {
            let text = report.passages[index].text
            if text.text.hasPrefix("(") {
                note = text.text
                index += 1
                break
            }
            guard text.count <= 120 else { break }
            title.append(text.text)
            index += 1
        }
        let rest = blocks.pieces(Array(index..<range.upperBound)).map { piece -> Block in
            switch piece {
            case .heading(let paragraph): .paragraph(paragraph)
            case .block(let block, _): block
            }
        }
        return ReportText.Annex(
            label: report.passages[range.lowerBound].text.text, title: title, note: note, blocks: rest)
    }
}
