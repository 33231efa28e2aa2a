import Criteria

/// A file while it is read: where its problems gather.
final class LawFile {
    let path: String
    private(set) var problems: [LawProblem] = []

    init(path: String) {
        self.path = path
    }

    func report(_ mark: LawMark, vi: String, en: String) {
        problems.append(
            LawProblem(path: path, line: mark.line, column: mark.column, message: Bilingual(vi: vi, en: en)))
    }

    /// A place that can be reported to after the file is read.
    func place(_ mark: LawMark) -> LawPlace {
        LawPlace(file: self, mark: mark)
    }
}
