extension FuzzTarget {
    /// Every target, as `bin/fuzz` runs them.
    static let all: [FuzzTarget] = [
        .door, .zip, .text, .html, .docx, .comments, .odt, .xlsx,
        .law, .answers,
        .report,
    ]
}
