public import Documents

/// What stands otherwise on a paper than its data give it.
public struct PaperComparison: Sendable, Equatable {
    /// In the order of the paper.
    public var differences: [Difference]

    /// Those that make the paper another than its data: not what is set when a paper is registered and signed, and what
    /// a clerk may add.
    public var checked: [Difference] { differences.filter(\.isChecked) }

    public struct Difference: Sendable, Equatable {
        public var place: Place

        /// What the data give there; empty where the paper says more.
        public var byData: String

        /// What the paper says there; empty where it says nothing.
        public var onPaper: String

        /// Whether it is a matter of the data. Number, day, signer, recipients and words without figures that a clerk
        /// added are not.
        public var isChecked: Bool

        /// Whether there are figures by the data, and others on the paper: letters that were misread are none.
        var hasOtherFigures: Bool {
            func figures(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { ("0"..."9").contains($0) } }
            let known = figures(byData)
            return !known.isEmpty && known != figures(onPaper)
        }
    }

    /// Where words stand.
    public enum Place: Sendable, Hashable {
        /// The paragraph that begins so, on a page where that is known.
        case paragraph(page: Int?, beginning: String)
        /// Tables with rulings are counted from 1, and their rows below the header, which is row 0; columns from 1.
        case cell(page: Int?, table: Int, row: Int, column: Int)

        /// The same place of the paper as its data give it, on the page where it was read: pages cut tables.
        func onPage(of read: Place) -> Place {
            guard case .cell(_, let table, let row, let column) = self, case .cell(let page, _, _, _) = read else {
                return read
            }
            return .cell(page: page, table: table, row: row, column: column)
        }
    }

    /// Holds a paper that was read against the same paper drafted from its data.
    ///
    /// - Parameters:
    ///   - code: the code that stands on it, if one does.
    ///   - isScanned: whether letters were recognised in pictures: then only figures that differ count.
    ///   - isPaged: whether the paper was read from pages: then lines break elsewhere, columns may be read in
    ///   another order, and headers of tables and numbers of pages stand between.
    public init(of read: Document, with drafted: Document, code: String? = nil, isPaged: Bool, isScanned: Bool = false)
    {
        var comparer = PaperComparer(
            drafted: PaperPiece.pieces(of: drafted), read: PaperPiece.pieces(of: read), code: code,
            isPaged: isPaged)
        differences = comparer.compare()
        guard isScanned else { return }
        for index in differences.indices where !differences[index].hasOtherFigures {
            differences[index].isChecked = false
        }
    }
}
