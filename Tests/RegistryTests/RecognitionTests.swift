import Criteria
import Registry
import TestKit
import Testing

@Suite("Recognitions")
struct RecognitionTests {
    private func recognition(
        _ outcome: Outcome, decided: String = "2025-02-10", set: String = "tt24-2023-huyen"
    ) -> Recognition {
        Recognition(
            id: ID("KH7M-2PXQ-9RTD"),
            of: Decision.Entry(dossier: ID("hs"), unit: Year.school, name: "Trường THCS số 1", outcome: outcome),
            kind: "general-school", decision: ID("qd"), issue: Passage.issue(on: decided), in: Year().round,
            by: ShippedLaw.set(set))
    }

    @Test("36 months after the year of recognition are read in both ways, and the later is shown")
    func validity() {
        let recognition = recognition(.level(1))
        #expect(recognition.validByYears == day("2028-12-31"))
        #expect(recognition.validByMonths == day("2028-02-10"))
        #expect(recognition.validUntil == day("2028-12-31"))
    }

    @Test("it holds from the day of the decision to its last day")
    func holds() {
        let recognition = recognition(.level(1))
        #expect(!recognition.holds(on: day("2025-02-09")))
        #expect(recognition.holds(on: day("2025-02-10")))
        #expect(recognition.holds(on: day("2028-12-31")))
        #expect(!recognition.holds(on: day("2029-01-01")))
    }

    @Test("a higher level may be asked for after twelve months; of the highest there is none")
    func upgrade() {
        #expect(recognition(.level(1)).upgradeFrom == day("2026-02-10"))
        #expect(recognition(.level(2)).upgradeFrom == nil)
        #expect(recognition(.level(1), decided: "2024-02-29").upgradeFrom == day("2025-02-28"))
    }

    @Test("it expires soon when its last day is near, not when it is past")
    func expiring() {
        let recognition = recognition(.level(1))
        #expect(recognition.expires(within: 90, from: day("2028-10-02")))
        #expect(!recognition.expires(within: 90, from: day("2028-10-01")))
        #expect(recognition.expires(within: 90, from: day("2028-12-31")))
        #expect(!recognition.expires(within: 90, from: day("2029-01-01")))
    }

    @Test("a rating of the circular of 2020 has no end and no higher level")
    func rating() {
        let recognition = recognition(.rating(.good), decided: "2024-02-05", set: "tt22-2020")
        #expect(recognition.validUntil == nil && recognition.upgradeFrom == nil)
        #expect(
            recognition.holds(on: day("2030-01-01")) && !recognition.expires(within: 10_000, from: day("2024-03-01")))
    }

    @Test("it becomes public once; what is withdrawn stays withdrawn for the first reason, and holds on no day")
    func states() {
        var recognition = recognition(.level(1))
        recognition.publish()
        #expect(recognition.state == .published)
        recognition.withdraw(reason: "Đính chính")
        recognition.withdraw(reason: "khác")
        recognition.publish()
        #expect(recognition.state == .withdrawn && recognition.reason == "Đính chính")
        #expect(
            !recognition.holds(on: day("2025-03-01")) && !recognition.expires(within: 10_000, from: day("2025-03-01")))
    }

    @Test("it says what it is of: unit, year, territory and decision, as they were")
    func fields() {
        let recognition = recognition(.level(1))
        #expect(recognition.name == "Trường THCS số 1" && recognition.year == 2024)
        #expect(recognition.territory == Year.district && recognition.decisionCode == "304/QĐ-UBND")
    }
}
