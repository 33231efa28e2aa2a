import Criteria
import Formats

/// Prints the optional programs: whether each is there, its version, what it is for, and what to install.
struct ToolsPage {
    let language: Language
    let layout: Layout

    func callAsFunction(_ states: [(OptionalProgram, OptionalProgram.State)]) -> [UInt8] {
        var page = TextPage(layout)
        let rows = states.map { program, state in (self.state(state), title(program, state), program) }
        let words = rows.map { Layout.columns($0.0) }.max() ?? 0
        let titles = rows.map { Layout.columns($0.1) }.max() ?? 0
        for (word, title, program) in rows {
            page.line(
                language(program.purpose), after: layout.padded(word, words + 2) + layout.padded(title, titles + 2))
        }
        var packages: [String] = []
        for package in states.filter({ $0.1 == .missing }).flatMap(\.0.packages) where !packages.contains(package) {
            packages.append(package)
        }
        if !packages.isEmpty {
            page.gap()
            page.line(language(Bilingual(vi: "Cài phần còn thiếu:", en: "To install what is missing:")))
            // In one piece, to be copied.
            page.line("", after: "  sudo apt-get install --no-install-recommends \(packages.joined(separator: " "))")
        }
        if states.contains(where: { $0.1 == .missing && $0.0.packages.isEmpty }) {
            page.gap()
            page.line(
                language(
                    Bilingual(
                        vi: "khue-office và khue-scan được dựng cùng chương trình: chạy lại bin/khue hoặc bin/install",
                        en: "khue-office and khue-scan are built with the program: run bin/khue or bin/install again")))
        }
        return page.bytes
    }

    private func state(_ state: OptionalProgram.State) -> String {
        switch state {
        case .installed: language(Bilingual(vi: "có", en: "installed"))
        case .forbidden: language(Bilingual(vi: "bị chặn", en: "forbidden"))
        case .missing: language(Bilingual(vi: "thiếu", en: "missing"))
        }
    }

    private func title(_ program: OptionalProgram, _ state: OptionalProgram.State) -> String {
        switch state {
        case .installed(let version), .forbidden(let version):
            [program.name, version].compactMap(\.self).joined(separator: " ")
        case .missing: program.name
        }
    }
}
