import Criteria
import Documents

/// "Đạt", "không đạt", "không áp dụng" where a report says it in so many words.
enum VerdictWords {
    /// A verdict and where it is said.
    typealias Found = (state: IndicatorVerdict.State, range: Range<Int>)

    private static let notMet: PatternSet = ["không đạt", "chưa đạt", "không đạt yêu cầu"]
    private static let notApplicable: PatternSet = [
        "không áp dụng", "không thuộc đối tượng", "không đánh giá", "không thuộc diện", "không xét",
    ]
    private static let noData: PatternSet = ["chưa có dữ liệu", "chưa có số liệu", "chưa đủ dữ liệu"]
    private static let labels: PatternSet = [
        "tự đánh giá", "đánh giá", "kết quả", "kết luận", "mức đánh giá", "kết quả đánh giá", "kết quả tự đánh giá",
        "tự xếp", "xác định",
        "nhận xét", "chỉ tiêu", "tiêu chí", "mức đạt", "kết quả chung",
    ]

    /// The verdict of a passage of an answer, the law's wording left out.
    static func read(_ text: FoldedText, in range: Range<Int>) -> Found? {
        for clause in clauses(text, range) {
            if let found = verdict(text, clause) { return found }
        }
        return nil
    }

    /// Whether a cell of a result column says it: any wording, since the column's head asks.
    static func cell(_ text: FoldedText) -> Found? {
        let range = text.trimmed(0..<text.count)
        for pattern in notApplicable { if let found = text.first(pattern) { return (.notApplicable, found) } }
        for pattern in noData { if let found = text.first(pattern) { return (.noData, found) } }
        for pattern in notMet { if let found = text.first(pattern) { return (.notMet, found) } }
        // "Đạt", "Đạt yêu cầu", "Tự đánh giá: đạt", not "17/20 đạt danh hiệu".
        guard let found = text.first(.met), text.means(found, .met),
            found.lowerBound == range.lowerBound || found.upperBound == range.upperBound,
            !range.contains(where: { text.isDigit(at: $0) })
        else { return nil }
        return (.met, found)
    }

    private static func clauses(_ text: FoldedText, _ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where isEnd(index, in: text) {
            found.append(start..<index)
            start = index + 1
        }
        found.append(start..<range.upperBound)
        return found.map(text.trimmed).filter { !$0.isEmpty }
    }

    private static func isEnd(_ index: Int, in text: FoldedText) -> Bool {
        let byte = text.bytes[index]
        return byte == UInt8(ascii: ";") || text.scalars[index] == "\n"
            || byte == UInt8(ascii: ".") && !(text.isDigit(at: index - 1) && text.isDigit(at: index + 1))
    }

    private static func verdict(_ text: FoldedText, _ clause: Range<Int>) -> (IndicatorVerdict.State, Range<Int>)? {
        for pattern in notApplicable {
            if let found = text.first(pattern, in: clause) { return (.notApplicable, found) }
        }
        for pattern in noData {
            if let found = text.first(pattern, in: clause), isAnnounced(text, clause.lowerBound..<found.lowerBound) {
                return (.noData, found)
            }
        }
        // The verdict ends the clause: "Kết quả: Đạt", "Tự đánh giá: không đạt", "Đạt".
        var end = clause.upperBound
        while end > clause.lowerBound, !text.isLetter(at: end - 1) { end -= 1 }
        for (word, state) in [
            ("không đạt", .notMet), ("chưa đạt", .notMet), ("không đạt yêu cầu", .notMet), ("đạt yêu cầu", .met),
            ("đạt", .met),
        ] as [(Pattern, IndicatorVerdict.State)] {
            let start = end - word.bytes.count
            guard start >= clause.lowerBound, text.end(of: word, at: start) == end else { continue }
            if word == "đạt" as Pattern, !text.means(start..<end, .met) { continue }
            // "20/32 thành viên, đạt 62,5%" says how many, not whether that is enough.
            if word == "đạt" as Pattern, (end..<clause.upperBound).contains(where: { text.isDigit(at: $0) }) {
                continue
            }
            return isAnnounced(text, clause.lowerBound..<start) ? (state, start..<end) : nil
        }
        // "Đạt chỉ tiêu 1", "Đạt theo quy định"
        for (word, state) in [("không đạt", .notMet), ("chưa đạt", .notMet), ("đạt", .met)]
            as [(Pattern, IndicatorVerdict.State)]
        {
            let start =
                LineLabel.end(in: FoldedText(scalars: Array(text.scalars[clause]))).map { $0 + clause.lowerBound }
                ?? clause.lowerBound
            guard let stop = text.end(of: word, at: start) else { continue }
            let next = text.skippingSpaces(from: stop)
            for rest: Pattern in ["chỉ tiêu", "theo quy định", "yêu cầu", "tiêu chí"]
            where text.end(of: rest, at: next) != nil {
                return (state, start..<stop)
            }
        }
        return nil
    }

    /// Nothing before it, or a label with a mark, or a label that leads straight to it.
    private static func isAnnounced(_ text: FoldedText, _ before: Range<Int>) -> Bool {
        let range = text.trimmed(before)
        if range.allSatisfy({ !text.isLetter(at: $0) }) { return true }
        guard range.count <= 90 else { return false }
        let mark = text.bytes[range.upperBound - 1]
        let isMarked = ":->=*(".utf8.contains(mark)
        return text.contains(any: labels, in: range) && (isMarked || range.count <= 40)
    }
}
