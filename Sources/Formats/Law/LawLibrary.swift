import Criteria

/// What was read from all files, before the files are held against each other.
struct LawLibrary {
    private var sets: [LawSetDraft] = []

    /// Classes that kinds of units say they belong to.
    private let kindNames = LawKindNames()
    private var layers: [LawLayerDraft] = []
    private var instruments: [(value: Instrument, place: LawPlace)] = []
    private var unitKinds: [(value: UnitKind, place: LawPlace)] = []
    private var unitClasses: [(value: UnitClass, place: LawPlace)] = []
    private var documentKinds: [(value: DocumentKind, place: LawPlace)] = []

    /// Takes in a file; its one key of `set`, `layer`, `instruments`, `unit-kinds` or `document-kinds` tells what it
    /// is.
    mutating func add(_ fields: LawFields) {
        // A sample to try the portal with lies beside the law and is none of it.
        if fields.has("sample") { return }
        if fields.has("set") {
            if let draft = LawSetReader(fields).read() { sets.append(draft) }
        } else if fields.has("layer") {
            if let draft = LawLayerReader(fields).read() { layers.append(draft) }
        } else if fields.has("instruments") {
            instruments += LawRegisterReader(fields).instruments()
        } else if fields.has("unit-kinds") {
            let reader = LawRegisterReader(fields)
            unitClasses += reader.unitClasses()
            unitKinds += reader.unitKinds(kindNames)
        } else if fields.has("document-kinds") {
            documentKinds += LawRegisterReader(fields).documentKinds()
        } else {
            fields.file.report(
                fields.mark,
                vi: "không rõ tệp chứa gì: cần một trong các khóa set, layer, instruments, unit-kinds, document-kinds",
                en: "unclear what the file holds: one of set, layer, instruments, unit-kinds, document-kinds is needed")
            return
        }
        fields.finish()
    }

    /// Reports what two files, or one file twice, call by the same name.
    func findDuplicates() {
        duplicates(sets.map { ($0.set.id, $0.place) } + layers.map { ($0.id, $0.place) }, vi: "bộ tiêu chí", en: "set")
        duplicates(instruments.map { ($0.value.id, $0.place) }, vi: "văn bản", en: "instrument")
        duplicates(
            (unitKinds.map { ($0.value.id, $0.place) }) + unitClasses.map { ($0.value.id, $0.place) },
            vi: "loại hay nhóm đơn vị", en: "kind or class of unit")
        duplicates(documentKinds.map { ($0.value.name, $0.place) }, vi: "tên loại văn bản", en: "kind of document")
    }

    private func duplicates(_ entries: [(id: String, place: LawPlace)], vi: String, en: String) {
        var seen: Set<String> = []
        for entry in entries where !seen.insert(entry.id).inserted {
            entry.place.report(
                vi: "\(vi) \"\(entry.id)\" ghi hai lần", en: "the \(en) \"\(entry.id)\" is given twice")
        }
    }

    /// The law, with what the files refer to in each other filled in.
    func law() -> Law {
        let national = LawReferences(sets).resolved()
        let layered = layers.compactMap { $0.applied(to: national) }
        let law = Law(
            sets: national + layered, instruments: instruments.map(\.value), unitKinds: unitKinds.map(\.value),
            documentKinds: documentKinds.map(\.value), unitClasses: unitClasses.map(\.value))
        LawLint(
            law: law, sets: sets, instruments: instruments, kindNames: sets.flatMap(\.kinds) + kindNames.names
        ).run()
        return law
    }
}
