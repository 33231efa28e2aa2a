import Actions
import Checks
import Criteria
import Formats
import Glibc
import Registry
import Reports

/// Reads what papers are made of: reports in any format, sheets of answers, and what an office says of its rounds.
struct DraftSources: Sendable {
    let law: Law
    let hints: ReportReader.Hints
    let tools: Tools

    /// What came of it, in the order of the files.
    struct Result: Sendable {
        var filings: [UnitFiling] = []
        var sheet = RoundSheet()
        var troubles: [Trouble] = []

        /// Reports that were read and do not say enough of themselves to stand in a round, and why.
        var lone: [(file: String, report: CheckDocument.Result, trouble: Trouble)] = []
    }

    /// The endings of sheets and of pictures, beside those of reports.
    static let endings = FileList.endings.union(["yaml", "yml", "jpg", "jpeg", "png", "tif", "tiff"])

    /// The files that sources name, and what an office says of the rounds beside a file that is named alone.
    ///
    /// - Parameter output: where papers go; what lies there from last time is no source.
    static func files(_ sources: [String], besides output: String? = nil) throws(Trouble) -> [String] {
        var files = try FileList.expand(sources, endings: endings)
        if let output { files = CopyPlan.outside(output, files, arguments: sources) }
        var known = Set(files.compactMap { FilePath.identity($0) })
        for folder in Set(files.map { FilePath.parent($0) }).sorted() {
            for name in roundSheets.flatMap({ ["\($0).yaml", "\($0).yml"] }) {
                let path = FilePath.joined(folder, name)
                guard let identity = FilePath.identity(path), known.insert(identity).inserted else { continue }
                files.append(path)
            }
        }
        return files
    }

    /// What the file of an office's own words on its rounds is called.
    private static let roundSheets = ["dot", "round"]

    /// Reads files on all cores; what cannot be used is told with its name, and the rest goes on.
    func read(_ files: [String], on console: Console) async -> Result {
        let check = CheckDocument(law: law)
        var progress = Progress(total: files.count, on: console)
        let read = await inOrder(files, workers: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) { file in
            await entry(file, check)
        } done: {
            progress.draw(done: $0)
        }
        progress.erase()
        var result = Result()
        for entry in read {
            switch entry {
            case .filing(let filing): result.filings.append(filing)
            case .sheet(let sheet): result.sheet.words += sheet.words
            case .trouble(let trouble): result.troubles.append(trouble)
            case .lone(let file, let report, let trouble): result.lone.append((file, report, trouble))
            }
        }
        return result
    }

    private enum Entry: Sendable {
        case filing(UnitFiling)
        case sheet(RoundSheet)
        case trouble(Trouble)
        case lone(String, CheckDocument.Result, Trouble)
    }

    private func entry(_ file: String, _ check: CheckDocument) async -> Entry {
        do {
            if ["yaml", "yml"].contains(FilePath.ending(file)) { return try sheet(file) }
            let bytes = try FileBytes.read(file)
            let result = try await check(bytes, hints: hints, with: tools)
            do {
                return .filing(try UnitFiling(result, file: stem(file), law: law))
            } catch let refusal {
                return .lone(stem(file), result, Trouble(file, refusal.message, refusal.remedy))
            }
        } catch let error as ReadError {
            return .trouble(Trouble(file, error.message, error.remedy))
        } catch let refusal as Refusal {
            return .trouble(Trouble(file, refusal.message, refusal.remedy))
        } catch let trouble as Trouble {
            return .trouble(trouble)
        } catch {
            return .trouble(Trouble(file, Bilingual(vi: "\(error)", en: "\(error)"), nil))
        }
    }

    private func sheet(_ file: String) throws -> Entry {
        let data = try DataFolder.file(file)
        if Self.roundSheets.contains(stem(file)) {
            let (sheet, problems) = RoundSheetReader.read(data, law: law)
            guard problems.isEmpty else { throw Self.mistakes(problems) }
            return .sheet(sheet)
        }
        let (sheet, problems) = AnswerSheetReader.read(data, law: law)
        guard let sheet, problems.isEmpty else { throw Self.mistakes(problems) }
        return .filing(try UnitFiling(sheet, file: stem(file), year: hints.year))
    }

    private static func mistakes(_ problems: [LawProblem]) -> Trouble {
        LintLine.trouble(
            problems, Bilingual(vi: "bản trả lời có lỗi", en: "the sheet has mistakes"),
            remedy: Bilingual(vi: "sửa tệp tại chỗ đã nêu", en: "mend the file where it says"))
    }

    /// The name without folder and ending.
    private func stem(_ file: String) -> String {
        let name = FilePath.shown(String(FilePath.name(file)))
        let ending = FilePath.ending(name)
        return ending.isEmpty ? name : String(name.dropLast(ending.count + 1))
    }
}

extension Trouble {
    /// About a file.
    init(_ path: String, _ message: Bilingual, _ remedy: Bilingual?) {
        let shown = Printable.line(path)
        self.init(Bilingual(vi: "\(shown): \(message.vi)", en: "\(shown): \(message.en)"), remedy: remedy)
    }
}
