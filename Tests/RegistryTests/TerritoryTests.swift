import Criteria
import Registry
import Testing

@Suite("The map, day by day")
struct TerritoryTests {
    static let change = day("2025-07-01")
    static let before = Period(until: day("2025-06-30"))
    static let after = Period(from: day("2025-07-01"))

    static func territory(
        _ id: String, _ tier: Tier, _ eras: [(Period, String, String, String?)], from origins: [(String, Bool)] = []
    ) -> Territory {
        Territory(
            id: ID(id), tier: tier,
            eras: eras.map { period, kind, name, parent in
                Territory.Era(period: period, kind: kind, name: name, parent: parent.map { ID($0) })
            },
            origins: origins.map { Territory.Origin(predecessor: ID($0.0), on: change, isPart: $0.1) })
    }

    /// Two provinces become one, a district is split among communes, one commune goes on under another parent.
    static let map = TerritoryMap([
        territory("kon-tum", .province, [(before, "Tỉnh", "Kon Tum", nil)]),
        territory("quang-ngai-cu", .province, [(before, "Tỉnh", "Quảng Ngãi", nil)]),
        territory(
            "51", .province, [(after, "Tỉnh", "Quảng Ngãi", nil)], from: [("kon-tum", false), ("quang-ngai-cu", false)]),
        territory("kon-ray", .district, [(before, "Huyện", "Kon Rẫy", "kon-tum")]),
        territory("duc-pho", .district, [(before, "Thị xã", "Đức Phổ", "quang-ngai-cu")]),
        territory("dak-ruong", .commune, [(before, "Thị trấn", "Đắk Rve", "kon-ray"), (after, "Xã", "Đắk Rve", "51")]),
        territory("x1", .commune, [(after, "Xã", "Một", "51")], from: [("kon-ray", true)]),
        territory("x2", .commune, [(after, "Xã", "Hai", "51")], from: [("kon-ray", true)]),
        territory("39", .province, [(Period.always, "Tỉnh", "Khác", nil)]),
    ])

    private let map = TerritoryTests.map

    @Test("each day has its own provinces and their own districts and communes")
    func children() {
        #expect(map.children(of: nil, on: day("2024-12-31")).map(\.id.text) == ["39", "kon-tum", "quang-ngai-cu"])
        #expect(map.children(of: nil, on: day("2025-07-01")).map(\.id.text) == ["39", "51"])
        #expect(map.children(of: ID("kon-tum"), on: day("2024-12-31")).map(\.id.text) == ["kon-ray"])
        #expect(map.children(of: ID("51"), on: day("2025-07-01")).map(\.id.text) == ["dak-ruong", "x1", "x2"])
        #expect(map.children(of: ID("51"), on: day("2025-06-30")).isEmpty)
    }

    @Test("what lies in a territory on a day is what contains says, for all days and pairs")
    func within() {
        for iso in ["2020-01-01", "2025-06-30", "2025-07-01", "2026-01-01"] {
            for outer in map.all {
                let inside = map.within(outer.id, on: day(iso))
                for inner in map.all {
                    #expect(
                        map.contains(outer.id, inner.id, on: day(iso)) == inside.contains(inner.id),
                        "\(outer.id) \(inner.id) \(iso)")
                }
            }
        }
    }

    @Test("a name and its way down are those of the day, or the last there were")
    func names() {
        let commune = map.territory(ID("dak-ruong"))
        #expect(commune?.fullName(on: day("2024-01-01")) == "Thị trấn Đắk Rve")
        #expect(commune?.fullName(on: day("2025-07-01")) == "Xã Đắk Rve")
        #expect(map.territory(ID("kon-ray"))?.fullName(on: day("2026-01-01")) == "Huyện Kon Rẫy")
        #expect(map.path(to: ID("kon-ray"), on: day("2026-01-01")).map(\.id.text) == ["kon-tum", "kon-ray"])
        #expect(map.path(to: ID("dak-ruong"), on: day("2026-01-01")).map(\.id.text) == ["51", "dak-ruong"])
    }

    @Test("a merge and a split are known from both ends")
    func successors() {
        #expect(map.successors(of: ID("kon-tum")).map(\.id.text) == ["51"])
        #expect(map.successors(of: ID("kon-ray")).map(\.id.text) == ["x1", "x2"])
        #expect(Set(map.absorbed(by: ID("51")).map(\.text)) == ["51", "kon-tum", "quang-ngai-cu"])
        #expect(map.absorbed(by: ID("x1")).map(\.text) == ["x1"])
    }

    @Test("a loop in bad data ends every walk")
    func loop() {
        let map = TerritoryMap([
            TerritoryTests.territory("a", .district, [(.always, "", "A", "b")], from: [("b", false)]),
            TerritoryTests.territory("b", .district, [(.always, "", "B", "a")], from: [("a", false)]),
        ])
        #expect(map.path(to: ID("a"), on: day("2024-01-01")).count == 2)
        #expect(map.within(ID("a"), on: day("2024-01-01")).count == 2)
        #expect(map.absorbed(by: ID("a")).count == 2)
        #expect(!map.contains(ID("x"), ID("a"), on: day("2024-01-01")))
    }
}
