import Actions
import Criteria
import Pages
import Registry

extension Site {
    static let backups: [Endpoint] = [
        .get("/quan-tri/sao-luu", .roles([.administrator])) { call in
            let backups = try call.portal.backups(for: try call.visitor())
            let rows = try backups.all().map { BackupsPage.Row(name: $0.name, size: $0.size) }
            return .page(BackupsPage(call.visit(), backups: rows, place: backups.place))
        },
        .post("/quan-tri/sao-luu", .roles([.administrator])) { call in
            let made = try await call.portal.makeBackup(by: try call.visitor())
            return .go(
                .backups,
                Notice(.done, call.language("Đã tạo và kiểm tra \(made.name)", "\(made.name) is made and verified")))
        },
    ]
}
