import Documents

/// How reports name the people who are counted.
enum MemberWords {
    /// Any of them: a word for members of a unit.
    static let people: PatternSet = [
        "thành viên", "cán bộ", "công chức", "viên chức", "người lao động", "lao động", "giáo viên", "nhân viên",
        "CBCC", "CBCCVC", "CCVC",
        "CBCCVCNLĐ", "CCVCNLĐ", "CBGVNV", "CBGV", "CB,GV,NV", "CB, GV, NV", "CBQL", "CB", "CC", "VC", "NLĐ", "NLD",
        "GV", "NV",
        "người hoạt động không chuyên trách", "không chuyên trách", "đoàn viên", "công nhân", "chiến sĩ", "sĩ quan",
        "hội viên",
    ]

    /// Words that mean every member, whatever groups there are.
    static let everybody: PatternSet = [
        "thành viên", "cán bộ, công chức, viên chức và người lao động", "cán bộ, công chức, viên chức, người lao động",
        "công chức, viên chức và người lao động", "công chức, viên chức, người lao động", "viên chức và người lao động",
        "viên chức, người lao động", "cán bộ, công chức, người lao động", "cán bộ, công chức và người lao động",
        "cán bộ công chức và người lao động", "CBCCVC và người lao động", "CBCCVC, người lao động",
        "CCVC và người lao động",
        "CCVC & NLĐ", "CBCCVCNLĐ", "CCVCNLĐ", "cán bộ, giáo viên, nhân viên", "cán bộ, giáo viên và nhân viên",
        "cán bộ quản lý, giáo viên, nhân viên", "CBGVNV", "CB,GV,NV", "CB, GV, NV", "cán bộ, nhân viên",
        "cán bộ công nhân viên",
    ]

    /// Words for a part of the members only.
    static let parts: PatternSet = [
        "cán bộ, công chức", "cán bộ công chức", "công chức", "viên chức", "giáo viên", "nhân viên", "đảng viên",
        "CBCC", "cán bộ",
        "người lao động", "lãnh đạo", "cán bộ quản lý", "công chức, viên chức", "CCVC", "nam", "nữ",
        "người hoạt động không chuyên trách", "đoàn viên",
    ]

    /// Words for learners.
    static let learners: PatternSet = ["người học", "học sinh", "sinh viên", "học viên"]

    private static let anybody = people + learners

    /// The words of the people who begin at an index: from the first to the last word for people, joints between.
    static func group(at start: Int, in text: FoldedText, limit: Int) -> Range<Int>? {
        var end: Int?
        var index = start
        while index < limit {
            index = text.skippingSpaces(from: index)
            if let next = longest(at: index, in: text) {
                end = next
                index = next
            } else if let next = joint(at: index, in: text), end != nil || next.isLead {
                index = next.end
            } else {
                break
            }
        }
        return end.map { start..<$0 }
    }

    private static func longest(at index: Int, in text: FoldedText) -> Int? {
        text.end(ofAny: anybody, at: index)
    }

    private static let leads: PatternSet = ["số", "tổng số", "các", "toàn thể", "đội ngũ", "là"]
    private static let joints: PatternSet = ["và", "hoặc", "là"]

    private static func joint(at index: Int, in text: FoldedText) -> (end: Int, isLead: Bool)? {
        guard index < text.count else { return nil }
        if ",&;-/".utf8.contains(text.bytes[index]) { return (index + 1, false) }
        if let end = text.end(ofAny: leads, at: index) { return (end, true) }
        if let end = text.end(ofAny: joints, at: index) { return (end, false) }
        return nil
    }

    /// Whether a group names everybody.
    static func isEverybody(_ group: FoldedText) -> Bool {
        everybody.contains { group.contains($0) }
    }

    static func isLearners(_ group: FoldedText) -> Bool {
        learners.contains { group.contains($0) }
    }
}
