import Actions
import Criteria
import Pages
import Registry

extension Site {
    static let unitEvidence: [Endpoint] = [
        .get("/ho-so/{dossier}/minh-chung", writers, evidenceList),
        .post("/ho-so/{dossier}/minh-chung", writers, limit: uploadLimit, addEvidence),
        .get("/ho-so/{dossier}/minh-chung/{evidence}", writers, evidencePage),
        .post("/ho-so/{dossier}/minh-chung/{evidence}", writers, limit: uploadLimit, changeEvidence),
        .get("/ho-so/{dossier}/minh-chung/{evidence}/xoa", writers, removalPage),
        .post("/ho-so/{dossier}/minh-chung/{evidence}/xoa", writers, removeEvidence),
        .get("/ho-so/{dossier}/minh-chung/{evidence}/tep", writers, evidenceFile),
    ]

    private static func evidenceList(_ call: Call) async throws -> Reply {
        .page(EvidenceListPage(call.visit(), try await call.ownDossier()))
    }

    private static func addEvidence(_ call: Call) async throws -> Reply {
        let dossier = try await call.ownDossier()
        let fields = EvidenceFields(call.form)
        do {
            try await call.portal.keep(
                try call.edit(nil, fields), in: dossier.dossier.id, by: try call.visitor())
            return .go(
                .evidence(of: dossier.dossier.id), Notice(.done, call.language("Đã thêm minh chứng", "Evidence added")))
        } catch let refusal as Refusal where refusal.reason == .invalid {
            let troubles = call.troubles(refusal)
            return .page(
                EvidenceListPage(
                    call.visit(Notice(refusal, in: call.language)), dossier, typed: fields, troubles: troubles),
                status: 422)
        }
    }

    private static func evidencePage(_ call: Call) async throws -> Reply {
        let (dossier, piece) = try await call.evidence()
        return .page(EvidencePage(call.visit(), dossier, piece))
    }

    private static func changeEvidence(_ call: Call) async throws -> Reply {
        let (dossier, piece) = try await call.evidence()
        var fields = EvidenceFields(call.form)
        do {
            try await call.portal.keep(
                try call.edit(piece.id, fields), in: dossier.dossier.id, by: try call.visitor())
            return .go(.evidence(of: dossier.dossier.id), Notice(.done, call.language("Đã lưu", "Saved")))
        } catch let refusal as Refusal where refusal.reason == .invalid || refusal.reason == .stale {
            // Shown with what was typed; saved again it takes the place of what is kept now, knowingly.
            fields.before = piece.mark
            let troubles = refusal.reason == .stale ? [:] : call.troubles(refusal)
            return .page(
                EvidencePage(
                    call.visit(Notice(refusal, in: call.language)), dossier, piece, typed: fields, troubles: troubles),
                status: refusal.reason == .stale ? 409 : 422)
        }
    }

    private static func removalPage(_ call: Call) async throws -> Reply {
        let (dossier, piece) = try await call.evidence()
        return .page(EvidenceRemovalPage(call.visit(), dossier, piece))
    }

    private static func removeEvidence(_ call: Call) async throws -> Reply {
        let (dossier, piece) = try await call.evidence()
        do {
            try await call.portal.remove(
                piece.id, in: dossier.dossier.id, isConfirmed: call.form["dong-y"] != nil, by: try call.visitor())
            return .go(
                .evidence(of: dossier.dossier.id), Notice(.done, call.language("Đã xóa minh chứng", "Evidence removed"))
            )
        } catch let refusal as Refusal where refusal.reason == .incomplete {
            return .page(
                EvidenceRemovalPage(call.visit(Notice(refusal, in: call.language)), dossier, piece), status: 409)
        }
    }

    private static func evidenceFile(_ call: Call) async throws -> Reply {
        let (dossier, piece) = try await call.evidence()
        let file = try await call.portal.file(of: piece.id, in: dossier.dossier.id, for: try call.visitor())
        return .file(file.bytes, name: file.name, type: file.mediaType)
    }
}

extension Call {
    fileprivate func evidence() async throws -> (UnitDossier, Evidence) {
        let dossier = try await ownDossier()
        let id: ID<Evidence> = try self.id("evidence")
        guard let piece = dossier.dossier.assessment.evidence.first(where: { $0.id == id }) else { throw Missing() }
        return (dossier, piece)
    }

    fileprivate func edit(_ id: ID<Evidence>?, _ fields: EvidenceFields) throws -> EvidenceEdit {
        EvidenceEdit(
            id: id, number: fields.number, symbol: fields.symbol, date: try fields.day(), issuer: fields.issuer,
            summary: fields.summary, page: fields.page,
            file: form.file(EvidenceFields.Name.file).map { ($0.bytes, $0.name) }, before: fields.before)
    }

    /// A refusal at the field that it is about.
    fileprivate func troubles(_ refusal: Refusal) -> [String: Bilingual] {
        if let field = refusal.details.first?.item { return [field: refusal.message] }
        return form.file(EvidenceFields.Name.file) == nil ? [:] : [EvidenceFields.Name.file: refusal.message]
    }
}

extension EvidenceFields {
    init(_ form: Form) {
        self.init()
        number = form[Name.number] ?? ""
        symbol = form[Name.symbol] ?? ""
        date = form[Name.date] ?? ""
        issuer = form[Name.issuer] ?? ""
        summary = form[Name.summary] ?? ""
        page = form[Name.page] ?? ""
        before = form[Name.before] ?? ""
    }

    /// `2024-01-05`, as browsers send it, or `5/1/2024`, as people type it.
    fileprivate func day() throws(Refusal) -> Day? {
        guard !date.isEmpty else { return nil }
        let parts = date.split(separator: "/").compactMap { Int($0) }
        let typed = parts.count == 3 ? Day(year: parts[2], month: parts[1], day: parts[0]) : Day(date)
        guard let typed else {
            throw Refusal(
                .invalid,
                Bilingual(vi: "“\(date)” không phải ngày có trên lịch", en: "“\(date)” is no day of the calendar"),
                remedy: Bilingual(vi: "Ghi ngày như 05/01/2024", en: "Write a day such as 05/01/2024"),
                details: [
                    Refusal.Detail(
                        item: Name.date, Bilingual(vi: "Xem lại ngày ban hành", en: "See to the date"))
                ])
        }
        return typed
    }
}
