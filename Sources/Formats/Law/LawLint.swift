import Criteria

/// Holds the files against each other.
struct LawLint {
    let law: Law
    let sets: [LawSetDraft]
    let instruments: [(value: Instrument, place: LawPlace)]

    /// Kinds and classes that files name.
    let kindNames: [(name: String, place: LawPlace)]

    func run() {
        overlaps()
        unknownKinds()
        unknownInstruments()
    }

    /// Two national sets of one subject and tier must not govern the same year.
    private func overlaps() {
        for (index, draft) in sets.enumerated() {
            for other in sets[..<index]
            where other.set.subject == draft.set.subject && other.set.tiers.contains(where: draft.set.tiers.contains) {
                let last = min(draft.set.lastYear ?? .max, other.set.lastYear ?? .max)
                let first = max(draft.set.firstYear, other.set.firstYear)
                guard first <= last else { continue }
                draft.yearsPlace.report(
                    vi: "năm \(first) đã do bộ \"\(other.set.id)\" điều chỉnh",
                    en: "the year \(first) is governed by the set \"\(other.set.id)\" already")
            }
        }
    }

    private func unknownKinds() {
        let known = Set(law.unitKinds.map(\.id) + law.unitClasses.map(\.id))
        for named in kindNames where !known.contains(named.name) {
            named.place.report(
                vi: "không có loại hay nhóm đơn vị \"\(named.name)\"",
                en: "there is no kind or class of unit \"\(named.name)\"")
        }
    }

    private func unknownInstruments() {
        let known = Set(instruments.map(\.value.id))
        for draft in sets where !known.contains(draft.set.instrument) {
            draft.instrumentPlace?.report(
                vi: "danh mục văn bản không có \"\(draft.set.instrument)\"",
                en: "the register of instruments has no \"\(draft.set.instrument)\"")
        }
        for entry in instruments {
            if let by = entry.value.replacedBy, !known.contains(by) {
                entry.place.report(
                    vi: "văn bản thay thế \"\(by)\" không có trong danh mục",
                    en: "the replacing instrument \"\(by)\" is not in the register")
            }
        }
    }
}
