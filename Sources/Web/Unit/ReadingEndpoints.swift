import Actions
import Criteria
import Pages
import Registry

extension Site {
    static func readingsPage(_ call: Call) async throws -> Reply {
        .page(ReadingsPage(call.visit(), try await call.ownDossier()))
    }

    static func confirmReadings(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let dossier = try await call.ownDossier()
        var versions: [String: Int] = [:]
        for item in dossier.dossier.assessment.unconfirmed {
            guard let version = call.form["ban-\(item)"].flatMap({ Int($0) }) else { continue }
            let isChosen = call.form["viec"] == "tat-ca" || call.form[ReadingsPage.field(item)] != nil
            if isChosen { versions[item] = version }
        }
        let saved = try await call.portal.confirm(versions, in: dossier.dossier.id, by: visitor)
        guard saved.stale.isEmpty else {
            let notice = Notice(
                .trouble,
                call.language(
                    "Người khác vừa sửa mục \(saved.stale.joined(separator: ", ")); các mục khác đã xác nhận",
                    "Somebody else has just changed \(saved.stale.joined(separator: ", ")); the others are confirmed"),
                remedy: call.language("Xem giá trị mới rồi xác nhận lại", "See the new values, then confirm again"))
            return .page(
                ReadingsPage(call.visit(notice), UnitDossier(saved.view, for: visitor), stale: Set(saved.stale)),
                status: 409)
        }
        let left = saved.view.dossier.assessment.unconfirmed.count
        return .go(
            left == 0 ? .dossier(dossier.dossier.id) : .readings(dossier.dossier.id),
            Notice(
                .done,
                call.language("Đã xác nhận \(versions.count) giá trị", "\(versions.count) values are confirmed")))
    }
}
