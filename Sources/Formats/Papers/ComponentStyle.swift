import Documents

/// How a component stands on the page.
struct ComponentStyle: Equatable {
    /// The name of its style, as offices see it in Word.
    var name: String

    /// In half points.
    var size: Int
    var alignment: Alignment
    var isBold: Bool
    var isItalic: Bool

    /// Room above and below, and the indent of the first line, in twentieths of a point.
    var before: Int
    var after: Int
    var firstLine: Int

    /// In 240ths of a single line.
    var line: Int

    /// Whether it stays on the page of what follows.
    var keepsNext: Bool

    /// The line under it.
    var rule: Rule?

    init(
        _ name: String, _ size: Int, _ alignment: Alignment, bold: Bool = false, italic: Bool = false, before: Int = 0,
        after: Int = 0, line: Int = 240, firstLine: Int = 0, keeps: Bool = false, rule: Rule? = nil
    ) {
        self.name = name
        self.size = size
        self.alignment = alignment
        self.before = before
        self.after = after
        self.line = line
        self.firstLine = firstLine
        self.rule = rule
        isBold = bold
        isItalic = italic
        keepsNext = keeps
    }

    enum Alignment: String {
        case left
        case centre = "center"
        case justified = "both"
    }

    enum Rule {
        /// As long as the line of text above it.
        case whole
        /// A third to a half of it.
        case part

        /// The length, for a line of text of some length.
        func length(under line: Int) -> Int {
            switch self {
            case .whole: line
            case .part: line * 2 / 5
            }
        }
    }
}

extension Paragraph.Role {
    /// The identifier of its style in a Word file; ASCII, since programs rename others.
    var styleID: String { "ND30-" + rawValue }

    init?(styleID: String) {
        guard styleID.hasPrefix("ND30-") else { return nil }
        self.init(rawValue: String(styleID.dropFirst("ND30-".count)))
    }

    /// By the name of a style: Word and LibreOffice keep the name and make identifiers of their own.
    init?(styleName: String) {
        guard let role = Self.byName[styleName] else { return nil }
        self = role
    }

    private static let byName = Dictionary(
        uniqueKeysWithValues: allCases.map { (NationalLayout.style($0).name, $0) })
}
