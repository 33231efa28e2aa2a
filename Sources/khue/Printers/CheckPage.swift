import Checks
import Criteria

/// Prints the page of a check: what it finds, on what ground, why, what to do, and examples.
struct CheckPage {
    let language: Language
    let layout: Layout

    func callAsFunction(_ check: Check) -> [UInt8] {
        var page = TextPage(layout)
        page.line(
            layout.paint(check.name, .bold) + " · " + layout.paint(language(check.severity.name), check.severity.ink))
        page.line(language(check.title))
        page.gap()
        page.field(language("Căn cứ", "Basis"), check.basis, indent: 0)
        page.field(language("Vì sao", "Why"), language(check.why), indent: 0)
        page.field(language("Cách sửa", "What to do"), language(check.remedy), indent: 0)
        examples(check.wrong, under: language("Sai (chỗ sai nằm giữa ⟦ và ⟧)", "Wrong (between ⟦ and ⟧)"), to: &page)
        examples(check.right, under: language("Đúng", "Right"), to: &page)
        return page.bytes
    }

    private func examples(_ examples: [Example], under title: String, to page: inout TextPage) {
        for example in examples {
            page.gap()
            page.line(layout.paint(title, .bold))
            if let resolution = example.resolution {
                page.line(
                    language(
                        "(đọc từ ảnh \(resolution) điểm/inch; giữa ‹ và › là chữ đọc chưa chắc)",
                        "(read from a picture of \(resolution) dpi; between ‹ and › words read without certainty)"))
            }
            for line in example.text.split(separator: "\n", omittingEmptySubsequences: false) {
                page.line(String(line.map { $0 == "\t" ? "|" : $0 }), after: "  ")
            }
        }
    }
}
