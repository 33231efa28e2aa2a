import Criteria
import Registry

/// Where a dossier stands, in words; form and colour repeat it.
struct StateBadge: Markup {
    private let state: Dossier.State
    private let visit: Visit

    init(_ state: Dossier.State, _ visit: Visit) {
        self.state = state
        self.visit = visit
    }

    var html: HTML {
        span(visit(state.name.asSentence), .class("badge \(state.rawValue)"))
    }
}
