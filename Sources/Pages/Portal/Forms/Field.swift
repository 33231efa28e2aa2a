/// A labelled field of a form, with a hint below the label and the trouble with it, where there is one.
public struct Field: Markup {
    private let label: String
    private let name: String
    private let value: String
    private let kind: Kind
    private let hint: String
    private let trouble: String
    private let isRequired: Bool

    public enum Kind: Sendable {
        case text
        /// Digits, with the keyboard of a phone that has them.
        case number
        case day
        case search
        case password(isNew: Bool)
        case code
        case lines(Int)
        case file(accepted: String)
        /// Values and what they are called.
        case choice([(value: String, text: String)])
    }

    public init(
        _ label: String, _ name: String, _ value: String = "", _ kind: Kind = .text, hint: String = "",
        trouble: String = "", isRequired: Bool = false
    ) {
        self.label = label
        self.name = name
        self.value = value
        self.kind = kind
        self.hint = hint
        self.trouble = trouble
        self.isRequired = isRequired
    }

    public var html: HTML {
        let id = "o-\(name)"
        div(.class(trouble.isEmpty ? "field" : "field wrong")) {
            HTML.element(labelElement, [Attribute("for", id)], .text(label))
            if !hint.isEmpty { p(hint, .id("\(id)-goi-y"), .class("hint")) }
            if !trouble.isEmpty { p(trouble, .id("\(id)-loi"), .class("wrong-words")) }
            control(shared(id))
        }
    }

    private func shared(_ id: String) -> [Attribute] {
        let described = (hint.isEmpty ? [] : ["\(id)-goi-y"]) + (trouble.isEmpty ? [] : ["\(id)-loi"])
        return [
            .id(id), Attribute("name", name), Attribute("required", isOn: isRequired),
            Attribute("aria-describedby", described.isEmpty ? nil : described.joined(separator: " ")),
            Attribute("aria-invalid", trouble.isEmpty ? nil : "true"),
        ]
    }

    private func control(_ shared: [Attribute]) -> HTML {
        func input(_ attributes: Attribute...) -> HTML { .void(self.input, shared + attributes) }
        switch kind {
        case .text: return input(Attribute("type", "text"), Attribute("value", value))
        case .number:
            return input(Attribute("type", "text"), Attribute("inputmode", "decimal"), Attribute("value", value))
        case .day: return input(Attribute("type", "date"), Attribute("value", value))
        case .search: return input(Attribute("type", "search"), Attribute("value", value))
        case .password(let isNew):
            return input(
                Attribute("type", "password"), Attribute("autocomplete", isNew ? "new-password" : "current-password"))
        case .code:
            return input(
                Attribute("type", "text"), Attribute("inputmode", "numeric"), Attribute("autocomplete", "one-time-code")
            )
        case .file(let accepted): return input(Attribute("type", "file"), Attribute("accept", accepted))
        case .lines(let count):
            return .element(textarea, shared + [Attribute("rows", String(count))], .text(value))
        case .choice(let choices):
            return .element(
                select, shared,
                .pieces(
                    choices.map { choice in
                        option(
                            choice.text, Attribute("value", choice.value),
                            Attribute("selected", isOn: choice.value == value))
                    }))
        }
    }
}
