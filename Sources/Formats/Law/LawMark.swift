import Yams

/// A line and a column of a file, both from 1; columns count Unicode scalars.
struct LawMark {
    var line: Int
    var column: Int

    static let top = LawMark(line: 1, column: 1)

    init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    init(_ mark: Mark) {
        self.init(line: mark.line, column: mark.column)
    }
}

extension Node {
    /// Where the node begins.
    var place: LawMark? { mark.map { LawMark($0) } }
}
