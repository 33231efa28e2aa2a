/// Counts the items of lists while a text is read.
///
/// A list begins anew unless it says that it continues one: by that list's identifier, or simply the last one of its
/// style. An item without words of its own, which only wraps a deeper list, counts for nothing.
struct OdtLists {
    private struct Item {
        var style: String
        var level: Int
        var start: Int?

        /// Whether its first paragraph is still to come: that one takes the label.
        var isWaiting: Bool
    }

    private var counts = [Int?](repeating: nil, count: 10)
    private var byIdentifier: [String: [Int?]] = [:]
    private var byStyle: [String: [Int?]] = [:]
    private var styles: [String] = []
    private var items: [Item] = []
    private var outline = [Int?](repeating: nil, count: 10)

    mutating func begin(_ list: XMLNode) {
        let style = list.string("style-name") ?? styles.last ?? ""
        if styles.isEmpty {
            if let other = list.string("continue-list"), let known = byIdentifier[other] {
                counts = known
            } else if list.has("continue-numbering", "true"), let known = byStyle[style] {
                counts = known
            } else {
                counts = [Int?](repeating: nil, count: 10)
            }
        }
        styles.append(style)
    }

    mutating func end(_ list: XMLNode) {
        guard let style = styles.popLast(), styles.isEmpty else { return }
        byStyle[style] = counts
        if let identifier = list.string("id") { byIdentifier[identifier] = counts }
    }

    mutating func beginItem(_ node: XMLNode) {
        var isWaiting = false
        if case "list-item" = node { isWaiting = true }
        items.append(
            Item(
                style: styles.last ?? "", level: min(styles.count, 10) - 1,
                start: node.integer("start-value").map { min(max($0, 0), 32767) }, isWaiting: isWaiting))
    }

    mutating func endItem() {
        items.removeLast()
    }

    /// The label of the paragraph that comes now: that of the innermost item, if it is its first.
    mutating func label(_ styles: OdtStyles) -> String {
        guard let item = items.last, item.isWaiting else { return "" }
        items[items.count - 1].isWaiting = false
        let levels = styles.list(item.style)
        Self.count(&counts, item.level, start: item.start, levels)
        return OdtLevel.label(levels, item.level, counts)
    }

    /// The label of a heading outside lists.
    mutating func headingLabel(_ level: Int, _ styles: OdtStyles) -> String {
        guard items.isEmpty, (1...10).contains(level) else { return "" }
        Self.count(&outline, level - 1, start: nil, styles.outline)
        return OdtLevel.label(styles.outline, level - 1, outline)
    }

    private static func count(_ counts: inout [Int?], _ level: Int, start: Int?, _ levels: [OdtLevel?]) {
        counts[level] = start ?? counts[level].map { $0 + 1 } ?? levels[level]?.start ?? 1
        for deeper in level..<10 where deeper > level { counts[deeper] = nil }
    }
}
