public import Documents

/// A page as it lies on paper: words with their places, and the tables that its ruling lines draw. What a PDF and a
/// picture have in common before anybody reads them in order.
public struct PageLayout: Sendable, Equatable {
    /// The page, from 1.
    public var number: Int

    /// In points.
    public var width: Double
    public var height: Double

    /// In the order of the source; `LayoutReader` puts them into reading order.
    public var words: [Word]
    public var grids: [Grid]

    /// How the page was recognised; `nil` where the file itself holds the letters.
    public var picture: PagePicture?

    public init(
        number: Int, width: Double, height: Double, words: [Word] = [], grids: [Grid] = [], picture: PagePicture? = nil
    ) {
        self.number = number
        self.width = width
        self.height = height
        self.words = words
        self.grids = grids
        self.picture = picture
    }

    /// A word: letters without white space between them.
    public struct Word: Sendable, Equatable {
        public var text: String
        public var box: Box

        /// How sure the recognition was, 0 to 100; `nil` where the file itself holds the letters.
        public var confidence: Int?

        public init(_ text: String, box: Box, confidence: Int? = nil) {
            self.text = text
            self.box = box
            self.confidence = confidence
        }
    }

    /// A table that ruling lines draw.
    public struct Grid: Sendable, Equatable {
        public var box: Box

        /// In reading order.
        public var cells: [Cell]

        public init(box: Box, cells: [Cell]) {
            self.box = box
            self.cells = cells
        }

        /// A cell between ruling lines; a merged one stands once.
        public struct Cell: Sendable, Equatable {
            /// The grid row and column where it begins, from 1.
            public var row: Int
            public var column: Int
            public var rowSpan: Int
            public var columnSpan: Int
            public var box: Box

            public init(row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1, box: Box) {
                self.row = row
                self.column = column
                self.rowSpan = rowSpan
                self.columnSpan = columnSpan
                self.box = box
            }
        }
    }
}
