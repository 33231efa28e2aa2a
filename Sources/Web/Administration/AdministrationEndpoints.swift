import Actions
import Pages
import Registry

extension Site {
    static let administration: [Endpoint] =
        [
            .get("/quan-tri", .roles([.administrator])) { call in
                .page(
                    AdministrationPage(call.visit(), isOfAll: try call.visitor().actor.administersAll))
            }
        ] + rounds + units + territories + criteria + trail + backups
}
