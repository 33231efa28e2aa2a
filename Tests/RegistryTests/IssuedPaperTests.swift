import Criteria
import Registry
import Testing

@Suite("Papers that left the program")
struct IssuedPaperTests {
    private let clerk = Year.actor(.unitClerk)
    private let officer = Year.actor(.intakeOfficer)
    private let word = KeptFile(digest: String(repeating: "b", count: 64), name: "a.docx", size: 1)
    private let now = at("2025-01-10")

    private func paper(_ kind: PaperKind = .petition, _ id: String = "KH7M-2PXQ-9RTD") -> IssuedPaper {
        IssuedPaper(
            id: ID(id), kind: kind,
            subject: kind.scope == .round ? .round("2024") : .dossier("hs", of: Year.school, in: "2024"),
            territory: Year.district, year: 2024,
            data: KeptFile(digest: String(repeating: "a", count: 64), name: "a.txt", size: 1),
            imprint: Imprint(issuer: "Trường THCS số 1", symbol: "THCS1"),
            made: IssuedPaper.Mark(by: clerk, at: now))
    }

    private func register(
        _ paper: inout IssuedPaper, _ number: String = "5", _ date: String = "2025-01-09",
        unlessTakenBy other: IssuedPaper? = nil, by actor: Actor? = nil
    ) throws(Refusal) {
        try paper.register(
            number: number, date: day(date), original: word, unlessTakenBy: other, by: actor ?? clerk, at: now)
    }

    @Test func `a number is written as the decree has it, and 05 and 5 are one`() throws {
        var first = paper()
        try register(&first)
        #expect(first.state == .registered && first.imprint.number == "05" && first.original == word)
        #expect(first.registered == IssuedPaper.Mark(by: clerk, at: now))
        var second = paper(.petition, "P2")
        try register(&second, "005", unlessTakenBy: nil)
        #expect(second.entry == first.entry)
        var third = paper(.petition, "P3")
        try register(&third, "12a")
        #expect(third.imprint.number == "12a")
    }

    @Test func `a number of an issuer's register and year is given once`() throws {
        var first = paper()
        try register(&first)
        var second = paper(.petition, "P2")
        #expect(throws: Refusal.self) { try register(&second, "05", unlessTakenBy: first) }
        try register(&second, "06", unlessTakenBy: first)
        #expect(second.entry != first.entry)
    }

    @Test func `another year, another kind and another issuer count for themselves`() throws {
        let imprint = { (number: String, date: String, issuer: String) in
            Imprint(issuer: issuer, number: number, date: day(date))
        }
        let entry = RegisterEntry(.petition, imprint("05", "2025-01-09", "Trường A"))
        #expect(entry == RegisterEntry(.proposal, imprint("5", "2025-12-31", "TRƯỜNG  A")))
        #expect(entry != RegisterEntry(.petition, imprint("05", "2026-01-01", "Trường A")))
        #expect(entry != RegisterEntry(.results, imprint("05", "2025-01-09", "Trường A")))
        #expect(entry != RegisterEntry(.petition, imprint("05", "2025-01-09", "Trường B")))
        #expect(RegisterEntry(.certificate, imprint("05", "2025-01-09", "Trường A")) == nil)
        #expect(RegisterEntry(.petition, Imprint(issuer: "Trường A")) == nil)
    }

    @Test(arguments: ["", "0", "00", "-1", "1/2", "số 5", "123456", "5ab", "５"])
    func `what is no number is refused`(_ number: String) {
        var paper = paper()
        let refusal = #expect(throws: Refusal.self) { try register(&paper, number) }
        #expect(refusal?.details.first?.item == "so" && paper.state == .drafted)
    }

    @Test(arguments: ["2025-01-11", "2023-12-31"])
    func `a day to come, and one before the assessed year, is refused`(_ date: String) {
        var paper = paper()
        let refusal = #expect(throws: Refusal.self) { try register(&paper, "5", date) }
        #expect(refusal?.details.first?.item == "ngay")
    }

    @Test func `the unit registers its own papers, the office its own, nobody those of another`() throws {
        var own = paper()
        #expect(throws: Refusal.self) { try register(&own, by: officer) }
        try register(&own, by: Year.actor(.unitHead))
        var office = paper(.results)
        #expect(throws: Refusal.self) { try register(&office, by: clerk) }
        #expect(throws: Refusal.self) { try register(&office, by: Year.actor(.councilMember)) }
        try register(&office, by: officer)
    }

    @Test func `a decision has its number from its issue`() throws {
        let issue = Decision.Issue(
            number: "12", symbol: "QĐ-UBND", date: day("2025-01-09"),
            signer: Decision.Signer(name: "Chủ tịch", position: "CHỦ TỊCH"), authority: "UBND huyện",
            isAuthorityVerified: true)
        var decision = paper(.decision)
        #expect(throws: Refusal.self) { try register(&decision, by: officer) }
        decision.take(issue, by: officer, at: now)
        #expect(decision.state == .registered && decision.imprint.number == "12" && decision.entry == nil)
        #expect(throws: Refusal.self) { try decision.release(by: officer) }
        var petition = paper()
        petition.take(issue, by: clerk, at: now)
        #expect(petition.state == .drafted)
    }

    @Test func `a form has no number, and can be signed without one`() throws {
        var form = paper(.certificate)
        #expect(throws: Refusal.self) { try register(&form, by: officer) }
        try form.attach(copy, by: officer)
        #expect(form.state == .signed)
    }

    @Test func `what stands around the text changes only while it is a draft, and brings no number in`() throws {
        var paper = paper()
        try paper.set(Imprint(issuer: "Trường B", number: "7", date: day("2025-01-01")), by: clerk)
        #expect(paper.imprint == Imprint(issuer: "Trường B"))
        try register(&paper)
        #expect(throws: Refusal.self) { try paper.set(Imprint(issuer: "Trường C"), by: clerk) }
        #expect(throws: Refusal.self) { try register(&paper, "6") }
    }

    @Test func `a number can be released until the paper is signed`() throws {
        var paper = paper()
        #expect(throws: Refusal.self) { try paper.release(by: clerk) }
        try register(&paper)
        #expect(throws: Refusal.self) { try paper.release(by: officer) }
        try paper.release(by: clerk)
        #expect(paper == self.paper())
    }

    @Test func `a signed paper is never changed`() throws {
        var paper = paper()
        #expect(throws: Refusal.self) { try paper.attach(copy, by: clerk) }
        try register(&paper)
        try paper.attach(copy, by: clerk)
        let signed = paper
        #expect(throws: Refusal.self) { try paper.attach(copy, by: clerk) }
        #expect(throws: Refusal.self) { try paper.release(by: clerk) }
        #expect(throws: Refusal.self) { try register(&paper, "6") }
        #expect(throws: Refusal.self) { try paper.set(Imprint(issuer: "Trường C"), by: clerk) }
        #expect(paper == signed)
    }

    private var copy: SignedCopy {
        SignedCopy(
            file: word, signers: ["Hiệu trưởng"], isTrusted: true, uploaded: IssuedPaper.Mark(by: clerk, at: now))
    }
}
