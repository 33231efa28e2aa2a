/// What is drawn in a paragraph; the paragraph's text is what it says to those who do not see it.
public enum Figure: Sendable, Hashable {
    /// A square code that cameras read (ISO/IEC 18004), with what it says.
    case squareCode(String)
    case chart(Chart)
}

/// Counts as bars or as parts of a whole.
public struct Chart: Sendable, Hashable {
    public var shape: Shape
    public var title: String
    public var categories: [String]
    public var series: [Series]

    public init(_ shape: Shape, title: String, categories: [String], series: [Series]) {
        self.shape = shape
        self.title = title
        self.categories = categories
        self.series = series
    }

    public enum Shape: Sendable, Hashable {
        case bars
        /// The series of each category on top of each other.
        case stackedBars
        /// One series.
        case pie
    }

    /// As many values as there are categories.
    public struct Series: Sendable, Hashable {
        public var name: String
        public var values: [Int]

        public init(_ name: String, _ values: [Int]) {
            self.name = name
            self.values = values
        }
    }
}
