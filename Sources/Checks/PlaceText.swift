public import Criteria
public import Documents

/// Says where something stands, as a clerk would look for it.
public struct PlaceText: Sendable {
    public let language: Language

    /// Whether the lines of the file can be counted; elsewhere paragraphs and rows are.
    public let hasLines: Bool

    public init(_ language: Language, hasLines: Bool = true) {
        self.language = language
        self.hasLines = hasLines
    }

    /// `dòng 32 · bảng 1, hàng 10, cột 4: «38»`, and how sure the reading of a picture was.
    public func callAsFunction(_ place: Place) -> String {
        var parts: [String] = []
        if let page = place.page { parts.append(language("trang \(page)", "page \(page)")) }
        if place.line > 0 { parts.append(line(place)) }
        let container = container(place)
        if !container.isEmpty { parts.append(container) }
        if parts.isEmpty { parts.append(language("cả văn bản", "the whole document")) }
        let words = excerpt(place.text)
        let told = parts.joined(separator: " · ") + (words.isEmpty ? "" : ": «\(words)»")
        return certainty(place).map { "\(told) (\($0))" } ?? told
    }

    /// `đọc từ ảnh, chắc 52%`; `nil` where the file itself holds the letters.
    public func certainty(_ place: Place) -> String? {
        place.confidence.map { language("đọc từ ảnh, chắc \($0)%", "read from a picture, \($0)% sure") }
    }

    /// `dòng 32`, or the paragraph.
    public func line(_ place: Place) -> String {
        hasLines
            ? language("dòng \(place.line)", "line \(place.line)")
            : language("đoạn \(place.line)", "paragraph \(place.line)")
    }

    /// `bảng 1, hàng 10, cột 4`, or the note; empty for a place in running text.
    public func container(_ place: Place) -> String {
        var parts: [String] = []
        if let table = place.table {
            parts.append(language("bảng \(table)", "table \(table)"))
            if let row = place.row {
                parts.append(language("hàng \(row)", "row \(row)"))
            }
            if let column = place.column { parts.append(language("cột \(column)", "column \(column)")) }
        }
        if let note = place.note { parts.append(language("chú thích \(note)", "note \(note)")) }
        return parts.joined(separator: ", ")
    }

    /// The words on one line, cut in the middle when there are too many.
    private func excerpt(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let limit = 72
        guard line.count > limit else { return line }
        return "\(line.prefix(limit * 2 / 3)) … \(line.suffix(limit / 3))"
    }
}
