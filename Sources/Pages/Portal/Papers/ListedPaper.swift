import Criteria
public import Registry

/// A paper in a list.
public struct ListedPaper: Sendable {
    public var kind: PaperKind

    /// What is kept of it; `nil` before it was ever taken out.
    public var record: IssuedPaper?

    /// Whether one was registered from data that have changed since.
    public var isOutdated: Bool

    /// Why it cannot be made yet; `nil` where it can.
    public var obstacle: Refusal?

    public init(kind: PaperKind, record: IssuedPaper?, isOutdated: Bool, obstacle: Refusal?) {
        self.kind = kind
        self.record = record
        self.isOutdated = isOutdated
        self.obstacle = obstacle
    }
}

extension IssuedPaper {
    /// `05/TTr-THĐR ngày 09/01/2025` cannot be told without the kind's abbreviation: number and day alone.
    func numberWords(_ visit: Visit) -> String {
        guard let number = imprint.number, let date = imprint.date else { return "" }
        return visit("số \(number) ngày \(date.vietnamese)", "number \(number) of \(date)")
    }
}

/// Where a paper stands.
struct PaperBadge: Markup {
    private let record: IssuedPaper?
    private let visit: Visit

    init(_ record: IssuedPaper?, _ visit: Visit) {
        self.record = record
        self.visit = visit
    }

    var html: HTML {
        if let record {
            span(visit(record.state.name.asSentence), .class("badge \(record.state.look)"))
        } else {
            span(visit("Chưa tải lần nào", "Not taken out yet"), .class("badge"))
        }
    }
}

extension IssuedPaper.State {
    /// The class of a badge.
    var look: String {
        switch self {
        case .drafted: "draft"
        case .registered: "issued"
        case .signed: "published"
        }
    }
}
