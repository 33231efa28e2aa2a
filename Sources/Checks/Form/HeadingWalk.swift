import Reports

/// Walks through the headings of a report and finds where their numbers break.
///
/// Headings are not forced into a tree by their style: a numbered list may stand inside a numbered heading, and a list
/// may begin anew in another section. A number is at fault only when it goes on with none of the lists that are open
/// and begins none.
struct HeadingWalk {
    /// A run of siblings.
    private struct List {
        var last: Int
        var first: Int
        var members = 1

        /// The list of the same style that began right after this one's only member.
        var restart: Int?

        /// What else may come next after a number at fault: it may have been typed instead of the right one.
        var alternative: Int?
    }

    /// How many headings ahead are looked at, and how many lists can be open at once: more is no report's numbering.
    private static let outlook = 50
    private static let deepest = 24

    private let items: [HeadingItem]
    private let hasHead: Bool
    private var lists: [List] = []
    private var open: [Int] = []
    private var closed: [Heading.Style: Int] = [:]
    private var isAnnex = false
    private(set) var faults: [(item: Int, fault: HeadingFault)] = []

    /// - Parameters:
    ///   - items: the headings in reading order.
    ///   - boundaries: passages where numbering begins anew: the signature, each annex.
    ///   - hasHead: whether the beginning of the paper is there, so that a first number must be one.
    init(_ items: [HeadingItem], boundaries: [Int], hasHead: Bool) {
        self.items = items
        self.hasHead = hasHead
        var boundaries = boundaries.sorted()[...]
        for index in items.indices {
            while let next = boundaries.first, items[index].passage >= next {
                boundaries.removeFirst()
                closeAll()
                closed = [:]
                isAnnex = true
            }
            take(index)
        }
        closeAll()
        faults.sort { $0.item < $1.item }
    }

    // MARK: One heading

    private mutating func take(_ index: Int) {
        let item = items[index]
        if let depth = open.lastIndex(where: { goesOn(lists[$0], with: index) }) {
            resume(depth, index)
        } else if item.ordinal == 1 {
            begin(index)
        } else if let last = closed[item.style], follows(items[last], item), item.style > .roman {
            // Some count on through the sections: I: 1, 2; II: 3, 4.
            push(index)
        } else if let depth = open.lastIndex(where: { isSame(items[lists[$0].last], item) }) {
            breakList(depth, index)
        } else {
            beginLate(index)
        }
    }

    private func goesOn(_ list: List, with index: Int) -> Bool {
        let last = items[list.last]
        let item = items[index]
        guard isSame(last, item) else { return false }
        return follows(last, item) || item.ordinal == list.alternative
    }

    /// Whether two items can be members of one list.
    private func isSame(_ a: HeadingItem, _ b: HeadingItem) -> Bool {
        a.style == b.style && (a.style != .dotted || a.path.dropLast() == b.path.dropLast())
    }

    private func follows(_ a: HeadingItem, _ b: HeadingItem) -> Bool {
        if a.style == .letter, a.ordinal == 4, b.ordinal == 6 { return true }  // d) e), by those who leave out đ)
        return b.ordinal == a.ordinal + 1 && (a.style != .dotted || isSame(a, b))
    }

    private mutating func resume(_ depth: Int, _ index: Int) {
        close(to: depth + 1)
        let list = open[depth]
        lists[list].last = index
        lists[list].members += 1
        lists[list].restart = nil
        lists[list].alternative = nil
    }

    private mutating func push(_ index: Int) {
        if open.count == Self.deepest { open.remove(at: 1) }
        lists.append(List(last: index, first: index))
        open.append(lists.count - 1)
    }

    /// Begins a list with number one.
    private mutating func begin(_ index: Int) {
        let item = items[index]
        if item.style == .roman, let depth = open.lastIndex(where: { items[lists[$0].last].style == .roman }),
            lists[open[depth]].members == 1, !isAnnex
        {
            faults.append((index, .repeated(of: lists[open[depth]].last)))
            close(to: depth + 1)
            lists[open[depth]].last = index
            lists[open[depth]].alternative = 3
            return
        }
        if item.style == .dotted, let parent = wrongParent(of: item) { faults.append((index, .prefix(under: parent))) }
        let above = open.last
        push(index)
        if let above, lists[above].members == 1, isSame(items[lists[above].last], item) {
            lists[above].restart = lists.count - 1
        }
    }

    /// The open heading that a dotted number stands under though its first numbers are another's; `nil` when it
    /// stands right or nobody can tell.
    private func wrongParent(of item: HeadingItem) -> Int? {
        let prefix = Array(item.path.dropLast())
        let style: Heading.Style = prefix.count > 1 ? .dotted : item.isRomanDotted ? .roman : .arabic
        let parents = open.map { lists[$0].last }.filter { items[$0].style == style }
        guard let nearest = parents.last, !parents.contains(where: { items[$0].path == prefix }) else { return nil }
        return nearest
    }

    // MARK: Faults

    /// A number that goes on with no open list, though lists of its style are open.
    private mutating func breakList(_ depth: Int, _ index: Int) {
        let item = items[index]
        let list = open[depth]
        let last = lists[list].last
        let fault: HeadingFault
        if item.ordinal == items[last].ordinal {
            fault = .repeated(of: last)
        } else if item.ordinal > items[last].ordinal {
            fault = .jump(after: last)
        } else {
            fault = .back(after: last)
        }
        if item.style > .roman, !item.isTitle, case .jump = fault {
            // A sentence that begins with some number by chance: the list goes on behind it.
            if item.ordinal > items[last].ordinal + 3 { return }
            if let next = nextSibling(of: index), follows(items[last], next) { return }
        }
        faults.append((index, fault))
        resume(depth, index)
        lists[list].alternative = items[last].ordinal + 2
    }

    /// The first number of its list is not one.
    private mutating func beginLate(_ index: Int) {
        let item = items[index]
        defer { push(index) }
        switch item.style {
        case .roman:
            if let bottom = open.first, items[lists[bottom].last].style == .arabic,
                items[lists[bottom].last].ordinal == item.ordinal - 1, lists[bottom].members == item.ordinal - 1
            {
                // `1. …` then `II. …`: the first is numbered like its children.
                faults.append((lists[bottom].last, .style(sibling: index)))
                close(to: 0)
            } else if hasHead, !isAnnex {
                faults.append((index, .notFirst))
            }
        case .part:
            if hasHead, !isAnnex { faults.append((index, .notFirst)) }
        case .arabic:
            guard item.ordinal <= 3 else { return }
            if let depth = open.lastIndex(where: { items[lists[$0].last].style == .roman }),
                case let sibling = lists[open[depth]].last, items[sibling].ordinal == item.ordinal - 1,
                items[(index + 1)...].prefix(Self.outlook).first(where: { $0.style == .roman })?.ordinal
                    == item.ordinal + 1
            {
                faults.append((index, .style(sibling: sibling)))
                lists[open[depth]].alternative = item.ordinal + 1
            } else if !open.isEmpty || hasHead && !isAnnex, item.isTitle || isFollowed(index) {
                faults.append((index, .notFirst))
            }
        case .dotted:
            guard item.ordinal <= 3, wrongParent(of: item) == nil,
                open.contains(where: { items[lists[$0].last].path == Array(item.path.dropLast()) })
            else { return }
            faults.append((index, .notFirst))
        case .letter:
            if item.ordinal == 2, !open.isEmpty, isFollowed(index) { faults.append((index, .notFirst)) }
        }
    }

    private func isFollowed(_ index: Int) -> Bool {
        nextSibling(of: index).map { follows(items[index], $0) } ?? false
    }

    private func nextSibling(of index: Int) -> HeadingItem? {
        items[(index + 1)...].prefix(Self.outlook).first { isSame($0, items[index]) }
    }

    // MARK: Ends of lists

    private mutating func close(to depth: Int) {
        while open.count > depth { closeLast() }
    }

    private mutating func closeAll() {
        close(to: 0)
    }

    private mutating func closeLast() {
        let list = lists[open.removeLast()]
        closed[items[list.last].style] = list.last
        // 1, 1, 2: the second was meant to be 2, unless the first list went on later.
        if let restart = list.restart, lists[restart].members > 1, items[list.first].isTitle,
            items[lists[restart].first].isTitle
        {
            faults.append((lists[restart].first, .repeated(of: list.first)))
        }
    }
}
