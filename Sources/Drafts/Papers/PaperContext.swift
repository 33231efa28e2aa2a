import Criteria
import Documents
import Registry

/// What a paper is written with, besides what it is about.
struct PaperContext {
    let kind: PaperKind
    let imprint: Imprint
    let law: Law

    /// How many copies of a blank form.
    var copies = 1

    /// `BC` of a report; `nil` where there is none.
    var abbreviation: String? {
        law.documentKinds.first { $0.name == kind.documentKind }?.abbreviation
    }

    /// What a paper rests on: the set's instrument in full, the guidance of its territory, what the office cites besides.
    func bases(of set: CriteriaSet) -> [String] {
        (law.bases(of: set, spelled: true) + imprint.bases).map { base in
            base.hasPrefix("Căn cứ ") || base.hasPrefix("Theo ") ? base.withoutStop : "Căn cứ \(base.withoutStop)"
        }
    }

    /// The set's instrument in full.
    func citation(of set: CriteriaSet) -> String { law.words(for: set.instrument, spelled: true) }

    /// A blank form as often as it is wanted, each on its own page.
    func copied(_ form: (inout PaperBuilder) -> Void) -> Document {
        var builder = PaperBuilder()
        for copy in 0..<max(1, copies) {
            if copy > 0 { builder.page() }
            form(&builder)
        }
        return builder.document
    }

    /// The kind of unit in words.
    func name(ofKind id: String) -> String {
        id.isEmpty ? "Chưa ghi loại" : law.kind(id)?.name.vi.uppercasedFirst ?? id
    }

    /// The paper as its annex names it: `số 12/QĐ-UBND ngày 10 tháng 02 năm 2025`; room is left while it is a draft.
    var reference: String {
        let code = [abbreviation, imprint.symbol.isEmpty ? nil : imprint.symbol].compactMap { $0 }
        return "số \(imprint.number ?? "……")/\(code.joined(separator: "-")) "
            + (imprint.date.map(Figures.date) ?? "ngày …… tháng …… năm 20……")
    }

    /// What an annex goes with: the paper by its number once it has one, and whose it is.
    func annexed(to kind: String, of body: String) -> String {
        "Kèm theo \(kind) \(imprint.number == nil ? "" : "\(reference) ")của \(body)"
    }
}
