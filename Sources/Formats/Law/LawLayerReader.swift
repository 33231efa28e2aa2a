import Criteria

/// Reads the file of a layer: provincial guidance that changes a few values of a national set.
struct LawLayerReader {
    private let fields: LawFields
    private let sources: LawSources

    init(_ fields: LawFields) {
        self.fields = fields
        sources = LawSources(head: fields, instrument: true)
    }

    func read() -> LawLayerDraft? {
        let id = fields.text("layer")
        let base = fields.text("base")
        let title = fields.bilingual("title")
        let whole = sources.source(fields)
        let years = years()
        let unknown = fields.bilinguals("unknown", required: false)
        let changes = fields.groups("changes").compactMap(change)
        guard let id, let base, let title, let whole, let instrument = sources.instrument else { return nil }
        return LawLayerDraft(
            id: id, base: base, title: title, instrument: instrument, source: whole, years: years, unknown: unknown,
            changes: changes, place: fields.valuePlace("layer"), basePlace: fields.valuePlace("base"))
    }

    private func years() -> Sourced<ClosedRange<Int>>? {
        guard let group = fields.group("years", required: false) else { return nil }
        defer { group.finish() }
        let first = group.integer("first", 1990...2200)
        let last = group.integer("last", 1990...2200)
        let source = sources.source(group)
        guard let first, let last, let source else { return nil }
        guard first <= last else {
            group.valuePlace("last").report(
                vi: "năm cuối \(last) trước năm đầu \(first)", en: "the last year \(last) is before the first \(first)")
            return nil
        }
        return Sourced(first...last, source: source)
    }

    private func change(_ group: LawFields) -> LawLayerDraft.Change? {
        defer { group.finish() }
        let item = group.text("item")
        let maximum = group.points("maximum", required: false)
        let text = group.text("text", required: false)
        let percent = group.integer("expected-percent", 1...100, required: false)
        let source = sources.source(group)
        if maximum == nil, text == nil, percent == nil {
            group.file.report(
                group.mark, vi: "thay đổi này không đổi gì: cần maximum, text hoặc expected-percent",
                en: "this change changes nothing: maximum, text or expected-percent is needed")
        }
        guard let item, let source else { return nil }
        return LawLayerDraft.Change(
            item: item, maximum: maximum, text: text, expectedPercent: percent, source: source,
            place: group.valuePlace("item"))
    }
}
