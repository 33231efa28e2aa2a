import Criteria
import Foundation
import Registry

extension PublicList {
    /// The list as comma-separated values: a line of names, then one for each recognition; UTF-8 with the mark by which
    /// spreadsheets know it.
    public var csv: [UInt8] {
        let rows = [OpenRecognition.columns] + lines.map { OpenRecognition($0).cells }
        let text = rows.map { $0.map(PublicList.cell).joined(separator: ",") + "\r\n" }.joined()
        return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    }

    /// The list as JSON of the schema `khue.recognitions/1`.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(
            try encoder.encode(
                OpenList(schema: "khue.recognitions/1", count: count, recognitions: lines.map { OpenRecognition($0) })))
    }

    private struct OpenList: Encodable {
        var schema: String
        var count: Int
        var recognitions: [OpenRecognition]
    }

    /// In quotes where it needs them. What a spreadsheet would take for a formula gets an apostrophe in front.
    private static func cell(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        let safe = isFormula ? "'" + text : text
        guard safe.contains(where: { ",\"\n\r".contains($0) || $0 == "\r\n" }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}

/// A recognition as open data has it. Names of keys are for ever.
private struct OpenRecognition: Encodable {
    var code: String
    var year: Int
    var unit: String
    var unitID: String
    var kind: String
    var kindName: String
    var territory: String
    var territoryID: String
    var outcome: String
    var outcomeName: String
    var decision: String
    var decided: String
    var validByYears: String?
    var validByMonths: String?
    var criteriaSet: String

    init(_ line: PublicLine) {
        let value = line.recognition
        code = value.id.text
        year = value.year
        unit = value.name
        unitID = value.unit.text
        kind = value.unitKind
        kindName = line.kind.vi
        territory = line.territory
        territoryID = value.territory.text
        outcome = value.outcome.code
        outcomeName = value.outcome.name.vi
        decision = value.decisionCode
        decided = value.decided.description
        validByYears = value.validByYears?.description
        validByMonths = value.validByMonths?.description
        criteriaSet = value.setID
    }

    static let columns = [
        "code", "year", "unit", "unitID", "kind", "kindName", "territory", "territoryID", "outcome", "outcomeName",
        "decision", "decided", "validByYears", "validByMonths", "criteriaSet",
    ]

    var cells: [String] {
        [
            code, String(year), unit, unitID, kind, kindName, territory, territoryID, outcome, outcomeName, decision,
            decided, validByYears ?? "", validByMonths ?? "", criteriaSet,
        ]
    }
}
