import Documents

/// Tells tables apart by what stands in them: the layout of head and signatures, data, and header rows.
enum TableShape {
    private static let layoutMarks: PatternSet = [
        "cộng hòa xã hội chủ nghĩa việt nam", "độc lập - tự do - hạnh phúc", "nơi nhận", "kính gửi",
    ]
    private static let signatureMarks: PatternSet = [
        "giám đốc", "chủ tịch", "trưởng phòng", "hiệu trưởng", "thủ trưởng", "người lập", "người lập biểu",
        "ký, đóng dấu",
        "chánh văn phòng",
    ]
    private static let headerWords: PatternSet = [
        "stt", "tt", "số tt", "nội dung", "tiêu chí", "chỉ tiêu", "điểm", "minh chứng", "kết quả", "đạt", "không đạt",
        "ghi chú", "tối đa", "tự chấm", "tự đánh giá", "thẩm định", "nội dung tiêu chí", "mức độ", "tên đơn vị",
        "đơn vị",
        "xếp loại", "số lượng", "tỷ lệ", "họ và tên", "năm",
    ]
    private static let scoreWords: PatternSet = ["điểm", "tiêu chí", "chỉ tiêu", "minh chứng"]

    /// Whether a table only lays out the head, the recipients or the signatures.
    static func isLayout(_ table: Table) -> Bool {
        guard table.rows.count <= 12 else { return false }
        // A frame around another table.
        if table.rows.count <= 2, table.rows.contains(where: { $0.cells.contains(where: holdsTable) }) { return true }
        let texts = table.rows.flatMap { $0.cells.map { FoldedText($0.text) } }
        if texts.contains(where: { text in text.contains(any: layoutMarks) }) { return true }
        guard !table.isBordered, !texts.contains(where: { text in text.contains(any: scoreWords) }) else {
            return false
        }
        let columns = table.rows.reduce(0) { max($0, $1.cells.count) }
        return columns <= 2 && table.rows.count <= 6
            || texts.contains { text in text.count < 60 && text.contains(any: signatureMarks) }
    }

    private static func holdsTable(_ cell: Table.Cell) -> Bool {
        cell.blocks.contains { if case .table(let inner) = $0 { inner.rows.count >= 3 } else { false } }
    }

    /// How many rows at the top only hold a title, as sheets have them above the table proper.
    static func titleRows(_ table: Table) -> Int {
        for (index, row) in table.rows.prefix(14).enumerated() {
            if row.isHeader || looksLikeHeader(row, after: 0) { return index }
            let texts = row.cells.map { FoldedText($0.text) }.filter { !$0.isEmpty }
            if texts.count > 2 || texts.contains(where: isNumber) { return 0 }
        }
        return 0
    }

    /// How many rows at the top are headers.
    static func headerRows(_ table: Table) -> Int {
        var count = 0
        for row in table.rows.prefix(4) {
            guard row.isHeader || looksLikeHeader(row, after: count) else { break }
            count += 1
        }
        return count == table.rows.count && count > 1 ? 1 : count
    }

    private static func looksLikeHeader(_ row: Table.Row, after headers: Int) -> Bool {
        let texts = row.cells.map { FoldedText($0.text) }.filter { !$0.isEmpty }
        if texts.isEmpty { return false }
        if headers > 0, isNumbering(texts) { return true }
        guard !texts.contains(where: { isNumber($0) }) else { return false }
        let known = texts.filter { text in text.count <= 60 && text.contains(any: headerWords) }
        if texts.contains(where: { IndicatorLabel($0) != nil }) { return false }
        // A code in the first column makes it a data row, however its words sound.
        if let first = texts.first, texts.count > 1, isCode(first) { return false }
        return headers == 0 ? known.count >= 2 && known.count * 2 >= texts.count : known.count == texts.count
    }

    /// `(1) (2) (3)`, `1 2 3 4`, `A B 1 2`: the numbers of the columns.
    private static func isNumbering(_ texts: [FoldedText]) -> Bool {
        var next = 1
        for text in texts {
            let digits = text.bytes.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            if digits.isEmpty {
                guard text.bytes.count(where: { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) == 1 else {
                    return false
                }
                continue
            }
            guard digits.count <= 2, digits.reduce(0, { $0 * 10 + Int($1 - UInt8(ascii: "0")) }) == next else {
                return false
            }
            next += 1
        }
        return next > 3
    }

    private static func isNumber(_ text: FoldedText) -> Bool {
        text.isDigit(at: 0)
            && text.bytes.allSatisfy {
                $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
            }
    }

    /// `a)`, `1.`, `II`, `-`.
    private static func isCode(_ text: FoldedText) -> Bool {
        guard text.count <= 5, !text.contains(any: headerWords) else { return false }
        return text.isDigit(at: 0) || text.count <= 2 || LineLabel.end(in: text) != nil
    }

    /// Whether two rows say the same.
    static func same(_ a: Table.Row, _ b: Table.Row) -> Bool {
        guard a.cells.count == b.cells.count else { return false }
        return zip(a.cells, b.cells).allSatisfy { squeezed($0.text) == squeezed($1.text) }
    }

    private static func squeezed(_ text: String) -> [UInt8] {
        text.unicodeScalars.map(Folding.byte).filter { $0 != UInt8(ascii: " ") }
    }
}
