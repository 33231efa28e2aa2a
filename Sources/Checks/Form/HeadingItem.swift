import Reports

/// A heading as `HeadingWalk` sees it.
struct HeadingItem {
    var style: Heading.Style
    var path: [Int]

    /// The index of its passage.
    var passage: Int

    /// Whether it is a title rather than a numbered sentence.
    var isTitle: Bool

    /// Whether a dotted number begins with a Roman one: `II.1`.
    var isRomanDotted: Bool

    var ordinal: Int { path.last ?? 0 }
}
