/// A level of a list style: how its labels look.
struct OdtLevel {
    private var format = NumberFormat.decimal
    private var prefix = ""
    private var suffix = ""
    private var shown = 1

    /// LibreOffice's own pattern, `%1%.%2%)`; it knows signs between levels that prefix and suffix cannot say.
    private var pattern: String?
    private(set) var start = 1

    /// Levels 1 to 10 of a list style.
    static func levels(_ style: XMLNode) -> [OdtLevel?] {
        var levels = [OdtLevel?](repeating: nil, count: 10)
        for node in style.children {
            guard let index = node.integer("level"), (1...10).contains(index) else { continue }
            levels[index - 1] = OdtLevel(node)
        }
        return levels
    }

    private init(_ node: XMLNode) {
        switch node {
        case "list-level-style-number", "outline-level-style":
            format = NumberFormat(sample: node.string("num-format") ?? "")
            // Longer than any label, and short enough to stand before every paragraph.
            prefix = String((node.string("num-prefix") ?? "").prefix(60))
            suffix = String((node.string("num-suffix") ?? "").prefix(60))
            shown = min(max(node.integer("display-levels") ?? 1, 1), 10)
            start = min(max(node.integer("start-value") ?? 1, 0), 32767)
            pattern = node.string("num-list-format").map { String($0.prefix(120)) }
        default: format = .bullet
        }
    }

    /// The label for the counts of all levels, with the space after it; empty for none.
    static func label(_ levels: [OdtLevel?], _ level: Int, _ counts: [Int?]) -> String {
        guard let own = levels[level] else { return "" }
        switch own.format {
        case .bullet: return "- "
        case .none: return ""
        default: break
        }
        func number(_ index: Int) -> String {
            let level = levels[index]
            return (level?.format ?? .decimal).string(counts[index] ?? level?.start ?? 1)
        }
        var text = ""
        if let pattern = own.pattern {
            for (index, piece) in pattern.split(separator: "%", omittingEmptySubsequences: false).enumerated() {
                if index & 1 == 0 {
                    text += piece
                } else if let other = Int(piece), (1...(level + 1)).contains(other) {
                    text += number(other - 1)
                }
            }
        } else {
            let first = max(level + 1 - own.shown, 0)
            text = own.prefix + (first...level).map(number).filter { !$0.isEmpty }.joined(separator: ".") + own.suffix
        }
        return text.isEmpty ? "" : text + " "
    }
}
