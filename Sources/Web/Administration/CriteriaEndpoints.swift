import Actions
import Criteria
import Formats
import Pages
import Registry

extension Site {
    static let criteria: [Endpoint] = [
        .get("/quan-tri/bo-tieu-chi", .roles([.administrator])) { .page(setsPage($0)) },
        .post("/quan-tri/bo-tieu-chi", .roles([.administrator]), addSet),
        // The law is no secret: everybody who works with it may read how the program knows it.
        .get("/quan-tri/bo-tieu-chi/{set}", .signedIn) { call in
            guard let set = call.portal.law.set(try call.parameter("set")) else { throw Missing() }
            return .page(CriteriaSetPage(call.visit(), set: set, law: call.portal.law))
        },
        .get("/quan-tri/tham-quyen", .roles([.administrator, .intakeOfficer, .decider])) { call in
            let day = call.query["ngay"].flatMap { Day($0) } ?? call.portal.now.day
            let sets = call.portal.law.sets.filter { set in
                set.base == nil && !set.procedure.authorities.isEmpty
                    && (set.lastYear.map { day.year <= $0 + 1 } ?? true) && set.firstYear <= day.year
            }
            return .page(AuthoritiesPage(call.visit(), day: day, sets: sets))
        },
    ]

    private static func setsPage(_ call: Call, _ notice: Notice? = nil) -> CriteriaSetsPage {
        CriteriaSetsPage(
            call.visit(notice), sets: call.portal.law.sets.sorted { $0.id < $1.id },
            mayAdd: call.person?.actor.administersAll ?? false, text: call.form["noi-dung"] ?? "")
    }

    private static func addSet(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let text = call.form["noi-dung"] ?? ""
        do {
            if call.form["viec"] == "them" {
                let set = try await call.portal.addCriteria(text, by: visitor)
                return .go(
                    .criteriaSet(set.id), Notice(.done, call.language("Đã thêm bộ \(set.id)", "\(set.id) is added")))
            }
            let draft = try await call.portal.lint(text)
            let notice =
                draft.problems.isEmpty
                ? Notice(.done, call.language("Tệp không có lỗi", "The file has no mistake"))
                : Notice(
                    .trouble, call.language("Tệp có \(draft.problems.count) lỗi", "\(draft.problems.count) mistakes"),
                    details: draft.problems.map {
                        Notice.Detail("\($0.line):\($0.column): \(call.language($0.message))")
                    })
            return .page(setsPage(call, notice), status: draft.problems.isEmpty ? 200 : 422)
        } catch let refusal as Refusal {
            return .page(setsPage(call, Notice(refusal, in: call.language)), status: 422)
        }
    }
}
