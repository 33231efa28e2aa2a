import Criteria
import Documents

/// The groups of a symbol and the marks between them: `TT`, `-`, `BGDĐT`.
struct SymbolParts {
    let groups: [String]
    let marks: [UInt8]

    init(_ symbol: String) {
        var groups: [String] = [""]
        var marks: [UInt8] = []
        for scalar in symbol.unicodeScalars {
            switch scalar {
            case "-", "/", ".":
                marks.append(UInt8(ascii: scalar))
                groups.append("")
            default: groups[groups.count - 1].unicodeScalars.append(scalar)
            }
        }
        self.groups = groups
        self.marks = marks
    }

    /// The first group folded: `tt`.
    var head: String { Self.folded(groups[0]) }

    /// The second group folded; empty when there is none.
    var body: String { groups.count > 1 ? Self.folded(groups[1]) : "" }

    static func folded(_ text: String) -> String {
        String(decoding: text.unicodeScalars.map(Folding.byte), as: UTF8.self)
    }
}

extension Law {
    /// The kind whose abbreviation a group is, marks and case aside; an exact spelling goes before.
    func documentKind(abbreviated group: String) -> DocumentKind? {
        let folded = SymbolParts.folded(group)
        return documentKinds.first { $0.abbreviation == group }
            ?? documentKinds.first { $0.abbreviation.map(SymbolParts.folded) == folded }
    }

    func documentKind(named name: String?) -> DocumentKind? {
        name.flatMap { name in documentKinds.first { $0.name == name } }
    }
}
