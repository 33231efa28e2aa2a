import Documents
import Drafts

/// The fields of a paper as templates ask for them: by name without regard to capitals.
indirect enum TemplateData: Sendable {
    case text(String)
    case flag(Bool)
    case group([String: TemplateData])
    case list([[String: TemplateData]])

    /// The square code of the paper's stamp: what it leads to.
    case square(String)

    static func names(_ fields: Fields) -> [String: TemplateData] {
        Dictionary(fields.values.map { ($0.key.lowercased(), TemplateData($0.value)) }) { first, _ in first }
    }

    /// What every paper has besides its own fields: the mark by which it is known again.
    static let stamp = "stamp"

    static func names(_ fields: Fields, _ stamp: Stamp?) -> [String: TemplateData] {
        var names = names(fields)
        names[Self.stamp] = .group([
            "code": .text(stamp?.code ?? ""), "address": .text(stamp?.address ?? ""),
            "digest": .text(stamp?.digest ?? ""), "square": .square(stamp.map { $0.address ?? $0.code } ?? ""),
        ])
        return names
    }

    /// How names are written, by themselves without capitals.
    static func spelling(_ fields: Fields) -> [String: String] {
        var names: [String: String] = [:]
        for (name, value) in fields.values {
            names[name.lowercased()] = name
            switch value {
            case .group(let inner): names.merge(spelling(inner)) { first, _ in first }
            case .list(let rows): for row in rows.prefix(8) { names.merge(spelling(row)) { first, _ in first } }
            case .text, .flag: break
            }
        }
        return names
    }

    private init(_ value: Fields.Value) {
        self =
            switch value {
            case .text(let text): .text(text)
            case .flag(let flag): .flag(flag)
            case .group(let fields): .group(Self.names(fields))
            case .list(let rows): .list(rows.map(Self.names))
            }
    }

    /// Whether a condition on it holds.
    var isTrue: Bool {
        switch self {
        case .text(let text), .square(let text): text.contains { !$0.isWhitespace }
        case .flag(let flag): flag
        case .group: true
        case .list(let rows): !rows.isEmpty
        }
    }
}

/// What names mean at a place of a template: those of the row around it first, then those further out.
struct TemplateScope {
    private var levels: [(names: [String: TemplateData], ordinal: Int?)]

    /// What every row is counted by, from 1, where it has no field of this name.
    static let ordinal = "ordinal"

    init(_ names: [String: TemplateData]) {
        levels = [(names, nil)]
    }

    /// The same inside a row, or inside a group.
    func inside(_ names: [String: TemplateData], ordinal: Int?) -> TemplateScope {
        var scope = self
        scope.levels.append((names, ordinal))
        return scope
    }

    subscript(path: [String]) -> TemplateData? {
        for level in levels.reversed() {
            if let found = Self.find(path, in: level.names) { return found }
            if path == [Self.ordinal], let ordinal = level.ordinal { return .text(String(ordinal)) }
        }
        return nil
    }

    private static func find(_ path: [String], in names: [String: TemplateData]) -> TemplateData? {
        var here = names
        for name in path.dropLast() {
            guard case .group(let inner)? = here[name] else { return nil }
            here = inner
        }
        return path.last.flatMap { here[$0] }
    }
}
