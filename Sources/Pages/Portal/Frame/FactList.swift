/// Names with what they are: of a unit, a round, a decision.
///
///     FactList {
///         Fact("Năm", "2024")
///         Fact("Trạng thái") { StateBadge(state, visit) }
///     }
struct FactList: Markup {
    private let facts: HTML

    init(@HTMLBuilder facts: () -> HTML) {
        self.facts = facts()
    }

    var html: HTML { dl(.class("facts")) { facts } }
}

/// One name with what it is.
struct Fact: Markup {
    private let name: String
    private let value: HTML

    init(_ name: String, _ value: String) {
        self.name = name
        self.value = .text(value)
    }

    init(_ name: String, @HTMLBuilder value: () -> HTML) {
        self.name = name
        self.value = value()
    }

    var html: HTML {
        div {
            dt(name)
            dd { value }
        }
    }
}
