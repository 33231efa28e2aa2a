import Documents

/// A word on its way into a paragraph.
struct LaidWord {
    var text: String
    var box: Box
    var confidence: Int?
    var page: Int

    /// The note that this word is the mark of; it is then no part of the text.
    var note: Int?

    init(_ word: PageLayout.Word, page: Int) {
        text = word.text
        box = word.box
        confidence = word.confidence
        self.page = page
    }

    var middle: Double { (box.left + box.right) / 2 }
    var centre: Double { (box.top + box.bottom) / 2 }
}
