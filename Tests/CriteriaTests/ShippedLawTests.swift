import Criteria
import Formats
import TestKit
import Testing

@Suite struct ShippedLawTests {
    @Test("the shipped data load without a problem")
    func clean() {
        #expect(ShippedLaw.problems.map(\.description) == [])
    }

    @Test("the national set goes by the year of assessment, never by today")
    func byYear() {
        let law = ShippedLaw.law
        #expect(law.set(for: 2019, subject: .unit, tier: .district)?.id == nil)
        #expect(law.set(for: 2020, subject: .unit, tier: .district)?.id == "tt22-2020")
        #expect(law.set(for: 2023, subject: .unit, tier: .province)?.id == "tt22-2020")
        #expect(law.set(for: 2024, subject: .unit, tier: .district)?.id == "tt24-2023-huyen")
    }

    @Test("each kind of unit that a name gives away has its tier where the beginning tells")
    func tiers() {
        let agency = ShippedLaw.kind("agency")
        #expect(agency.tier(ofName: "Sở") == .province)
        #expect(agency.tier(ofName: "Phòng") == .district)
        #expect(agency.tier(ofName: "Văn phòng") == nil)
        #expect(ShippedLaw.kind("commune-committee").tier(ofName: "UBND phường") == .district)
    }
}
