import Documents

/// How many people a named group has, as far as the head count tells.
struct GroupSize {
    let headcount: Headcount?

    /// Parts of a unit's members whose number nobody told; single words, since together they mean all.
    private static let parts: [Pattern] = [
        "công chức", "viên chức", "giáo viên", "nhân viên", "đảng viên", "lãnh đạo", "nam", "nữ", "người lao động",
        "cán bộ quản lý", "đoàn viên",
        "cán bộ", "CBQL", "GV", "NV",
    ]

    /// `nil` when it is not known. An empty group is the law's own: the members.
    func size(of words: String) -> Int? {
        guard let headcount else { return nil }
        let text = FoldedText(words)
        if text.isEmpty || MemberWords.isEverybody(text) { return headcount.total }
        if MemberWords.isLearners(text) { return nil }
        let bag = Bag(text)
        let named = headcount.groups.filter { group in
            let name = Bag(group.name)
            return name.words.count > 0 && bag.common(name) * 100 >= name.words.count * 75
        }
        if !named.isEmpty {
            // Groups that share their words ("cán bộ") are told apart by what each has of its own.
            return min(headcount.total, named.reduce(0) { $0 + $1.count })
        }
        guard headcount.groups.isEmpty else { return nil }
        let single = Self.parts.contains { part in text.first(part) == text.trimmed(0..<text.count) }
        return single ? nil : headcount.total
    }
}
