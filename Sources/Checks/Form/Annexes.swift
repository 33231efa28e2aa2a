import Documents
import Reports

/// What a report holds that a promise of an annex may mean: titles of annexes, tables after the paper's end, and score
/// tables.
struct Annexes {
    /// Where the paper itself ends: at "Trên đây là", the recipients or the signature; `nil` when none stands there.
    let ending: Int?

    private let passages: [Passage]

    /// The last passage with a title of each kind.
    private var titles: [AnnexPromise.Kind: Int] = [:]

    /// The first passages of the tables, in order.
    private let tables: [Int]
    private let hasScores: Bool
    private let hasList: Bool

    init(_ report: Report) {
        passages = report.passages
        tables = report.tables.compactMap { ($0.header.first ?? $0.rows.first)?.cells.first?.passage }
        ending = Self.ending(of: report)
        let headers = report.tables.flatMap(\.header).flatMap(\.cells).map { report.passages[$0.passage].text }
        hasScores = headers.contains { text in Self.scoring.contains { text.contains($0) } }
        hasList = headers.contains { text in Self.names.contains { text.contains($0) } }
        for (index, passage) in passages.enumerated() where passage.kind == .paragraph {
            let text = passage.text
            guard text.count <= 160, text.isUppercase(at: 0) else { continue }
            for (pattern, kind) in Self.openings {
                guard let end = text.end(of: pattern, at: 0), text.means(0..<end, pattern) else { continue }
                // "Danh sách có phụ lục kèm theo." promises, unless the paper is over.
                if index <= ending ?? passages.count, !AnnexPromise.all(in: text).isEmpty { continue }
                titles[kind] = index
            }
        }
    }

    /// Whether the report holds what a promise in a passage speaks of.
    func hold(_ promise: AnnexPromise, in passage: Int) -> Bool {
        // Any annex answers for "phụ lục".
        let kinds = promise.kind == .annex ? AnnexPromise.Kind.allCases : [promise.kind, .annex]
        if kinds.contains(where: { (titles[$0] ?? -1) > passage }) { return true }
        if let ending, tables.contains(where: { $0 > ending }) { return true }
        // With a line between them for the table's title.
        if tables.contains(where: { $0 > passage && $0 <= passage + 2 }) { return true }
        switch promise.kind {
        case .list: return hasList
        case .annex, .form: return hasScores && isOfScores(promise, passages[passage].text)
        }
    }

    /// Whether the words of a promise speak of the score table itself: "bảng điểm kèm theo".
    private func isOfScores(_ promise: AnnexPromise, _ text: FoldedText) -> Bool {
        promise.saysTable && Self.scoring.contains { text.contains($0, in: promise.range) }
    }

    private static let openings: [(Pattern, AnnexPromise.Kind)] = [
        (.annex, .annex), ("biểu", .form), ("bảng", .form), (.list, .list),
    ]
    private static let scoring: [Pattern] = [.points, "chấm", "tự đánh giá", .criterion]

    /// What the header of a list is made of.
    private static let names: [Pattern] = ["họ và tên", "họ tên", "tên đơn vị", "tên cơ quan"]

    private static func ending(of report: Report) -> Int? {
        let closing = report.passages.indices.last {
            report.passages[$0].kind == .paragraph && report.passages[$0].text.contains(.closing)
        }
        return [closing, report.signature?.lines.first?.passage, report.recipients.first?.passage]
            .compactMap(\.self).min()
    }
}
