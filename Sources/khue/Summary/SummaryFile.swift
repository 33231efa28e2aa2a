import Checks
import Criteria
import Formats

/// The file that a table over many files is written to. That it can be written is seen to before the work begins.
struct SummaryFile {
    private enum Kind: String, CaseIterable {
        case xlsx
        case csv
    }

    let output: OutputFile
    private let kind: Kind

    init(_ path: String) throws(Trouble) {
        guard let kind = Kind(rawValue: FilePath.ending(path)) else {
            let shown = Printable.line(path)
            throw Trouble(
                Bilingual(
                    vi: "--summary \(shown): không biết ghi dạng tệp này",
                    en: "--summary \(shown): this kind of file cannot be written"),
                remedy: Bilingual(
                    vi: "đặt tên tệp tận cùng bằng .xlsx hoặc .csv",
                    en: "give the file a name that ends with .xlsx or .csv"))
        }
        self.kind = kind
        output = try OutputFile(path)
    }

    func write(_ files: [Digest], in language: Language) throws(Trouble) {
        let sheet = SummarySheet(language: language)(files)
        try output.write(bytes(sheet, in: language))
    }

    private func bytes(_ sheet: Sheet, in language: Language) throws(Trouble) -> [UInt8] {
        switch kind {
        case .csv: return SeparatedValues.write(sheet, in: language)
        case .xlsx:
            do {
                return try WorkbookWriter.write(sheet)
            } catch {
                throw FileWriter.unwritten(output.path, error.message)
            }
        }
    }
}
