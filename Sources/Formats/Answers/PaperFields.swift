import Criteria
import Registry

/// What a sheet of answers says for the unit's papers beside the answers; all of it may be left out.
struct PaperFields {
    let year: Int?
    let parentBody: String
    let territories: [String]
    let headcounts: [String: Int]
    let evidence: [Evidence]
    let closing: String
    let imprint: ImprintSheet
    let imprints: [PaperKind: ImprintSheet]

    init(_ fields: LawFields) {
        year = fields.integer("year", 1900...9999, required: false)
        parentBody = fields.text("parent", required: false) ?? ""
        territories = fields.territories()
        var headcounts: [String: Int] = [:]
        for denominator in Denominator.all {
            headcounts[denominator] = fields.integer(denominator, 0...100_000_000, required: false)
        }
        self.headcounts = headcounts
        evidence = fields.evidence("evidence")
        closing = fields.text("remarks", required: false) ?? ""
        imprint = fields.imprint("imprint")
        imprints = fields.imprints("papers")
    }

    func fill(_ sheet: inout AnswerSheet) {
        sheet.year = year
        sheet.parentBody = parentBody
        sheet.territories = territories
        sheet.headcounts = headcounts
        sheet.evidence = evidence
        sheet.closing = closing
        sheet.imprint = imprint
        sheet.imprints = imprints
    }
}

extension LawFields {
    /// `territories: [Tỉnh Kon Tum, Huyện Kon Rẫy]`, from the province down, or one alone.
    func territories() -> [String] {
        (texts("territories", required: false) ?? []).map(\.text)
    }

    /// A list of evidence; what has no `id` is `mc1`, `mc2` … by its place in the list.
    func evidence(_ key: String) -> [Evidence] {
        var evidence: [Evidence] = []
        for (index, fields) in groups(key, required: false).enumerated() {
            let id = fields.text("id", required: false) ?? "mc\(index + 1)"
            if evidence.contains(where: { $0.id.text == id }) {
                fields.place("id").report(
                    vi: "mã minh chứng \"\(id)\" dùng hai lần", en: "the id \"\(id)\" is used twice")
            }
            evidence.append(
                Evidence(
                    id: ID(id), number: fields.text("number", required: false) ?? "",
                    symbol: fields.text("symbol", required: false) ?? "", date: fields.day("date", required: false),
                    issuer: fields.text("issuer", required: false) ?? "", summary: fields.text("summary") ?? "",
                    page: fields.text("page", required: false) ?? ""))
            fields.finish()
        }
        return evidence
    }
}
