import Foundation

/// A report made for a test: lines and one table, written as text or as a Word file.
public struct MadeReport: Sendable {
    /// The lines before the table, each a paragraph.
    public var before: [String] = []

    /// Header and rows; empty for a report without a table.
    public var table: [[String]] = []
    public var after: [String] = []

    /// After how many data rows a page break cuts the table; `nil` for a whole table.
    public var cut: Int?

    /// Whether the header is printed again after the cut.
    public var repeatsHeader = true

    public init() {}

    /// The table's pieces, header first in each that has one.
    private var pieces: [[[String]]] {
        guard let cut, table.count > cut + 1 else { return table.isEmpty ? [] : [table] }
        let head = repeatsHeader ? [table[0]] : []
        return [Array(table[...cut]), head + table[(cut + 1)...]]
    }

    /// As a text file, a tab between cells.
    public func text(decomposed: Bool = false) -> [UInt8] {
        var blocks = before
        blocks += pieces.map { piece in piece.map { $0.joined(separator: "\t") }.joined(separator: "\n") }
        blocks += after
        let text = blocks.joined(separator: "\n\n") + "\n"
        return Array((decomposed ? text.decomposedStringWithCanonicalMapping : text).utf8)
    }

    /// As a Word file with ruled tables; a two-line paragraph is cut by a soft break.
    public func word(decomposed: Bool = false) -> [UInt8] {
        let body =
            before.map(Self.paragraph).joined() + pieces.map(Self.table).joined() + after.map(Self.paragraph).joined()
        return WordBuilder.document(decomposed ? body.decomposedStringWithCanonicalMapping : body)
    }

    private static func paragraph(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            "<w:t xml:space=\"preserve\">\(escaped(String(line)))</w:t>"
        }
        return "<w:p><w:r>\(lines.joined(separator: "<w:br/>"))</w:r></w:p>"
    }

    private static func table(_ rows: [[String]]) -> String {
        let border = "<w:top w:val=\"single\"/><w:left w:val=\"single\"/><w:insideH w:val=\"single\"/>"
        let xml = rows.map { row in
            "<w:tr>" + row.map { "<w:tc>\(paragraph($0))</w:tc>" }.joined() + "</w:tr>"
        }
        return "<w:tbl><w:tblPr><w:tblBorders>\(border)</w:tblBorders></w:tblPr>\(xml.joined())</w:tbl>"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }
}
