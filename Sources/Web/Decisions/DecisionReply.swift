import Actions
import Criteria
import Pages
import Registry

/// The page of a decision, by itself or with a form that was not taken.
struct DecisionReply {
    private let call: Call
    private let fields: IssueFields?
    private let notice: Notice?

    /// - Parameter fields: what was typed, where the form comes back.
    init(_ call: Call, fields: IssueFields? = nil, notice: Notice? = nil) {
        self.call = call
        self.fields = fields
        self.notice = notice
    }

    func page() async throws -> Reply {
        let visitor = try call.visitor()
        let view = try await call.portal.decision(try call.id("decision"), for: visitor)
        let isDecider = visitor.actor.holds(.decider, for: view.round.territory)
        let content = DecisionPage.Content(
            decision: view.decision, version: view.version, round: view.round, territory: view.territory,
            set: view.set, rows: view.dossiers.map { DossierRow($0) }, recognitions: view.recognitions,
            authorities: view.set.procedure.authorities(for: "decide", on: call.portal.now.day), isDecider: isDecider,
            isOfficer: visitor.actor.holds(.intakeOfficer, for: view.round.territory))
        let fields = isDecider ? fields ?? IssueFields(today: call.portal.now.day) : nil
        return .page(
            DecisionPage(call.visit(notice), content, fields: fields), status: self.fields == nil ? 200 : 422)
    }
}

extension DossierRow {
    init(_ view: DossierView) {
        self.init(
            dossier: view.dossier.id, name: view.unitName,
            kind: view.kind?.name ?? Bilingual(vi: view.dossier.unitKind, en: view.dossier.unitKind),
            outcome: view.dossier.outcome, points: view.decidingVerdict.total,
            words: view.dossier.history.last?.words ?? "")
    }
}

extension IssueFields {
    /// An empty form: the paper most often bears the day of today.
    init(today: Day) {
        self.init(
            number: "", symbol: "QĐ-UBND", date: today.description, signer: "", position: "CHỦ TỊCH", capacity: .own)
    }

    /// As it was typed.
    init(_ form: Form) {
        self.init(
            number: form["so"] ?? "", symbol: form["ky-hieu"] ?? "", date: form["ngay"] ?? "",
            signer: form["nguoi-ky"] ?? "", position: form["chuc-vu"] ?? "",
            capacity: form["tham-quyen"].flatMap { Decision.Capacity(rawValue: $0) } ?? .own)
    }

    /// What a field alone shows to be wrong; the rest is the registry's to say.
    mutating func findTroubles() {
        let missing = Bilingual(vi: "Chưa ghi", en: "This is missing")
        for (name, value) in [("ky-hieu", symbol), ("nguoi-ky", signer), ("chuc-vu", position)] where value.isEmpty {
            troubles[name] = missing
        }
        if number.isEmpty || number.utf8.count > 6
            || !number.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
            || number.allSatisfy({ $0 == "0" })
        {
            troubles["so"] = Bilingual(
                vi: "Số là chữ số, ví dụ 05 hoặc 128", en: "A number has digits, as in 05 or 128")
        }
        if !symbol.isEmpty, symbol.count > 40 || symbol.contains(where: \.isWhitespace) || symbol.contains("/") {
            troubles["ky-hieu"] = Bilingual(
                vi: "Ký hiệu viết liền, không có số và dấu gạch chéo, ví dụ QĐ-UBND",
                en: "A symbol has no spaces and no slash, as in QĐ-UBND")
        }
        if Day(date) == nil {
            troubles["ngay"] = Bilingual(vi: "Ghi ngày, tháng, năm ban hành", en: "Give day, month and year")
        }
    }
}
