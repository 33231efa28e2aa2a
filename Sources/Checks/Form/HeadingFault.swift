/// What is wrong with a heading's number. Indices are of items.
enum HeadingFault: Equatable {
    case jump(after: Int)
    case repeated(of: Int)
    case back(after: Int)
    /// The first of its list, but not number one.
    case notFirst
    /// Numbered in another style than its sibling.
    case style(sibling: Int)
    /// `3.1` under `2.`
    case prefix(under: Int)
}
