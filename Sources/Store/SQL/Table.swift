import Criteria
import Documents
import Registry

/// How the aggregates of a kind lie in their table: beside identifier, version, moment of the change and content, the
/// columns that queries look at.
struct Table: Sendable {
    var name: String
    var columns: [String]

    static func of(_ kind: Kind) -> Table {
        switch kind {
        case .territory: Table(name: "territories", columns: ["tier"])
        case .unit: Table(name: "units", columns: ["territory", "name_search", "name_sort"])
        case .round: Table(name: "rounds", columns: ["territory", "year", "set_id"])
        case .dossier: Table(name: "dossiers", columns: ["round", "unit", "state", "outcome", "filed_on"])
        case .decision: Table(name: "decisions", columns: ["round", "state"])
        case .recognition:
            Table(
                name: "recognitions",
                columns: [
                    "unit", "dossier", "decision", "round", "territory", "year", "unit_kind", "outcome", "state",
                    "name_search", "name_sort",
                ])
        case .user: Table(name: "users", columns: ["login", "name_sort"])
        case .criteria: Table(name: "local_criteria", columns: [])
        case .paper:
            Table(
                name: "papers",
                columns: [
                    "kind", "territory", "round", "dossier", "unit", "state", "issuer_key", "register",
                    "register_year", "register_number",
                ])
        case .template: Table(name: "templates", columns: ["owner"])
        }
    }

    /// What stands in the columns for a value, in their order.
    static func cells(of value: some Kept) -> [Cell] {
        switch value {
        case let territory as Territory: [.text(territory.tier.rawValue)]
        case let unit as Registry.Unit:
            [
                unit.eras.last.map { .text($0.territory.text) } ?? .nothing,
                .text(SearchKey.of(unit.eras.last?.name ?? "")), .text(SortKey.of(unit.eras.last?.name ?? "")),
            ]
        case let round as Round: [.text(round.territory.text), .number(round.year), .text(round.setID)]
        case let dossier as Dossier:
            [
                .text(dossier.round.text), .text(dossier.unit.text), .text(dossier.state.rawValue),
                dossier.outcome.map { .text($0.code) } ?? .nothing,
                dossier.filedOn.map { .text($0.description) } ?? .nothing,
            ]
        case let decision as Decision: [.text(decision.round.text), .text(decision.state.rawValue)]
        case let recognition as Recognition:
            [
                .text(recognition.unit.text), .text(recognition.dossier.text), .text(recognition.decision.text),
                .text(recognition.round.text), .text(recognition.territory.text), .number(recognition.year),
                .text(recognition.unitKind), .text(recognition.outcome.code), .text(recognition.state.rawValue),
                .text(SearchKey.of(recognition.name)), .text(SortKey.of(recognition.name)),
            ]
        case let paper as IssuedPaper: cells(of: paper)
        case let template as OfficeTemplate: [.text(template.owner.key)]
        case let user as User: [.text(user.login), .text(SortKey.of(user.name))]
        default: []
        }
    }

    private static func cells(of paper: IssuedPaper) -> [Cell] {
        let entry = paper.entry
        return [
            .text(paper.paperKind.rawValue), .text(paper.territory.text),
            paper.round.map { .text($0.text) } ?? .nothing,
            paper.dossier.map { .text($0.text) } ?? .nothing, paper.unit.map { .text($0.text) } ?? .nothing,
            .text(paper.state.rawValue), .text(RegisterEntry.key(of: paper.imprint.issuer)),
            entry.map { .text($0.register) } ?? .nothing, entry.map { .number($0.year) } ?? .nothing,
            entry.map { .text($0.number) } ?? .nothing,
        ]
    }

    /// What stands in a column.
    enum Cell: Sendable, Hashable {
        case nothing
        case text(String)
        case number(Int)
    }
}

extension Table {
    var insertion: String {
        let names = ["id", "version", "changed", "content"] + columns
        let marks = Array(repeating: "?", count: names.count).joined(separator: ", ")
        return "INSERT INTO \(name) (\(names.joined(separator: ", "))) VALUES (\(marks))"
    }

    /// Its arguments: version, moment, content, columns, then the identifier.
    var update: String {
        let names = ["version", "changed", "content"] + columns
        return "UPDATE \(name) SET \(names.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?"
    }

    var selection: String { "SELECT version, content FROM \(name) WHERE id = ?" }

    var presence: String { "SELECT 1 FROM \(name) WHERE id = ?" }
}
