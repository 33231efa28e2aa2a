import Documents

/// A document made ready for the page: its words cut where marks begin and end, its rows with the findings about them.
/// Findings are meant by their number, from 1, in the order of their places.
struct MarkedReport: Sendable {
    /// Findings about the whole, or about places that are not found again.
    var loose: [Int] = []
    var blocks: [MarkedBlock] = []
    var notes: [MarkedNote] = []
}

indirect enum MarkedBlock: Sendable {
    /// Here a page of the source begins.
    case page(Int)
    case paragraph(MarkedParagraph)
    case table(MarkedTable)
}

struct MarkedNote: Sendable {
    var number: Int
    var paragraphs: [MarkedParagraph]
}

struct MarkedParagraph: Sendable {
    var runs: [Run] = []
    var role = Role.text
    var isBold = false

    /// The findings whose words end in it.
    var findings: [Int] = []

    enum Role: Sendable, Equatable {
        case text
        /// The paper's kind and title.
        case title
        case heading(Int)
    }

    /// A stretch of text that is marked alike.
    struct Run: Sendable {
        var text: String

        /// The findings about it.
        var findings: [Int] = []

        /// How sure the reading was, where that is little.
        var confidence: Int?

        /// The findings whose words end with it.
        var ends: [Int] = []

        /// The footnotes marked after it.
        var notes: [Int] = []
    }
}

struct MarkedTable: Sendable {
    /// As places count it; `nil` for one that only lays out head or signatures.
    var number: Int?

    /// Whether it is a later piece of a table cut by a page break.
    var goesOn = false
    var columns = 1
    var header: [Row] = []
    var rows: [Row] = []

    var isLayout: Bool { number == nil }

    struct Row: Sendable {
        /// The page that begins with it.
        var page: Int?
        var cells: [Cell] = []

        /// All findings in it.
        var findings: [Int] = []

        /// Whether a cell merged downwards goes on below it.
        var goesOn = false
    }

    struct Cell: Sendable {
        var blocks: [MarkedBlock] = []
        var columnSpan = 1
        var rowSpan = 1

        /// Whether it holds a figure, a sign or nothing.
        var isFigure = false

        /// The findings about the cell as a whole.
        var findings: [Int] = []

        /// Whether it makes good for a cell that the source does not have.
        var isFiller = false
    }
}
