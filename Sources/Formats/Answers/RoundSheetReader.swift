public import Criteria
import Documents
import Registry

/// Reads what an office says of its rounds:
///
/// ```yaml
/// territories: [Tỉnh Kon Tum, Huyện Kon Rẫy]
/// receiving: Phòng Giáo dục và Đào tạo huyện Kon Rẫy
/// deciding: Chủ tịch UBND huyện Kon Rẫy
/// imprint: { place: Kon Rẫy }
/// rounds:
///   - set: tt24-2023-huyen
///     decision: { number: 12, symbol: QĐ-UBND, date: 2025-02-10, signer: { position: CHỦ TỊCH } }
///     appraised:
///       truong-mn-so-1:                                  # the unit, or the name of its file
///         2.1: { answer: 20/32, reason: … }
/// ```
///
/// What stands at the top holds for every round; `rounds` says it of single ones.
public enum RoundSheetReader {
    /// The sheet and everything that is wrong with it.
    public static func read(_ data: DataFile, law: Law) -> (sheet: RoundSheet, problems: [LawProblem]) {
        let file = LawFile(path: data.path)
        guard let root = LawYAML.root(data.bytes, in: file), let fields = LawFields(root, in: file) else {
            return (RoundSheet(), file.problems)
        }
        var words = [RoundWordsReader(fields, law: law).read()]
        for fields in fields.groups("rounds", required: false) {
            let reader = RoundWordsReader(fields, law: law)
            words.append(reader.read())
            fields.finish()
        }
        fields.finish()
        return (RoundSheet(words: words), file.problems)
    }
}

/// Reads what is said of one round, or of all.
private struct RoundWordsReader {
    let fields: LawFields
    let law: Law

    init(_ fields: LawFields, law: Law) {
        self.fields = fields
        self.law = law
    }

    func read() -> RoundSheet.Words {
        var words = RoundSheet.Words()
        let set = fields.value("set", required: false, vi: "phải là bộ tiêu chí đã biết", en: "must be a known set") {
            law.set($0)
        }
        words.setID = set?.id
        words.year = fields.integer("year", 1900...9999, required: false)
        words.territories = fields.has("territories") ? fields.territories() : nil
        if !fields.has("territories") { _ = fields.territories() }
        words.receivingBody = fields.text("receiving", required: false)
        words.decidingBody = fields.text("deciding", required: false)
        words.council = council()
        words.decision = decision(by: words.decidingBody)
        words.minutes = minutes()
        words.unitsWithout = fields.texts("units-without", required: false)?.map(\.text)
        words.appraised = appraised(by: set)
        words.imprint = fields.has("imprint") ? fields.imprint("imprint") : nil
        words.imprints = fields.imprints("papers")
        return words
    }

    private func council() -> Council? {
        guard let fields = fields.group("council", required: false) else { return nil }
        defer { fields.finish() }
        let seats = fields.groups("seats").enumerated().map { index, seat in
            defer { seat.finish() }
            return Council.Seat(
                user: ID("tv\(index + 1)"), name: seat.text("name") ?? "",
                position: seat.word("position", as: Council.Position.self) ?? .commissioner,
                represents: seat.text("represents", required: false) ?? "")
        }
        return Council(seats: seats, foundedBy: fields.text("founded-by", required: false) ?? "")
    }

    private func decision(by authority: String?) -> Decision.Issue? {
        guard let fields = fields.group("decision", required: false) else { return nil }
        defer { fields.finish() }
        let number = fields.text("number")
        let symbol = fields.text("symbol")
        let date = fields.day("date")
        let signer = fields.signer("signer")
        guard let number, let symbol, let date else { return nil }
        return Decision.Issue(
            number: number, symbol: symbol, date: date,
            signer: signer ?? Decision.Signer(name: "", position: "CHỦ TỊCH"),
            authority: authority ?? "", isAuthorityVerified: false)
    }

    private func minutes() -> Appraisal.Minutes? {
        guard let fields = fields.group("minutes", required: false) else { return nil }
        defer { fields.finish() }
        let held = fields.day("held")
        let form = fields.word("form", as: Appraisal.Form.self, required: false) ?? .meeting
        let place = fields.text("place", required: false) ?? ""
        let text = fields.text("text", required: false) ?? ""
        return held.map { Appraisal.Minutes(heldOn: $0, form: form, place: place, text: text) }
    }

    private func appraised(by set: CriteriaSet?) -> [String: [String: Appraisal.Entry]] {
        guard let units = fields.group("appraised", required: false) else { return [:] }
        guard let set else {
            fields.place("appraised").report(
                vi: "phải ghi \"set\" cùng chỗ để biết bộ tiêu chí của các mục", en: "\"set\" must stand beside it")
            return [:]
        }
        var appraised: [String: [String: Appraisal.Entry]] = [:]
        for unit in units.keys {
            guard let items = units.group(unit) else { continue }
            appraised[FileName.whole(unit)] = entries(items, set)
            items.finish()
        }
        return appraised
    }

    /// `2.1: 20/32`, or `2.1: { answer: 20/32, reason: …, evidence: false }`.
    private func entries(_ fields: LawFields, _ set: CriteriaSet) -> [String: Appraisal.Entry] {
        AnswerItemReader(evidence: [], isAppraisal: true).items(fields, of: set).mapValues { item in
            Appraisal.Entry(answer: item.answered?.answer, reason: item.reason, evidenceFits: item.hasEvidence)
        }
    }
}
