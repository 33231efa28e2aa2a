/// A place in the bytes of a Word document's main part where the ends of comments may stand, and what must be closed
/// and opened again around them.
struct DocxCut: Hashable {
    var offset: Int

    /// The run that is cut in two; `nil` between runs.
    var run: Int?

    /// The text element that is cut in two; `nil` between the children of a run.
    var text: Int?

    /// Whether the cut lies in a CDATA section.
    var isInCData = false

    init(offset: Int, run: Int? = nil, text: Int? = nil, isInCData: Bool = false) {
        self.offset = offset
        self.run = run
        self.text = text
        self.isInCData = isInCData
    }
}
