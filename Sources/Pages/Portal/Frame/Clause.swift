import Criteria

/// What a value rests on, in smaller letters, and whether the text itself says so.
struct Clause: Markup {
    private let source: Source
    private let visit: Visit

    init(_ source: Source, _ visit: Visit) {
        self.source = source
        self.visit = visit
    }

    /// The law speaks Vietnamese, whatever language the page speaks.
    var html: HTML {
        span(.class("clause")) {
            span(source.citation, .lang("vi"))
            if source.confidence != .text { visit(" (chưa kiểm chứng)", " (unverified)") }
        }
    }
}
