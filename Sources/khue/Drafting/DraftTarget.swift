import Criteria
import Drafts

/// Where papers go, and what may be replaced there.
struct DraftTarget {
    /// As it was given.
    let path: String
    let isFolder: Bool
    let format: DraftFormat

    /// A folder of papers.
    init(folder path: String, format: DraftFormat?) {
        self.path = path
        isFolder = true
        self.format = format ?? .docx
    }

    /// A folder of papers, or one file for all of them: then each begins a new page. The format is what was asked for,
    /// else what the file's ending says.
    init(_ path: String, format: DraftFormat?) throws(Trouble) {
        self.path = path
        let ending = FilePath.ending(path)
        isFolder = path.hasSuffix("/") || FilePath.isFolder(path)
        guard !isFolder else {
            self.format = format ?? .docx
            return
        }
        guard let told = DraftFormat(rawValue: ending) else { throw .unknownEnding(path) }
        guard format == nil || format == told else { throw .otherFormat(path, format!) }
        self.format = told
    }

    func path(of job: DraftJob) -> String {
        isFolder ? FilePath.joined(path, "\(job.name).\(format.rawValue)") : path
    }

    /// Refuses to go on when a file would be overwritten, before any work is done.
    func demandRoom(for jobs: [DraftJob], isForced: Bool) throws(Trouble) {
        if isFolder, FilePath.identity(path) != nil, !FilePath.isFolder(path) { throw .notAFolder(path) }
        guard !isForced else { return }
        let there = Set(jobs.map(path(of:))).filter { FilePath.identity($0) != nil }.sorted()
        if let first = there.first { throw .overwriting(first, count: there.count) }
    }
}

extension Trouble {
    fileprivate static func unknownEnding(_ path: String) -> Trouble {
        let shown = Printable.line(path)
        let known = DraftFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
        return Trouble(
            Bilingual(
                vi: "-o \(shown): không biết ghi dạng tệp này", en: "-o \(shown): this kind of file cannot be written"),
            remedy: Bilingual(
                vi: "đặt tên tệp tận cùng bằng \(known), hoặc thêm dấu / ở cuối nếu là thư mục",
                en: "let the name end with \(known), or with a / if it is a folder"))
    }

    fileprivate static func otherFormat(_ path: String, _ format: DraftFormat) -> Trouble {
        let shown = Printable.line(path)
        return Trouble(
            Bilingual(
                vi: "--format \(format.rawValue) khác đuôi tệp của -o \(shown)",
                en: "--format \(format.rawValue) differs from the ending of -o \(shown)"),
            remedy: Bilingual(vi: "bỏ --format, hoặc đổi đuôi tệp", en: "leave --format out, or change the ending"))
    }

    fileprivate static func notAFolder(_ path: String) -> Trouble {
        let shown = Printable.line(path)
        return Trouble(
            Bilingual(vi: "-o \(shown) là tệp, không phải thư mục", en: "-o \(shown) is a file, not a folder"),
            remedy: Bilingual(vi: "chọn tên thư mục khác", en: "choose another name for the folder"))
    }

    static func overwriting(_ path: String, count: Int) -> Trouble {
        let shown = Printable.line(path)
        return Trouble(
            Bilingual(
                vi: count == 1
                    ? "\(shown) đã có, nên chưa ghi gì" : "\(shown) và \(count - 1) tệp khác đã có, nên chưa ghi gì",
                en: count == 1
                    ? "\(shown) is there already; nothing was written"
                    : "\(shown) and \(count - 1) more files are there already; nothing was written"),
            remedy: Bilingual(
                vi: "chọn nơi ghi khác, hoặc thêm --force để thay các tệp đó",
                en: "choose another place, or add --force to replace them"))
    }
}
