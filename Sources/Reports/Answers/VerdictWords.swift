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

    /// Whether a cell of a result column says it: any wording, since the column's head asks. What is met at one level
    /// and not at another is met.
    static func cell(_ text: FoldedText) -> Found? {
        let parts = parts(text)
        let found = parts.compactMap { said(text, $0, isAlone: parts.count == 1) }
        return found.first { $0.state == .met } ?? found.first
    }

    /// The verdict that ends a long cell, alone behind its last comma: `“Tập thể lao động tiên tiến”, đã công nhận, đạt`.
    static func closing(_ text: FoldedText) -> Found? {
        let parts = parts(text)
        guard parts.count > 1, let last = parts.last, let found = said(text, last, isAlone: false) else {
            return nil
        }
        return found
    }

    /// - Parameter isAlone: whether nothing else stands in the cell; one part of several is the verdict and no more.
    private static func said(_ text: FoldedText, _ range: Range<Int>, isAlone: Bool) -> Found? {
        for pattern in notApplicable {
            if let found = text.first(pattern, in: range) { return (.notApplicable, found) }
        }
        for pattern in noData { if let found = text.first(pattern, in: range) { return (.noData, found) } }
        for pattern in notMet { if let found = text.first(pattern, in: range) { return (.notMet, found) } }
        // "Đạt", "Đạt yêu cầu", "Đạt mức độ 1", "Tự đánh giá: đạt", not "17/20 đạt danh hiệu".
        guard let found = text.first(.met, in: range), text.means(found, .met) else { return nil }
        if found.lowerBound == range.lowerBound,
            text.end(of: "mức độ", at: text.skippingSpaces(from: found.upperBound)) != nil
        {
            return (.met, found)
        }
        guard isAlone || found == range,
            found.lowerBound == range.lowerBound || found.upperBound == range.upperBound,
            !range.contains(where: { text.isDigit(at: $0) })
        else { return nil }
        return (.met, found)
    }

    /// The parts of a cell between its commas, those inside of figures aside.
    private static func parts(_ text: FoldedText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        for index in 0..<text.count where text.bytes[index] == UInt8(ascii: ",") && !text.isDigit(at: index + 1) {
            found.append(start..<index)
            start = index + 1
        }
        found.append(start..<text.count)
        return found.map(text.trimmed).filter { !$0.isEmpty }
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
