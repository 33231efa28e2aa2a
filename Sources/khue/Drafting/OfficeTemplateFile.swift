import Criteria
import Documents
import Drafts
import Formats

/// An office's own Word file that is filled in place of our layout.
struct OfficeTemplateFile: Sendable {
    /// As it was given.
    let path: String
    private let template: WordTemplate

    init(_ path: String) throws(Trouble) {
        self.path = path
        do {
            template = try WordTemplate(try FileBytes.read(path))
        } catch {
            throw Trouble(path, error.message, error.remedy)
        }
    }

    /// Refuses a template with mistakes, each with its place, before anything is written.
    func demandSound(for paper: Paper) throws(Trouble) {
        let mistakes = template.problems(for: paper).filter { $0.severity == .error }
        guard let first = mistakes.first else { return }
        let shown = Printable.line(path)
        func list(_ language: Language) -> String {
            mistakes.map { "\n\(shown): \(Printable.line(language($0.message)))" }.joined()
        }
        throw Trouble(
            Bilingual(
                vi: "tệp mẫu có lỗi, nên chưa ghi gì" + list(.vi),
                en: "the template has mistakes; nothing was written" + list(.en)), remedy: first.remedy)
    }

    /// The paper in the office's form, in a format that Word files become.
    func write(_ paper: Paper, as format: DraftFormat, with tools: Tools) async throws -> [UInt8] {
        let word = try template.fill(paper)
        guard let format = format.word else { throw ReadError.onlyWord(format) }
        return try await PaperWriter.convert(word, to: format, with: tools)
    }
}

extension ReadError {
    fileprivate static func onlyWord(_ format: DraftFormat) -> ReadError {
        ReadError(
            code: .unsupportedFormat,
            message: Bilingual(
                vi: "mẫu Word không ghi ra được dạng \(format.rawValue)",
                en: "a Word template cannot be written as \(format.rawValue)"),
            remedy: Bilingual(
                vi: "dùng --format docx, pdf hoặc odt", en: "use --format docx, pdf or odt"))
    }
}
