import Actions
import ArgumentParser
import Criteria
import Drafts
import Formats
import Registry
import Reports

/// `khue draft fields KIND`: what a template may name.
struct DraftFieldsCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "fields", abstract: "Liệt kê các trường mẫu Word dùng được / lists what a template may name.",
        discussion: """
            Tên trường đặt giữa {{ và }}; bên cạnh là giá trị trong đợt mẫu Examples/dot-mau. Trường có dấu * là danh sách: \
            các trường thụt vào dưới nó đứng trong dòng được lặp (Docs/templates.md).
            """)

    @Argument(help: ArgumentHelp("Loại giấy tờ / kind of paper.", valueName: "KIND"))
    var kind: String

    @OptionGroup var screen: ScreenOptions
    @OptionGroup var data: DataOptions

    func run(on console: Console) async throws -> ExitState {
        let kind = try PaperKind.known(kind)
        let law = try data.law(console)
        let program = ProgramFolder(environment: console.environment)
        let round = FilePath.joined(try program.examples(), "dot-mau")
        let files = try DraftSources.files([round])
        let rounds = try await program.withTools { tools in
            let read = await DraftSources(law: law, hints: ReportReader.Hints(), tools: tools).read(files, on: console)
            return GatherRounds(read.sheet)(read.filings).rounds
        }
        // Papers of different sets know different fields; most of the year is under the newest set.
        let jobs = DraftPlan.papers(kind, rounds).reversed()
        guard let paper = jobs.lazy.compactMap({ try? $0.paper(by: Draft(law: law)) }).first else {
            throw Trouble(
                Bilingual(
                    vi: "chưa lập được “\(kind.name.vi)” mẫu", en: "no sample of the \(kind.name.en) can be drafted"))
        }
        var page = TextPage(console.layout(color: screen.color))
        add(paper.templateFields, under: "", indent: 0, to: &page)
        console.output.write(page.bytes)
        return .clean
    }

    private func add(_ fields: Fields, under prefix: String, indent: Int, to page: inout TextPage) {
        let lead = String(repeating: " ", count: indent)
        for (name, value) in fields.values.sorted(by: { $0.key < $1.key }) {
            let full = prefix + name
            switch value {
            case .text(let text):
                page.line(sample(text), after: page.layout.padded(lead + full, 28) + " ")
            case .flag(let flag):
                page.line(
                    screen.lang(flag ? "đúng" : "sai", flag ? "true" : "false"),
                    after: page.layout.padded(lead + full, 28) + " ")
            case .group(let group): add(group, under: "\(full).", indent: indent, to: &page)
            case .list(let rows):
                page.line(
                    screen.lang("* \(rows.count) dòng", "* \(rows.count) rows"),
                    after: page.layout.padded(lead + full, 28) + " ")
                if let row = rows.first { add(row, under: "", indent: indent + 2, to: &page) }
            }
        }
    }

    /// The beginning of a long value.
    private func sample(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 60 ? "\(line.prefix(58))…" : line.isEmpty ? "–" : line
    }
}
