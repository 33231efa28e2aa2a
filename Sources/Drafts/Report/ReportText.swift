public import Documents

/// What a report says, in words: drafted from a dossier, or read from a paper. Its layout is the same either way.
public struct ReportText: Sendable, Equatable {
    public var head: PaperHead

    /// Tên loại: `BÁO CÁO`.
    public var kind: String

    /// Trích yếu, line by line.
    public var title: [String]

    /// To whom it goes, before the text; empty where the paper has no `Kính gửi`.
    public var addressees: [String]

    /// What stands before the first heading.
    public var opening: [Block]
    public var sections: [Section]

    /// The sentence that ends the text: `Trên đây là báo cáo …/.`
    public var closing: [Block]
    public var end: PaperEnd

    /// Each on pages of its own, after the signature.
    public var annexes: [Annex]
    public var notes: [Note]

    /// Whether its pages lie on their side, for a wide table.
    public var isLandscape: Bool

    /// Whether it says of itself that its form is a suggestion.
    public var isSuggestion: Bool

    public init(
        head: PaperHead, kind: String, title: [String], addressees: [String] = [], opening: [Block] = [],
        sections: [Section] = [], closing: [Block] = [], end: PaperEnd = PaperEnd(), annexes: [Annex] = [],
        notes: [Note] = [], isLandscape: Bool = false, isSuggestion: Bool = true
    ) {
        self.head = head
        self.kind = kind
        self.title = title
        self.addressees = addressees
        self.opening = opening
        self.sections = sections
        self.closing = closing
        self.end = end
        self.annexes = annexes
        self.notes = notes
        self.isLandscape = isLandscape
        self.isSuggestion = isSuggestion
    }

    /// A heading and what stands under it, up to the next heading of any level.
    public struct Section: Sendable, Equatable {
        /// With its number as it is printed, and its level: `II. Kết quả đánh giá`.
        public var heading: Paragraph
        public var blocks: [Block]

        public init(_ heading: Paragraph, _ blocks: [Block] = []) {
            self.heading = heading
            self.blocks = blocks
        }
    }

    /// Phụ lục: pages of their own, numbered by themselves.
    public struct Annex: Sendable, Equatable {
        /// `Phụ lục`, `Phụ lục I`.
        public var label: String
        public var title: [String]

        /// `(Kèm theo Báo cáo số …)`.
        public var note: String
        public var blocks: [Block]

        public init(label: String, title: [String], note: String, blocks: [Block]) {
            self.label = label
            self.title = title
            self.note = note
            self.blocks = blocks
        }
    }

    /// The report as a document, by the national layout.
    public var document: Document {
        var builder = PaperBuilder()
        if isLandscape { builder.page(isLandscape: true, restartsNumbers: false) }
        builder.head(head)
        builder.title(kind, title)
        builder.addressees(addressees)
        for block in opening { builder.add(block) }
        for section in sections {
            builder.add(.paragraph(section.heading))
            for block in section.blocks { builder.add(block) }
        }
        for block in closing { builder.add(block) }
        builder.end(end)
        if isSuggestion { builder.suggestion() }
        for annex in annexes { builder.annex(annex) }
        for note in notes { builder.note(note) }
        return builder.document
    }
}

extension PaperBuilder {
    /// Phụ lục, its name and what it belongs to, on a page of its own.
    mutating func annex(_ annex: ReportText.Annex) {
        page(restartsNumbers: true)
        add(.paragraph(Paragraph(annex.label, isBold: true, role: .annexLabel)))
        for line in annex.title { add(.paragraph(Paragraph(line, isBold: true, role: .annexTitle))) }
        if !annex.note.isEmpty { line(annex.note, .annexNote) }
        for block in annex.blocks { add(block) }
    }
}
