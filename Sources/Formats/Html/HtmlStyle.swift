/// What an element's `style` attribute says, as far as it matters for reading.
struct HtmlStyle {
    private let text: String

    init?(_ node: XMLNode) {
        guard let style = node.string("style") else { return nil }
        text = style.lowercased().filter { $0 != " " }
    }

    var isHidden: Bool { text.contains("display:none") || text.contains("mso-hide:all") }

    /// `nil` where nothing is said.
    var isBold: Bool? {
        guard let weight = value("font-weight:") else { return nil }
        return weight.hasPrefix("bold") || weight.hasPrefix("6") || weight.hasPrefix("7") || weight.hasPrefix("8")
            || weight.hasPrefix("9")
    }

    /// Whether this is the number that Word writes in front of a list item.
    var isListNumber: Bool { text.contains("mso-list:ignore") }

    /// Whether lines are drawn around; `nil` where nothing is said of borders.
    var isBordered: Bool? {
        guard text.contains("border") else { return nil }
        var said: Bool?
        for declaration in text.split(separator: ";") where declaration.hasPrefix("border") {
            if declaration.hasPrefix("border-collapse") || declaration.hasPrefix("border-spacing") { continue }
            said = said ?? false
            if ["solid", "double", "dashed", "dotted", "groove", "ridge", "inset", "outset"].contains(
                where: declaration.contains)
            {
                return true
            }
        }
        return said
    }

    /// The sample of a list's numbers: `a`, `I`, …; the empty one for none.
    var listSample: String? {
        guard let kind = value("list-style-type:") ?? value("list-style:") else { return nil }
        switch kind {
        case "lower-alpha", "lower-latin": return "a"
        case "upper-alpha", "upper-latin": return "A"
        case "lower-roman": return "i"
        case "upper-roman": return "I"
        case "none": return ""
        default: return nil
        }
    }

    private func value(_ name: String) -> Substring? {
        guard let range = text.firstRange(of: name) else { return nil }
        return text[range.upperBound...].prefix { $0 != ";" }
    }
}
