import Criteria

/// Nhật ký thay đổi.
public struct AuditPage: Markup {
    private let visit: Visit
    private let heading: String
    private let rows: [Row]
    private let count: Int?
    private let next: Route?

    /// One link of the chain.
    public struct Row: Sendable {
        public var number: Int
        public var when: String
        public var who: String

        /// `dossier.submit` and what it is about: `dossier 8c1f`.
        public var act: String
        public var subject: String
        public var differences: [(path: String, before: String?, after: String?)]
        public var hash: String

        public init(
            number: Int, when: String, who: String, act: String, subject: String,
            differences: [(path: String, before: String?, after: String?)], hash: String
        ) {
            self.number = number
            self.when = when
            self.who = who
            self.act = act
            self.subject = subject
            self.differences = differences
            self.hash = hash
        }
    }

    /// - Parameters:
    ///   - count: links of the whole chain; `nil` for the changes of one thing.
    ///   - next: the page with older ones.
    public init(_ visit: Visit, heading: String, rows: [Row], count: Int? = nil, next: Route? = nil) {
        self.visit = visit
        self.heading = heading
        self.rows = rows
        self.count = count
        self.next = next
    }

    public var html: HTML {
        PortalPage(visit, heading: heading) {
            if let count {
                p(
                    visit(
                        "Chuỗi có \(count) mắt xích. Mỗi mắt mang mã băm của mắt trước: sửa một chỗ là cả chuỗi lệch. Kiểm tra toàn bộ bằng lệnh khue verify.",
                        "The chain has \(count) links, each with the hash of the one before. khue verify checks them all."
                    ),
                    .class("muted"))
            }
            if rows.isEmpty { p(visit("Chưa có thay đổi nào.", "There are no changes yet.")) }
            ol(.class("timeline audit")) { for row in rows { item(row) } }
            if let next { p(.class("pager")) { a(visit("Cũ hơn", "Older"), .href(next)) } }
        }
    }

    private func item(_ row: Row) -> HTML {
        li {
            p {
                strong("#\(row.number) \(row.act)")
                " · \(row.who) · \(row.when)"
            }
            details {
                summary(
                    visit(
                        "\(row.subject): \(row.differences.count) chỗ thay đổi",
                        "\(row.subject): \(row.differences.count) changes"))
                dl(.class("facts")) {
                    for difference in row.differences {
                        dt { code(difference.path) }
                        dd {
                            if let before = difference.before { span(clipped(before), .class("before")) }
                            " → "
                            if let after = difference.after {
                                span(clipped(after), .class("after"))
                            } else {
                                em(visit("bỏ", "removed"))
                            }
                        }
                    }
                }
                p(.class("muted")) { code(row.hash) }
            }
        }
    }

    private func clipped(_ text: String) -> String { text.count > 400 ? text.prefix(400) + "…" : text }
}
