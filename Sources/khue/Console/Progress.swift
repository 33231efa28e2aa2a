/// A bar on a terminal's standard error while many files are read; silent everywhere else.
struct Progress {
    let total: Int
    private let console: Console
    private let columns: Int?
    private var shown = -1
    private var isDrawn = false

    /// Fewer files are done before a bar could be read.
    static let fewest = 20

    init(total: Int, on console: Console) {
        self.total = total
        self.console = console
        columns = total < Progress.fewest ? nil : console.errors.columns
    }

    /// Draws the bar, unless it would look the same as before.
    mutating func draw(done: Int) {
        guard let columns, done < total else { return }
        let width = min(40, columns - 20)
        guard width > 0 else { return }
        let filled = done * width / total
        guard filled != shown || !isDrawn else { return }
        console.complain(
            "\r[" + String(repeating: "█", count: filled) + String(repeating: " ", count: width - filled)
                + "] \(done)/\(total)")
        shown = filled
        isDrawn = true
    }

    /// Takes the bar away before anything else is printed.
    mutating func erase() {
        guard isDrawn else { return }
        console.complain("\r\u{1B}[K")
        isDrawn = false
    }
}
