import Criteria

/// The front door.
public struct HomePage: Markup {
    private let visit: Visit

    public init(_ visit: Visit) {
        self.visit = visit
    }

    public var html: HTML {
        PortalPage(visit, heading: visit("Đơn vị học tập", "Learning units")) {
            p(
                visit(
                    "Đánh giá, công nhận và công bố “Đơn vị học tập” hằng năm.",
                    "The yearly assessment, recognition and publication of learning units."))
        }
    }
}
