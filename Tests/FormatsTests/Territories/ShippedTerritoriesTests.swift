import Criteria
import Formats
import Registry
import TestKit
import Testing

@Suite("The territories as they are shipped")
struct ShippedTerritoriesTests {
    private let map = TerritoryMap(ShippedTerritories.all)

    private func day(_ iso: String) -> Day { Day(iso)! }

    @Test("they are without a mistake")
    func sound() {
        #expect(ShippedTerritories.problems.isEmpty, "\(ShippedTerritories.problems.prefix(5))")
    }

    @Test(
        "34 provinces and 3,321 communes since 1 July 2025, none the day before",
        arguments: ["2025-07-01", "2026-11-21"])
    func counts(iso: String) {
        let provinces = map.children(of: nil, on: day(iso))
        #expect(provinces.count == 34)
        #expect(provinces.map { map.children(of: $0.id, on: day(iso)).count }.reduce(0, +) == 3321)
        #expect(map.children(of: ID("01"), on: day("2025-06-30")).isEmpty)
    }

    @Test("the kinds of communes on 25 July 2026: 697 phường, 2,611 xã, 13 đặc khu")
    func kinds() {
        var kinds: [String: Int] = [:]
        for territory in map.all where territory.tier == .commune {
            if let kind = territory.era(on: day("2026-07-25"))?.kind { kinds[kind, default: 0] += 1 }
        }
        #expect(kinds == ["Phường": 697, "Xã": 2611, "Đặc khu": 13])
    }

    @Test("Đồng Nai is a city with 33 phường and 62 xã since 30 April 2026, a province with 23 and 72 before")
    func dongNai() {
        func count(_ kind: String, _ iso: String) -> Int {
            map.children(of: ID("75"), on: day(iso)).count { $0.era(on: day(iso))?.kind == kind }
        }
        #expect(map.territory(ID("75"))?.fullName(on: day("2026-04-29")) == "Tỉnh Đồng Nai")
        #expect(map.territory(ID("75"))?.fullName(on: day("2026-04-30")) == "Thành phố Đồng Nai")
        #expect(count("Phường", "2026-04-29") == 23 && count("Xã", "2026-04-29") == 72)
        #expect(count("Phường", "2026-04-30") == 33 && count("Xã", "2026-04-30") == 62)
    }

    @Test("the places of the real reports lie where they lay")
    func reports() {
        func path(_ id: String, _ iso: String) -> [String] {
            map.path(to: ID(id), on: day(iso)).map { $0.fullName(on: day(iso)) }
        }
        #expect(path("huyen-kon-ray", "2023-12-31") == ["Tỉnh Kon Tum", "Huyện Kon Rẫy"])
        #expect(path("huyen-ia-hdrai", "2023-12-31") == ["Tỉnh Kon Tum", "Huyện Ia H'Drai"])
        #expect(path("huyen-tua-chua", "2023-12-31") == ["Tỉnh Điện Biên", "Huyện Tủa Chùa"])
        #expect(path("phuong-pho-ninh", "2024-12-31") == ["Tỉnh Quảng Ngãi", "Thị xã Đức Phổ", "Phường Phổ Ninh"])
        #expect(path("tinh-bac-giang", "2021-12-31") == ["Tỉnh Bắc Giang"])
        #expect(path("23497", "2026-01-01") == ["Tỉnh Quảng Ngãi", "Xã Kon Braih"])
    }

    @Test("each year shows its own map: seven communes of Kon Rẫy in 2023, three since")
    func pastYear() {
        #expect(map.children(of: ID("huyen-kon-ray"), on: day("2023-12-31")).count == 7)
        #expect(map.children(of: ID("huyen-kon-ray"), on: day("2025-07-01")).isEmpty)
        #expect(map.successors(of: ID("huyen-kon-ray")).map(\.id.text) == ["23479", "23485", "23497"])
        #expect(map.successors(of: ID("tinh-kon-tum")).map(\.id.text) == ["51"])
        #expect(map.within(ID("thi-xa-duc-pho"), on: day("2024-12-31")).count == 16)
        #expect(map.within(ID("huyen-ia-hdrai"), on: day("2024-12-31")).count == 4)
    }

    @Test("what is not confirmed says so where it is cited")
    func unconfirmed() throws {
        let origins = try #require(map.territory(ID("23497"))).origins
        let district = try #require(origins.first { $0.predecessor == ID("huyen-kon-ray") })
        #expect(district.isPart && district.basis.hasSuffix("(chưa kiểm chứng)"))
        let commune = try #require(origins.first { $0.predecessor == ID("xa-dak-ruong") })
        #expect(!commune.isPart && commune.basis == "Nghị quyết 1677/NQ-UBTVQH15 (theo báo chí)")
    }

    @Test("the merged province sees its districts of before, and a unit's past stays where it was")
    func visibility() {
        let actor = Actor(user: ID("u"), name: "u", grants: [Grant(.provinceObserver, .territory(ID("51")))])
        let seen = Visibility(of: actor, on: map, today: day("2026-11-21"))
        for id in [
            "51", "23497", "tinh-kon-tum", "huyen-kon-ray", "huyen-ia-hdrai", "thi-xa-duc-pho", "phuong-pho-ninh",
        ] {
            #expect(seen.shows(territory: ID(id)), "\(id)")
        }
        #expect(!seen.shows(territory: ID("huyen-tua-chua")) && !seen.shows(territory: ID("24")))
    }
}
