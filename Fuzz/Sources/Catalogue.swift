extension FuzzTarget {
    /// Every target, as `bin/fuzz` runs them.
    static let all: [FuzzTarget] = [
        .door, .zip, .text, .legacy, .html, .docx, .odt, .xlsx,
        .template, .signatures,
        .layout, .bbox,
        .law, .answers,
        .report, .comments, .anew, .resultsPage,
    ]
}
