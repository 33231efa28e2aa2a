import Documents

/// The sections of a report, numbered as they come: `I.`, `1.`, `a)`.
struct SectionList {
    var all: [ReportText.Section] = []
    private var chapters = 0
    private var parts = 0

    /// `II. KẾT QUẢ …`
    mutating func chapter(_ title: String, _ blocks: [Block] = []) {
        chapters += 1
        parts = 0
        all.append(ReportText.Section(Figures.roman(chapters), title.uppercased(), level: 1, blocks))
    }

    /// `1. Ưu điểm`
    mutating func part(_ title: String, _ blocks: [Block] = []) {
        parts += 1
        all.append(ReportText.Section(String(parts), title, level: 2, blocks))
    }

    mutating func add(_ section: ReportText.Section) { all.append(section) }

    /// A chapter of parts; one part alone needs no heading of its own.
    mutating func chapter(_ title: String, parts: [(title: String, blocks: [Block])]) {
        let parts = parts.filter { !$0.blocks.isEmpty }
        chapter(title, parts.count == 1 ? parts[0].blocks : [])
        guard parts.count > 1 else { return }
        for part in parts { self.part(part.title, part.blocks) }
    }
}
