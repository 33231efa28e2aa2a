import ArgumentParser
import Criteria
import Formats

/// `khue assess`: answers in, verdict with reasons out.
struct AssessCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess",
        abstract: "Chấm một bản trả lời / assesses a sheet of answers.",
        discussion: """
            Tệp YAML có dạng:

              set: tt24-2023-huyen
              kind: commune-committee
              answers:
                1.1: true
                2.1: 31/32
                3.3: { title: Tập thể lao động tiên tiến, granted: true }
                3.4: { not-applicable: không phải cơ sở giáo dục phổ thông }
            """)

    @Argument(help: ArgumentHelp("Tệp YAML, hoặc - là đầu vào chuẩn / a YAML file.", valueName: "DOSSIER"))
    var file: String

    @OptionGroup var screen: ScreenOptions
    @OptionGroup var data: DataOptions

    func run(on console: Console) async throws -> ExitState {
        let law = try data.law(console)
        let (sheet, problems) = AnswerSheetReader.read(try DataFolder.file(file), law: law)
        guard let sheet, problems.isEmpty else {
            throw LintLine.trouble(
                problems, Bilingual(vi: "bản trả lời có lỗi", en: "the answers have mistakes"),
                remedy: Bilingual(vi: "sửa tệp tại chỗ đã nêu", en: "mend the file where it says"))
        }
        let page = AssessmentPage(language: screen.lang, layout: console.layout(color: screen.color))
        console.output.write(page(sheet, sheet.set.assess(sheet.answers)))
        return .clean
    }
}
