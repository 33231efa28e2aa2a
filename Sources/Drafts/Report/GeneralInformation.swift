import Criteria
import Documents
import Registry

/// Thông tin chung: who reports, and how many people its shares are counted on.
struct GeneralInformation {
    let source: DossierSource

    func add(to sections: inout SectionList) {
        var lines = ["- Tên đơn vị: \(source.unit.name)"]
        if !source.unit.parentBody.isEmpty { lines.append("- Cơ quan quản lý trực tiếp: \(source.unit.parentBody)") }
        if let kind = source.kind { lines.append("- Loại đơn vị: \(kind.name.vi)") }
        lines += headcounts
        if let window = source.set.procedure.dataWindow?.value { lines.append("- Thông tin, số liệu \(window)") }
        sections.chapter("Thông tin chung", lines.map { .text($0) })
    }

    /// Of those whom the set counts for this kind of unit.
    private var headcounts: [String] {
        let counts = source.dossier.assessment.headcounts
        return source.counted.compactMap { id in
            guard let count = counts[id], count > 0 else { return nil }
            let unit = id == "communes" || id == "districts" ? Denominator(id).name.vi : "người"
            return "- Tổng số \(Denominator(id).name.vi): \(Figures.plain(count)) \(unit)"
        }
    }
}

extension DossierSource {
    /// The denominators that the set's demands on this kind of unit name, in their usual order; members in any case where
    /// units are assessed.
    var counted: [String] {
        var ids: Set<String> = self.set.subject == .unit ? ["members"] : []
        for question in self.set.questions(for: kind) where question.binds {
            switch question.form {
            case .share(let denominator): ids.insert(denominator.id)
            case .shares(let demands): ids.formUnion(demands.map(\.denominator))
            default: break
            }
        }
        return Denominator.all.filter(ids.contains)
    }
}
