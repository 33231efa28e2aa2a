/// Pages that are set alike. What no section says is portrait, numbered from its second page on.
public struct PageSection: Sendable, Hashable {
    /// The index in `Document.blocks` of its first block, which begins a new page.
    public var start: Int
    public var isLandscape: Bool

    /// Whether its pages are counted from 1 again, as those of each annex are.
    public var restartsNumbers: Bool

    /// Whether it is a sheet of its own kind, as a certificate: narrow margins, no page numbers.
    public var isSheet: Bool

    public init(start: Int, isLandscape: Bool = false, restartsNumbers: Bool = true, isSheet: Bool = false) {
        self.start = start
        self.isLandscape = isLandscape
        self.restartsNumbers = restartsNumbers
        self.isSheet = isSheet
    }
}
