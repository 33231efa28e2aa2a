import Documents

/// Reads the head of a paper: issuer, number, place and date, kind, title.
///
/// The head may be typed with tabs instead of a table, wrapped, or lost in part; it ends where the text begins.
struct LetterheadReader {
    /// Reads the head; what does not stand there stays `nil`.
    func read(_ passages: [Passage]) -> Letterhead {
        var head = HeadScan()
        for (index, passage) in passages.prefix(40).enumerated() {
            guard passage.kind == .paragraph else {
                if head.isTitled { break }
                continue
            }
            let line = passage.text.bare(0..<passage.text.count)
            if line.isEmpty { continue }
            guard head.take(HeadLine(text: passage.text, passage: index, range: line)) else { break }
        }
        return head.letterhead
    }
}
