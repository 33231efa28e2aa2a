import Criteria
public import Registry

/// Whose templates somebody looks after.
public struct TemplateOwnersPage: Markup {
    private let visit: Visit
    private let owners: [(owner: OfficeTemplate.Owner, name: String)]

    public init(_ visit: Visit, owners: [(owner: OfficeTemplate.Owner, name: String)]) {
        self.visit = visit
        self.owners = owners
    }

    public var html: HTML {
        PortalPage(visit, heading: visit("Mẫu giấy tờ của cơ quan", "The office's own templates")) {
            p(
                visit(
                    "Cơ quan có mẫu riêng thì tải tệp Word có chỗ điền lên; giấy tờ in theo mẫu đó thay mẫu gợi ý.",
                    "An office with a form of its own uploads a Word file with placeholders; papers are printed on it.")
            )
            if owners.isEmpty {
                p(visit("Bạn chưa phụ trách địa bàn nào.", "You look after no territory."), .class("muted"))
            }
            ul { for owner in owners { li { a(owner.name, .href(.templates(owner.owner))) } } }
        }
    }
}
