/// A placeholder as it was typed: `{{unit.name}}`, `{{#rows}}`, `{{^late}}`, `{{/rows}}`.
struct TemplateTag: Sendable, Hashable {
    /// What it does.
    enum Kind: Sendable, Hashable {
        /// The value stands in its place.
        case value
        /// What follows is repeated for each row, or stands where the condition holds.
        case open
        /// What follows stands where there are no rows, or the condition does not hold.
        case openInverse
        /// Ends what began under this name.
        case close
    }

    var kind: Kind

    /// Its name, without regard to capitals: `["unit", "name"]`.
    var path: [String]

    /// As it was typed, without spaces: `{{unit.name}}`.
    var text: String
    var spot: TemplateSpot

    /// Whether it stands in the copy of a text box that is kept for older programs: said once is enough.
    var isCopy = false

    /// The name in one piece.
    var name: String { path.joined(separator: ".") }

    /// Reads what stands between the braces; `nil` where it is no placeholder.
    init?(_ inside: some StringProtocol, at spot: TemplateSpot) {
        var rest = inside.unicodeScalars[...]
        while let first = rest.first, Self.isBlank(first) { rest.removeFirst() }
        switch rest.first {
        case "#": kind = .open
        case "^": kind = .openInverse
        case "/": kind = .close
        default: kind = .value
        }
        let sign = kind == .value ? "" : String(rest.removeFirst())
        while let first = rest.first, Self.isBlank(first) { rest.removeFirst() }
        while let last = rest.last, Self.isBlank(last) { rest.removeLast() }
        let name = String(String.UnicodeScalarView(rest))
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard
            parts.allSatisfy({ part in
                !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
            })
        else { return nil }
        path = parts.map { $0.lowercased() }
        text = "{{\(sign)\(name)}}"
        self.spot = spot
    }

    /// Spaces, and what Word puts in that nobody sees.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
    }
}
