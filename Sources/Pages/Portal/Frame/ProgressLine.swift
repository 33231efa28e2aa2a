/// How much is done of how much, in words and as a bar.
struct ProgressLine: Markup {
    private let done: Int
    private let count: Int

    /// `Đã điền 12/20 chỉ tiêu`.
    private let words: String

    init(_ done: Int, of count: Int, _ words: String) {
        self.done = done
        self.count = count
        self.words = words
    }

    var html: HTML {
        div(.class("progress-line")) {
            span(words)
            progress(
                .label(words), Attribute("max", String(max(count, 1))),
                Attribute("value", String(min(done, max(count, 1)))))
        }
    }
}
