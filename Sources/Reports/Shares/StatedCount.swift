/// A number of people that is claimed: `100 cán bộ công chức`.
public struct StatedCount: Sendable {
    /// The indicator it stands under; `nil` outside any.
    public var item: String?
    public var count: Int

    /// Who is counted, as written.
    public var group: String

    /// The number.
    public var span: Span

    public init(item: String?, count: Int, group: String, span: Span) {
        self.item = item
        self.count = count
        self.group = group
        self.span = span
    }
}
