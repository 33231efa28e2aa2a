public import Documents

/// A paper taken apart into what templates may name: each component with the name under which its words are found.
public indirect enum PaperComponent: Sendable, Equatable {
    /// Lines of one component, one behind the other: `paper.number`.
    case lines(name: String, [Paragraph])

    /// Bases, and running text with its headings: a list of paragraphs, `paper.bases`, `paper.text1`.
    case text(name: String, [Paragraph])

    /// A table with ruling lines: a list of its rows, `paper.table1`.
    case table(name: String, Table)

    /// A table without: what stands in each of its cells.
    case frame(Table, rows: [[[PaperComponent]]])

    /// Words that are the same on every paper.
    case fixed(Paragraph)

    /// The components of a document, in order. Charts and the stamp are left out: templates have their own way with them.
    public static func all(of document: Document) -> [PaperComponent] {
        var namer = Namer()
        return namer.components(of: document.blocks)
    }

    /// Gives every component a name that no other has.
    private struct Namer {
        private var counts: [String: Int] = [:]

        /// `caption`, then `caption2`; of what usually stands there several times the first is numbered as well.
        private mutating func name(_ word: String, numbersFirst: Bool = false) -> String {
            counts[word, default: 0] += 1
            let count = counts[word]!
            return count > 1 || numbersFirst ? "\(word)\(count)" : word
        }

        mutating func components(of blocks: [Block]) -> [PaperComponent] {
            var components: [PaperComponent] = []
            var rest = blocks[...]
            while let block = rest.popFirst() {
                switch block {
                case .table(let table): if let component = component(table) { components.append(component) }
                case .paragraph(let paragraph):
                    guard paragraph.figure == nil, paragraph.role != .stamp else { continue }
                    guard !Self.fixed.contains(paragraph.role) else {
                        components.append(.fixed(paragraph))
                        continue
                    }
                    var paragraphs = [paragraph]
                    while case .paragraph(let next)? = rest.first, next.figure == nil,
                        Self.kind(next) == Self.kind(paragraph)
                    {
                        paragraphs.append(next)
                        rest.removeFirst()
                    }
                    components.append(component(paragraphs))
                }
            }
            return components
        }

        private mutating func component(_ paragraphs: [Paragraph]) -> PaperComponent {
            switch Self.kind(paragraphs[0]) {
            case .body: .text(name: name("text", numbersFirst: true), paragraphs)
            case .basis: .text(name: name("bases"), paragraphs)
            case .recipient: .lines(name: name("recipients"), paragraphs)
            case let role: .lines(name: name(role.rawValue), paragraphs)
            }
        }

        private mutating func component(_ table: Table) -> PaperComponent? {
            if table.isBordered { return .table(name: name("table", numbersFirst: true), table) }
            let isStamp = table.rows.contains { $0.cells.contains { $0.blocks.contains(where: Self.isStamp) } }
            if isStamp { return nil }
            return .frame(table, rows: table.rows.map { row in row.cells.map { components(of: $0.blocks) } })
        }

        /// Headings, and what is filled in by hand, belong to the running text.
        private static func kind(_ paragraph: Paragraph) -> Paragraph.Role {
            switch paragraph.role {
            case nil, .blank, .enactment: .body
            case let role?: role
            }
        }

        private static let fixed: Set<Paragraph.Role?> = [.nationalTitle, .motto, .recipientsTitle, .suggestion]

        private static func isStamp(_ block: Block) -> Bool {
            if case .paragraph(let paragraph) = block { paragraph.role == .stamp } else { false }
        }
    }
}
