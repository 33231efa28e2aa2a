import Criteria

/// Prints the criteria sets: id, years and title of each.
struct CriteriaListPage {
    let language: Language
    let layout: Layout

    func callAsFunction(_ sets: [CriteriaSet]) -> [UInt8] {
        var page = TextPage(layout)
        let widths = (
            id: sets.map { Layout.columns($0.id) }.max() ?? 0, years: sets.map { Layout.columns(years($0)) }.max() ?? 0
        )
        for set in sets {
            page.line(
                language(set.title),
                after: layout.padded(set.id, widths.id + 2) + layout.padded(years(set), widths.years + 2))
        }
        return page.bytes
    }

    /// `2020–2023`, `2024–nay`.
    private func years(_ set: CriteriaSet) -> String {
        "\(set.firstYear)–\(set.lastYear.map(String.init) ?? language("nay", "now"))"
    }
}
