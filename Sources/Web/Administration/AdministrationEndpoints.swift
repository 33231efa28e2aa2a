import Pages
import Registry

extension Site {
    static let administration: [Endpoint] =
        [
            .get("/quan-tri", .roles([.administrator])) { .page(AdministrationPage($0.visit())) }
        ] + rounds + units + territories + criteria + trail
}
