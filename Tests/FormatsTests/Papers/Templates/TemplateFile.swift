import Criteria
import Documents
public import Drafts
import Registry
import TestKit

@testable import Formats

/// Small templates as Word writes them, and what is read from them when they are filled.
enum TemplateFile {
    static func p(_ text: String, _ properties: String = "") -> String {
        "<w:p>\(properties)<w:r><w:t>\(text)</w:t></w:r></w:p>"
    }

    static func row(_ cells: String...) -> String {
        "<w:tr>" + cells.map { "<w:tc>\($0.hasPrefix("<") ? $0 : p($0))</w:tc>" }.joined() + "</w:tr>"
    }

    static func table(_ rows: String...) -> String {
        let line = #"w:val="single" w:sz="4""#
        return "<w:tbl><w:tblPr><w:tblBorders><w:top \(line)/><w:insideH \(line)/></w:tblBorders></w:tblPr>"
            + rows.joined() + "</w:tbl>"
    }

    /// The file as it is filled, read again.
    static func filled(_ body: String, _ fields: Fields) throws -> Document {
        let template = try WordTemplate(WordBuilder.document(body))
        return try DocumentReader.read(try template.fill(fields)).document
    }

    /// Its paragraphs, but for those of tables.
    static func lines(_ body: String, _ fields: Fields) throws -> [String] {
        try filled(body, fields).paragraphs.map(\.text)
    }

    static func problems(_ body: String, _ fields: Fields) throws -> [TemplateProblem] {
        try WordTemplate(WordBuilder.document(body)).problems(for: fields)
    }
}

extension Fields {
    /// A unit with two rows, the second without a score.
    static let sample = Fields([
        "unit": .group(["name": "Phòng Nội vụ huyện Kon Rẫy", "parent": ""]),
        "round": .group(["year": "2023", "title": "Đơn vị học tập"]), "late": .flag(false), "usesPoints": .flag(true),
        "rows": .list([
            ["label": "1", "text": "Điều kiện học tập", "self": "30", "isCriterion": .flag(true)],
            ["label": "1.1", "text": "Thư viện <sách> & báo", "self": "", "isCriterion": .flag(false)],
        ]),
        "none": .list([]),
    ])
}

extension Fields: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, Drafts.Fields.Value)...) {
        self.init(Dictionary(uniqueKeysWithValues: elements))
    }
}

extension Document {
    /// Every row of its tables, the text of each cell.
    var grid: [[String]] {
        blocks.flatMap { block -> [[String]] in
            if case .table(let table) = block { table.rows.map { $0.cells.map(\.text) } } else { [] }
        }
    }
}
