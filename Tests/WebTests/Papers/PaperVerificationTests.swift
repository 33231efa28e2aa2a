import Actions
import Criteria
import Registry
import Store
import Testing

@Suite struct PaperVerificationTests {
    private static let address = "/ho-so/hs1/giay-to/to-trinh"

    /// The code of the petition of `hs1`, once it was taken out.
    private static func takeOut(_ district: DecidedDistrict, _ office: Browser) async throws -> String {
        _ = try await office.get(address + "/tai/docx")
        let papers = try await district.test.portal.store.read {
            try $0.papers(PaperQuery(.everything, dossier: "hs1"))
        }
        return try #require(papers.first).value.id.text
    }

    @Test func `a code that nothing has, and one that was mistyped, are told apart in words`() async throws {
        try await DecidedDistrict().run { _, client in
            let anybody = Browser(client)
            let unknown = try await anybody.get("/giay-to/KH7M-2PXQ-9RTD")
            let code = RecognitionCode.make(random: [UInt8](repeating: 7, count: 11))
            let free = try await anybody.get("/giay-to/\(code)")
            #expect(free.status == 404 && free.text.contains("Không có giấy tờ nào với mã này"))
            #expect(unknown.status == 422 || unknown.status == 404)
            let mistyped = try await anybody.get("/giay-to/AAAA-AAAA-AAA2")
            #expect(mistyped.status == 422 && mistyped.text.contains("Mã gõ chưa đúng"))
        }
    }

    @Test func `of a paper that is not public no more is said than that it is genuine`() async throws {
        try await DecidedDistrict().run { district, client in
            let office = try await district.browser("office", client)
            let code = try await Self.takeOut(district, office)
            let page = try await Browser(client).get("/giay-to/\(code)")
            #expect(page.status == 200 && page.text.contains("Mã có thật"))
            #expect(page.text.contains("Tờ trình đề nghị đánh giá, công nhận") && page.text.contains("10/02/2025"))
            for secret in ["Năm đánh giá", "Dấu dữ liệu", "Trạng thái"] { #expect(!page.text.contains(secret)) }
        }
    }

    @Test func `once it is published it says what it is, and whether today's data still agree`() async throws {
        try await DecidedDistrict().run { district, client in
            let office = try await district.browser("office", client)
            let code = try await Self.takeOut(district, office)
            _ = try await district.publish(client)
            let anybody = Browser(client)
            let same = try await anybody.get("/giay-to/\(code.lowercased())")
            #expect(same.text.contains("dữ liệu hiện nay vẫn như trên giấy"))
            #expect(same.text.contains(DecidedDistrict.names[0]) && same.text.contains("Dấu dữ liệu"))
            #expect(try await anybody.get("/xac-minh?ma=\(code)").path == "/giay-to/\(code)")
            var changed = try #require(try await district.dossier("hs1"))
            changed.assessment.headcounts["members"] = 99
            try await district.test.keep(changed)
            let other = try await anybody.get("/giay-to/\(code)")
            #expect(other.text.contains("dữ liệu đã đổi sau khi lập giấy"))
            #expect(try await anybody.get("/giay-to/\(code)?lang=en").text.contains("the data have changed since"))
        }
    }
}
