/// A word as recognised in a picture.
struct ReadWord: Sendable, Equatable {
    var text: String

    /// 0 to 100.
    var confidence: Int
    var area: Area
}
