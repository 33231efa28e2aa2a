import Actions
import Criteria
import Pages
import Registry

extension Site {
    static func criterionPage(_ call: Call) async throws -> Reply {
        let dossier = try await call.ownDossier()
        return .page(CriterionPage(call.visit(), dossier, try call.criterion(of: dossier)))
    }

    /// Saves the page, or computes only; what is not kept comes back as it was typed.
    static func saveCriterion(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let dossier = try await call.ownDossier()
        let criterion = try call.criterion(of: dossier)
        let questions = dossier.set.questions(of: criterion, for: dossier.kind)
        let form = EntryForm(call.form, questions)
        let id = dossier.dossier.id
        if call.form["viec"] == "tinh" {
            let tried = UnitDossier(try await call.portal.tried(form.edits, in: id, by: visitor), for: visitor)
            return .page(
                CriterionPage(
                    call.visit(call.onlyComputed), tried, criterion, typed: form.typed, mistakes: form.mistakes))
        }
        let saved = try await call.portal.save(form.edits, in: id, by: visitor)
        guard saved.stale.isEmpty, form.mistakes.isEmpty else {
            let left = form.left(saved.stale, questions, over: saved.view.dossier.assessment)
            return .page(
                CriterionPage(
                    call.visit(call.notice(about: saved.stale, form.mistakes)), UnitDossier(saved.view, for: visitor),
                    criterion, typed: left, mistakes: form.mistakes, stale: Set(saved.stale)),
                status: saved.stale.isEmpty ? 422 : 409)
        }
        return .go(call.next(criterion, in: dossier), call.saved(UnitDossier(saved.view, for: visitor)))
    }
}

extension Call {
    fileprivate func criterion(of dossier: UnitDossier) throws -> Criterion {
        let id = try parameter("criterion")
        guard let found = dossier.set.criteria.first(where: { $0.id == id }) else { throw Missing() }
        return found
    }

    fileprivate func next(_ criterion: Criterion, in dossier: UnitDossier) -> Route {
        let all = dossier.set.criteria
        guard form["viec"] == "tiep", let index = all.firstIndex(where: { $0.id == criterion.id }),
            index + 1 < all.count
        else { return .criterion(dossier.dossier.id, criterion.id) }
        return .criterion(dossier.dossier.id, all[index + 1].id)
    }

    fileprivate var onlyComputed: Notice {
        Notice(
            .warning, language("Kết quả tính thử, chưa lưu", "Computed only; nothing is saved"),
            remedy: language("Bấm Lưu để giữ những gì đã gõ", "Save to keep what you typed"))
    }

    fileprivate func saved(_ dossier: UnitDossier) -> Notice {
        let outcome =
            dossier.verdict.outcome.map { language($0.name) } ?? language("chưa đủ dữ liệu", "data are missing")
        return Notice(.done, language("Đã lưu. Kết quả hiện tại: \(outcome)", "Saved. It comes to: \(outcome)"))
    }

    fileprivate func notice(about stale: [String], _ mistakes: [String: FieldMistake]) -> Notice {
        let details =
            stale.map {
                Notice.Detail(
                    field: "muc-\($0)",
                    language("Mục \($0): người khác vừa sửa", "Item \($0): somebody else changed it"))
            }
            + mistakes.sorted { $0.key < $1.key }.map {
                Notice.Detail(field: "o-\($0.value.field)", language($0.value.message))
            }
        return Notice(
            .trouble,
            language(
                "Còn \(details.count) mục chưa lưu, các mục khác đã lưu",
                "\(details.count) items are not saved; the others are"),
            remedy: language("Xem từng mục dưới đây rồi bấm Lưu", "See to each below, then save"), details: details)
    }
}
