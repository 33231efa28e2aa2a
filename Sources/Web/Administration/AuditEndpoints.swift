import Actions
import Criteria
import Pages
import Registry

extension Site {
    static let trail: [Endpoint] = [
        .get("/quan-tri/nhat-ky", .roles([.administrator])) { call in
            let part = try await call.portal.audit(
                before: call.query["truoc"].flatMap { Int($0) }, by: try call.visitor())
            return .page(
                AuditPage(
                    call.visit(), heading: call.language("Nhật ký thay đổi", "Audit trail"),
                    rows: part.lines.map { row($0, call) }, count: part.count,
                    next: part.next.map { Route.audit.with("truoc", String($0)) }))
        },
        .get("/ho-so/{dossier}/nhat-ky", .roles([.administrator, .intakeOfficer, .decider])) { call in
            let lines = try await call.portal.audit(of: try call.id("dossier"), by: try call.visitor())
            return .page(
                AuditPage(
                    call.visit(), heading: call.language("Nhật ký của hồ sơ", "Changes of the dossier"),
                    rows: lines.map { row($0, call) }))
        },
    ]

    private static func row(_ line: AuditLine, _ call: Call) -> AuditPage.Row {
        AuditPage.Row(
            number: line.number, when: line.at.vietnamese, who: line.name.isEmpty ? "khue" : line.name, act: line.act,
            subject: line.subject, differences: line.differences.map { ($0.path, $0.before, $0.after) }, hash: line.hash
        )
    }
}
