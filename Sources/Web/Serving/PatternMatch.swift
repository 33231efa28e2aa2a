/// Whether a path fits an endpoint's pattern, and what stands in its places.
struct PatternMatch {
    private let parts: [Part]

    private enum Part {
        case word(String)
        case place(String)
    }

    init(_ pattern: String) {
        parts = pattern.split(separator: "/").map { part in
            part.hasPrefix("{") && part.hasSuffix("}")
                ? .place(String(part.dropFirst().dropLast())) : .word(String(part))
        }
    }

    /// `nil` where it does not fit.
    func parameters(of path: [String]) -> [String: String]? {
        guard path.count == parts.count else { return nil }
        var found: [String: String] = [:]
        for (part, text) in zip(parts, path) {
            switch part {
            case .word(let word): guard word == text else { return nil }
            case .place(let name): found[name] = text
            }
        }
        return found
    }
}
