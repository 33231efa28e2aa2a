import Actions
import Criteria
import Pages
import Registry

extension Site {
    static func generalPage(_ call: Call) async throws -> Reply {
        .page(GeneralPage(call.visit(), try await call.ownDossier()))
    }

    static func saveGeneral(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let dossier = try await call.ownDossier()
        var headcounts: [String: Portal.Typed<Int?>] = [:]
        var typed: [String: String] = [:]
        var mistakes: [String: Bilingual] = [:]
        for denominator in GeneralPage.denominators(dossier) {
            let text = call.form[denominator.id] ?? ""
            typed[denominator.id] = text
            let digits = text.filter { $0 != "." && $0 != " " }
            guard let count = digits.isEmpty ? .some(nil) : GeneralPage.count(digits) else {
                mistakes[denominator.id] = Bilingual(
                    vi: "“\(text)” không phải số nguyên lớn hơn 0", en: "“\(text)” is no whole number above 0")
                continue
            }
            let before = call.form["goc-\(denominator.id)"].flatMap { Int($0) }
            headcounts[denominator.id] = Portal.Typed(before: before, now: count)
        }
        func text(_ name: String) -> String { (call.form[name] ?? "").replacing("\r\n", with: "\n") }
        typed[GeneralPage.remarks] = text(GeneralPage.remarks)
        let remarks = Portal.Typed(
            before: text("goc-\(GeneralPage.remarks)"), now: text(GeneralPage.remarks))
        let saved = try await call.portal.save(
            headcounts: headcounts, remarks: remarks, in: dossier.dossier.id, by: visitor)
        guard saved.stale.isEmpty, mistakes.isEmpty else {
            return .page(
                GeneralPage(
                    call.visit(), UnitDossier(saved.view, for: visitor), typed: typed, mistakes: mistakes,
                    stale: Set(saved.stale)), status: saved.stale.isEmpty ? 422 : 409)
        }
        return .go(.general(dossier.dossier.id), Notice(.done, call.language("Đã lưu", "Saved")))
    }
}

extension GeneralPage {
    /// A number of people that an office may have; `nil` for anything else.
    fileprivate static func count(_ digits: String) -> Int?? {
        guard digits.utf8.count <= 9, let count = Int(digits), count > 0 else { return nil }
        return .some(count)
    }
}
