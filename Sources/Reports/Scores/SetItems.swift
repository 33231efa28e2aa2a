import Criteria
import Documents

/// The items of a criteria set as a report names them: ids, wording and order.
struct SetItems: Sendable {
    struct Item: Sendable {
        var id: String
        /// The criterion's id for itself and everything under it.
        var criterion: String
        /// 0 criterion, 1 indicator, 2 sub-indicator.
        var depth: Int
        /// The ordinal under its parent, from 1.
        var ordinal: Int
        /// Every wording the set knows for it.
        var bags: [Bag]
    }

    let items: [Item]
    private let byID: [String: Int]

    init(_ set: CriteriaSet) {
        var items: [Item] = []
        for (c, criterion) in set.criteria.enumerated() {
            items.append(
                Item(
                    id: criterion.id, criterion: criterion.id, depth: 0, ordinal: c + 1, bags: [Bag(criterion.text)]))
            for (i, indicator) in criterion.indicators.enumerated() {
                var texts = [indicator.text]
                for part in indicator.parts { texts += part.requirements.map(\.text) }
                items.append(
                    Item(
                        id: indicator.id, criterion: criterion.id, depth: 1, ordinal: i + 1,
                        bags: texts.filter { !$0.isEmpty }.map { Bag($0) }))
                for (s, sub) in indicator.subIndicators.enumerated() {
                    items.append(
                        Item(id: sub.id, criterion: criterion.id, depth: 2, ordinal: s + 1, bags: [Bag(sub.text)]))
                }
            }
        }
        self.items = items
        byID = Dictionary(items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func item(_ id: String) -> Item? { byID[id].map { items[$0] } }

    /// The likeness of a text to an item's best wording, in hundredths.
    func likeness(_ bag: Bag, to item: Item) -> Int {
        item.bags.reduce(0) { max($0, $1.likeness(bag)) }
    }

    /// The item whose wording a text repeats most; `nil` below a likeness of 55.
    func best(_ bag: Bag, where fits: (Item) -> Bool = { _ in true }) -> (item: Item, likeness: Int)? {
        var best: (item: Item, likeness: Int)?
        for item in items where fits(item) {
            let likeness = likeness(bag, to: item)
            if likeness >= 55, likeness > best?.likeness ?? 0 { best = (item, likeness) }
        }
        return best
    }

    /// An item by the ordinals a report writes: criterion, then indicator.
    func indicator(criterion: String, ordinal: Int) -> Item? {
        items.first { $0.depth == 1 && $0.criterion == criterion && $0.ordinal == ordinal }
    }
}
