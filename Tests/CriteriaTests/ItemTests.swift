import Criteria
import TestKit
import Testing

@Suite struct ItemTests {
    @Test("the items of circular 22/2020 stand in its order, with the circular's maxima")
    func points() {
        let set = ShippedLaw.set("tt22-2020")
        #expect(
            set.items.map(\.id) == [
                "1", "1a", "1b", "1c", "2", "2a", "2b", "2c", "2d", "3", "3a", "3a.1", "3a.2", "3a.3", "3a.4", "3a.5",
                "3a.6", "3a.7", "3a.8", "3b", "3c",
            ])
        #expect(set.item("3")?.maximum == Points(40))
        #expect(set.item("3a.8")?.maximum == nil)
        #expect(set.children(of: "3").map(\.id) == ["3a", "3b", "3c"])
        #expect(set.children(of: "3a").count == 8)
        #expect(set.parent(of: "3a.4")?.id == "3a" && set.parent(of: "3a")?.id == "3" && set.parent(of: "3") == nil)
        #expect(set.leaves.map(\.id) == ["1a", "1b", "1c", "2a", "2b", "2c", "2d", "3a", "3b", "3c"])
        #expect(set.indicator("2d")?.expected?.value.percent == 100)
        #expect(set.maximum?.value == Points(100))
        #expect(
            set.item("3a.1")?.source.citation == "gạch đầu dòng thứ 1 điểm a khoản 3 Điều 5 Thông tư 22/2020/TT-BGDĐT")
    }

    @Test("a layer gives the dashes their points and leaves the rest")
    func layer() {
        let set = ShippedLaw.set("tt22-2020+kon-ray-2022")
        #expect(set.leaves.count == 17)
        #expect(set.leaves.compactMap(\.maximum).reduce(.zero, +) == Points(100))
        #expect(set.children(of: "3a").map { $0.maximum?.description } == ["3", "3", "3", "3", "3", "3", "3", "4"])
        #expect(ShippedLaw.set("tt22-2020+ha-noi-2021").indicator("2d")?.expected?.value.percent == 70)
        #expect(set.base == "tt22-2020" && set.bands == ShippedLaw.set("tt22-2020").bands)
    }

    @Test("circular 24/2023 has fifteen indicators at huyện and sixteen at tỉnh")
    func levels() {
        let huyen = ShippedLaw.set("tt24-2023-huyen")
        #expect(
            huyen.leaves.map(\.id) == [
                "1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2", "3.3", "3.4", "3.5",
            ])
        #expect(huyen.children(of: "3.1").map(\.id) == ["3.1b"])
        #expect(huyen.item("3.2b")?.rank == .subIndicator)
        #expect(ShippedLaw.set("tt24-2023-tinh").leaves.count == 16)
        #expect(huyen.item("3.1")?.text.contains("Đối với đơn vị là Cơ sở giáo dục") == true)
        for part in ["1.2b", "3.1b", "3.2b"] { #expect(huyen.part(part)?.requirements.map(\.level) == [1, 2]) }
    }

    @Test("who is bound by which indicator follows the words of the circular")
    func bound() {
        let set = ShippedLaw.set("tt24-2023-huyen")
        func binds(_ indicator: String, _ kind: String, _ level: Int = 1) -> Bool? {
            set.binds(indicator, kind: ShippedLaw.kind(kind), level: level)
        }
        #expect(binds("3.3", "enterprise", 1) == true && binds("3.3", "enterprise", 2) == false)
        #expect(binds("3.3", "preschool-private", 2) == false && binds("3.3", "commune-committee", 2) == true)
        #expect(binds("2.4", "enterprise") == false && binds("2.4", "association") == true)
        #expect(binds("1.3", "association") == false && binds("1.3", "general-school") == true)
        #expect(binds("3.4", "preschool-public") == false && binds("3.4", "general-school-private") == true)
        #expect(binds("3.5", "vocational") == true && binds("3.5", "continuing-education") == false)
        #expect(set.requirement(of: "3.1b", at: 1)?.applicability.binds(ShippedLaw.kind("general-school")) == false)
        #expect(set.requirement(of: "3.1b", at: 1)?.applicability.binds(ShippedLaw.kind("vocational")) == true)
        #expect(binds("9.9", "agency") == nil && binds("1.1", "agency", 3) == nil)
    }

    @Test("every instrument in force or repealed stands in order of its days")
    func days() {
        for instrument in ShippedLaw.law.instruments {
            if let date = instrument.date, let from = instrument.inForceFrom { #expect(date <= from) }
            if let from = instrument.inForceFrom, let until = instrument.inForceUntil { #expect(from < until) }
            #expect(!instrument.issuers.isEmpty)
            #expect(instrument.issuers == instrument.issuers.sorted { ($1.count, $0) < ($0.count, $1) })
        }
    }

    @Test("no two kinds of unit begin alike")
    func beginnings() {
        let names = ShippedLaw.law.unitKinds.flatMap { kind in kind.names.map { $0.lowercased() } }
        let doubled = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        #expect(doubled == [])
    }

    @Test("the twenty-nine kinds of NĐ 30/2020, their copies and the legal kinds have their abbreviations")
    func documentKinds() {
        let kinds = ShippedLaw.law.documentKinds
        func abbreviation(_ name: String) -> String? { kinds.first { $0.name == name }?.abbreviation }
        #expect(kinds.count == 35)
        #expect(abbreviation("quyết định") == "QĐ" && abbreviation("quy định") == "QyĐ")
        #expect(abbreviation("tờ trình") == "TTr" && abbreviation("trích sao") == "TrS")
        #expect(abbreviation("công văn") == nil && kinds.contains { $0.name == "công văn" })
    }
}
