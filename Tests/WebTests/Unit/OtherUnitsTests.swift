import Registry
import TestKit
import Testing
import Web

@Suite("Another unit's dossier")
struct OtherUnitsTests {
    @Test func `it is not there: not to read, not to write, at no address`() async throws {
        let office = try await UnitOffice(set: "tt22-2020", year: 2023)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            _ = try await clerk.get("\(dossier)/minh-chung")
            let listed = try await clerk.upload("\(dossier)/minh-chung", [("trich-yeu", "Sổ tay")], files: [])
            let piece = try #require(listed.link("/minh-chung/")?.split(separator: "/").last.map(String.init))
            let before = try await clerk.get("\(dossier)/xem-truoc").text

            let stranger = try await office.browser(UnitOffice.stranger, client)
            let own = Site.endpoints.filter { $0.access == .roles([.unitClerk, .unitHead]) }
            #expect(own.count >= 20)
            for endpoint in own where endpoint.pattern != "/ho-so" {
                let path = endpoint.pattern.replacing("{dossier}", with: dossier.split(separator: "/")[1])
                    .replacing("{evidence}", with: piece).replacing("{criterion}", with: "1")
                    .replacing("{round}", with: "dot").replacing("{unit}", with: "phong-gd")
                let answer =
                    endpoint.method == .get
                    ? try await stranger.get(path)
                    : try await stranger.post(
                        path,
                        [
                            ("trich-yeu", "của tôi"), ("diem-1a", "1"), ("goc-1a", "x"), ("viec", "tinh"),
                            ("dong-y", "1"),
                        ])
                #expect(answer.status == 404, "\(endpoint.method.rawValue) \(path)")
                #expect(!answer.html.contains("Sổ tay"))
            }
            #expect(try await clerk.get("\(dossier)/xem-truoc").text == before)
        }
    }

    @Test func `an officer of the territory sees the unit's dossiers elsewhere, and never writes in them here`()
        async throws
    {
        let office = try await UnitOffice(set: "tt22-2020", year: 2023)
        try await office.test.run { client in
            let dossier = try await office.begin(try await office.browser(UnitOffice.clerk, client))
            let officer = try await office.browser(UnitOffice.officer, client)
            #expect(try await officer.get("\(dossier)/tieu-chi/1").status == 404)
            #expect(try await officer.post("\(dossier)/tieu-chi/1", [("goc-1a", "x")]).status == 404)
        }
    }
}
