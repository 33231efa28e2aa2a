import Documents

/// How many people a named group has, as far as the report tells.
struct GroupSize {
    let headcount: Headcount?

    /// Names that the report itself uses for all its members: it gives counts of them out of the whole.
    private let wholes: [Bag]

    /// Parts of a unit's members whose number nobody told; single words, since together they mean all.
    private static let parts: PatternSet = [
        "công chức", "viên chức", "giáo viên", "nhân viên", "đảng viên", "lãnh đạo", "nam", "nữ", "người lao động",
        "cán bộ quản lý", "đoàn viên", "cán bộ", "CBQL", "GV", "NV",
    ]

    init(headcount: Headcount?, shares: [StatedShare]) {
        self.headcount = headcount
        let total = headcount?.total
        wholes = shares.compactMap { share in
            guard total != nil, share.denominator == total, !share.group.isEmpty else { return nil }
            return Bag(share.group)
        }
    }

    /// `nil` when it is not known. An empty group is the law's own: the members.
    func size(of words: String) -> Int? {
        guard let headcount else { return nil }
        let text = FoldedText(words)
        if text.isEmpty || MemberWords.isEverybody(text) { return headcount.total }
        if MemberWords.isLearners(text) { return nil }
        let bag = Bag(text)
        if wholes.contains(bag) { return headcount.total }
        let named = headcount.groups.filter { group in
            let name = Bag(group.name)
            return !name.words.isEmpty && bag.common(name) * 100 >= name.words.count * 75
        }
        let known = named.reduce(into: Set<UInt64>()) { $0.formUnion(Bag($1.name).words) }
        if !named.isEmpty, bag.words.allSatisfy(known.contains) {
            return min(headcount.total, named.reduce(0) { $0 + $1.count })
        }
        // With a breakdown, another word may mean anybody; without one, only a single word means a part.
        guard headcount.groups.count <= 1 else { return nil }
        let single = Self.parts.contains { part in text.first(part) == text.trimmed(0..<text.count) }
        return single ? nil : headcount.total
    }
}
