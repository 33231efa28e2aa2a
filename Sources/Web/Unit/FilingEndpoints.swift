import Actions
import Criteria
import Pages
import Registry

extension Site {
    static let unitFiling: [Endpoint] = [
        .get("/ho-so/{dossier}/xem-truoc", writers, preview),
        .get("/ho-so/{dossier}/nop", writers, filingPage),
        .post("/ho-so/{dossier}/nop", writers, submit),
        .post("/ho-so/{dossier}/rut", writers, recall),
    ]

    private static func preview(_ call: Call) async throws -> Reply {
        .page(PreviewPage(call.visit(), try await call.ownDossier()))
    }

    private static func filingPage(_ call: Call) async throws -> Reply {
        .page(FilingPage(call.visit(), try await call.ownDossier()))
    }

    private static func submit(_ call: Call) async throws -> Reply {
        let id: ID<Dossier> = try call.id("dossier")
        do {
            let filed = try await call.portal.submit(
                id, basedOn: call.form["ban"].flatMap { Int($0) } ?? 0, by: try call.visitor())
            let isLate = filed.dossier.isLate(in: filed.round)
            return .go(
                .dossier(id),
                Notice(
                    .done,
                    isLate
                        ? call.language("Đã nộp hồ sơ, ghi nhận là nộp muộn", "The dossier is filed, and late")
                        : call.language("Đã nộp hồ sơ", "The dossier is filed")))
        } catch {
            // The page lists what is missing, each with the way there.
            guard let notice = call.notice(error) else { throw error }
            return .page(FilingPage(call.visit(notice), try await call.ownDossier()), status: 409)
        }
    }

    private static func recall(_ call: Call) async throws -> Reply {
        let id: ID<Dossier> = try call.id("dossier")
        _ = try await call.portal.recall(id, by: try call.visitor())
        return .go(
            .dossier(id),
            Notice(.done, call.language("Đã rút hồ sơ về, đơn vị sửa được", "The dossier is back; it can be changed")))
    }
}

extension Call {
    /// What is said of a step that could not be done now; `nil` for what another page says.
    fileprivate func notice(_ error: any Error) -> Notice? {
        if let refusal = error as? Refusal, refusal.reason != .notYours {
            return Notice(.trouble, language(refusal.message), remedy: language(refusal.remedy))
        }
        guard let trouble = Trouble(error), trouble.isConflict else { return nil }
        return Notice(
            .trouble,
            language(
                "Hồ sơ vừa có thay đổi sau khi bạn mở trang này", "The dossier was changed after you opened this page"),
            remedy: language("Xem lại bản mới dưới đây rồi nộp", "Look at it again below, then file it"))
    }
}
