import Documents

/// A line of a head, or a part of one.
struct HeadLine {
    var text: FoldedText
    var passage: Int
    var range: Range<Int>

    var span: Span { Span(passage, range) }

    func part(_ range: Range<Int>) -> HeadLine {
        HeadLine(text: text, passage: passage, range: text.bare(range))
    }
}
