public import Documents

/// How much of what a paper says stands in another too, whatever its order: to find the data that a paper was made of
/// when they have changed since.
public struct PaperLikeness: Sendable {
    private let words: [String: Int]
    private let count: Int

    /// - Parameter document: the paper that was read.
    public init(_ document: Document) {
        words = Self.words(of: document)
        count = words.values.reduce(0, +)
    }

    /// Words in common, in percent of those of the longer paper.
    public func percent(with drafted: Document) -> Int {
        let others = Self.words(of: drafted)
        let common = others.reduce(0) { $0 + min($1.value, words[$1.key] ?? 0) }
        let longer = max(count, others.values.reduce(0, +))
        return longer == 0 ? 0 : common * 100 / longer
    }

    private static func words(of document: Document) -> [String: Int] {
        var words: [String: Int] = [:]
        for piece in PaperPiece.pieces(of: document) where piece.role != .stamp {
            for word in piece.words { words[word, default: 0] += 1 }
        }
        return words
    }
}
