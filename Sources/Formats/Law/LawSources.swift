import Criteria

/// The defaults at the head of a file, and how a value gets its source from them and its own keys.
struct LawSources {
    var instrument: String?
    var checked: Day?
    var confidence: Source.Confidence?

    init(instrument: String? = nil, checked: Day? = nil, confidence: Source.Confidence? = nil) {
        self.instrument = instrument
        self.checked = checked
        self.confidence = confidence
    }

    /// Reads the head of a file.
    init(head fields: LawFields, instrument: Bool) {
        self.instrument = instrument ? fields.text("instrument", required: false) : nil
        checked = fields.day("checked", required: false)
        confidence = fields.word("confidence", as: Source.Confidence.self, required: false)
    }

    /// The source of the value whose keys these are: the clause always its own, the rest its own or the file's.
    func source(_ fields: LawFields) -> Source? {
        let clause = fields.text("clause")
        let instrument = fields.text("instrument", required: false) ?? self.instrument
        let checked = fields.has("checked") ? fields.day("checked") : self.checked
        let confidence =
            fields.has("confidence") ? fields.word("confidence", as: Source.Confidence.self) : self.confidence
        // Asked for in every case, so that `finish` knows them.
        _ = fields.node("checked", required: false)
        _ = fields.node("confidence", required: false)
        let note = fields.text("note", required: false)
        missing(instrument == nil, "instrument", fields)
        missing(checked == nil && !fields.has("checked"), "checked", fields)
        missing(confidence == nil && !fields.has("confidence"), "confidence", fields)
        guard let clause, let instrument, let checked, let confidence else { return nil }
        return Source(clause: clause, instrument: instrument, checked: checked, confidence: confidence, note: note)
    }

    private func missing(_ isMissing: Bool, _ key: String, _ fields: LawFields) {
        guard isMissing else { return }
        fields.file.report(
            fields.mark, vi: "giá trị không có \"\(key)\", đầu tệp cũng không ghi",
            en: "the value has no \"\(key)\", nor has the head of the file")
    }
}
