import Criteria

/// Holds the files against each other.
struct LawLint {
    let law: Law
    let sets: [LawSetDraft]
    let layers: [LawLayerDraft]
    let instruments: [(value: Instrument, place: LawPlace)]
    let unitKinds: [(value: UnitKind, place: LawPlace)]
    let documentKinds: [(value: DocumentKind, place: LawPlace)]

    func run() {
        duplicates(sets.map { ($0.set.id, $0.place) } + layers.map { ($0.id, $0.place) }, vi: "bộ tiêu chí", en: "set")
        duplicates(instruments.map { ($0.value.id, $0.place) }, vi: "văn bản", en: "instrument")
        duplicates(unitKinds.map { ($0.value.id, $0.place) }, vi: "loại đơn vị", en: "kind of unit")
        duplicates(documentKinds.map { ($0.value.name, $0.place) }, vi: "tên loại văn bản", en: "kind of document")
        overlaps()
        unknownKinds()
        unknownInstruments()
    }

    private func duplicates(_ entries: [(id: String, place: LawPlace)], vi: String, en: String) {
        var seen: Set<String> = []
        for entry in entries where !seen.insert(entry.id).inserted {
            entry.place.report(
                vi: "\(vi) \"\(entry.id)\" ghi hai lần", en: "the \(en) \"\(entry.id)\" is given twice")
        }
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
        let known = Set(unitKinds.flatMap { [$0.value.id] + $0.value.classes })
        for named in sets.flatMap(\.kinds) where !known.contains(named.name) {
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
