public import Criteria

/// Something wrong in a file of law data: a load error with its place.
public struct LawProblem: Error, Sendable, Equatable {
    public var path: String

    /// From 1.
    public var line: Int

    /// From 1, in Unicode scalars.
    public var column: Int

    /// The fact, in a sentence without full stop.
    public var message: Bilingual

    public init(path: String, line: Int, column: Int, message: Bilingual) {
        self.path = path
        self.line = line
        self.column = column
        self.message = message
    }
}

extension LawProblem: CustomStringConvertible {
    /// `tt22-2020/huyen-tinh.yaml:12:5: …` in Vietnamese.
    public var description: String { "\(path):\(line):\(column): \(message.vi)" }
}
