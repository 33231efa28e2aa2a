import Documents
import Reports

/// The titles that annexes stand under.
struct AnnexTitles {
    private var last: [AnnexPromise.Kind: Int] = [:]

    init(_ passages: [Passage]) {
        let openings: [(Pattern, String, AnnexPromise.Kind)] = [
            ("phụ lục", "phụ lục", .annex), ("biểu", "biểu", .form), ("bảng", "bảng", .form),
            ("danh sách", "danh sách", .list),
        ]
        for (index, passage) in passages.enumerated() where passage.kind == .paragraph {
            let text = passage.text
            guard text.count <= 160, text.isUppercase(at: 0) else { continue }
            for (pattern, words, kind) in openings {
                guard let end = text.end(of: pattern, at: 0), text.means(0..<end, words) else { continue }
                last[kind] = index
            }
        }
    }

    /// Whether an annex stands after a passage. Any annex answers for "phụ lục".
    func holds(_ kind: AnnexPromise.Kind, after passage: Int) -> Bool {
        let kinds = kind == .annex ? AnnexPromise.Kind.allCases : [kind, .annex]
        return kinds.contains { (last[$0] ?? -1) > passage }
    }
}
