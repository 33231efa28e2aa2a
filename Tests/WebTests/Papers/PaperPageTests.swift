import Actions
import Criteria
import Documents
import Formats
import HTTPTypes
import Registry
import Store
import Testing
import Web

@Suite struct PaperPageTests {
    private static let kind = "/giay-to/to-trinh"

    /// The code on a paper's page.
    private static func code(on page: Browser.Page) throws -> String {
        String(try #require(page.html.firstMatch(of: #/name="ma" value="([^"]+)"/#)).output.1)
    }

    /// Changes what the papers of a dossier say.
    private static func change(_ office: UnitOffice, _ dossier: String, members: Int) async throws {
        let id = ID<Dossier>(String(dossier.split(separator: "/")[1]))
        var changed = try #require(try await office.test.portal.store.read { try $0.find(id)?.value })
        changed.assessment.headcounts["members"] = members
        try await office.test.keep(changed)
    }

    @Test func `a unit looks at its petition, takes it out as Word, and enters number and day`() async throws {
        let office = try await UnitOffice(set: "tt24-2023-huyen", year: 2024)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            let address = try #require(try await clerk.get(dossier).link(Self.kind))
            let preview = try await clerk.get(address)
            #expect(preview.text.contains("Kính gửi: Phòng GD&ĐT") && preview.text.contains("Chưa tải lần nào"))
            let word = try await clerk.get(address + "/tai/docx")
            #expect(word.bytes.starts(with: Array("PK".utf8)))
            #expect(word.headers[.contentDisposition]?.contains(".docx") == true)
            let code = try Self.code(on: try await clerk.get(address))
            let done = try await clerk.post(address + "/vao-so", [("ma", code), ("so", "5"), ("ngay", "2025-01-10")])
            #expect(done.status == 200 && done.text.contains("Đã ghi số 05") && done.text.contains("Đã vào sổ"))
            let numbered = try await clerk.get(address + "/tai/docx")
            #expect(numbered.bytes != word.bytes)
            #expect(try await clerk.get(address + "/tai/docx").bytes == numbered.bytes)
            #expect(try await clerk.get("/giay-to/\(code)/ban-vao-so/docx").bytes == numbered.bytes)
            let trail = try await office.test.portal.store.read { try $0.audit(of: .paper, code) }
            #expect(trail.map(\.change.act) == ["paper.keep", "paper.register"])
        }
    }

    @Test func `the tables of a paper are had for Excel, and a paper without any does not offer it`() async throws {
        let office = try await UnitOffice(set: "tt24-2023-huyen", year: 2024)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            let summary = dossier + "/giay-to/ban-tong-hop"
            #expect(try await clerk.get(summary).text.contains("Tải bảng Excel"))
            let workbook = try await clerk.get(summary + "/tai/xlsx")
            #expect(workbook.headers[.contentDisposition]?.contains(".xlsx") == true)
            let document = try DocumentReader.read(workbook.bytes).document
            #expect(document.blocks.contains { if case .table = $0 { true } else { false } })
            let commitment = dossier + "/giay-to/ban-cam-ket"
            #expect(try await !clerk.get(commitment).text.contains("Tải bảng Excel"))
            let refused = try await clerk.get(commitment + "/tai/xlsx")
            #expect(refused.status == 409 && refused.text.contains("không có bảng nào"))
        }
    }

    @Test func `without LibreOffice a PDF is refused with what to do, and Word goes on`() async throws {
        let office = try await UnitOffice(set: "tt24-2023-huyen", year: 2024)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let address = try await office.begin(clerk) + Self.kind
            let page = try await clerk.get(address + "/tai/pdf")
            #expect(page.status == 409 && page.text.contains("Tải bản Word"))
            #expect(try await clerk.get(address + "/tai/docx").status == 200)
            #expect(try await clerk.get(address + "/tai/exe").status == 404)
        }
    }

    @Test func `changed data make another paper; the registered one stays as it was, and says where it differs`()
        async throws
    {
        let office = try await UnitOffice(set: "tt24-2023-huyen", year: 2024)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            let address = dossier + Self.kind
            let first = try Self.code(on: try await clerk.get(address))
            _ = try await clerk.post(address + "/vao-so", [("ma", first), ("so", "5"), ("ngay", "2025-01-10")])
            let registered = try await clerk.get(address + "/tai/docx").bytes
            try await Self.change(office, dossier, members: 99)
            let page = try await clerk.get(address)
            let second = try Self.code(on: page)
            #expect(second != first && page.text.contains(first) && page.text.contains("unit.members"))
            #expect(try await clerk.get(dossier).text.contains("Có bản đã vào sổ lập từ dữ liệu cũ"))
            #expect(try await clerk.get("/giay-to/\(first)/ban-vao-so/docx").bytes == registered)

            let fields = { (code: String) in [("ma", code), ("so", "05"), ("ngay", "2025-01-11")] }
            let unseen = try await clerk.post(address + "/vao-so", fields(first))
            #expect(unseen.status == 422 && unseen.text.contains("Dữ liệu vừa thay đổi"))
            let taken = try await clerk.post(address + "/vao-so", fields(second))
            #expect(taken.status == 422 && taken.text.contains("đã cấp cho giấy tờ \(first)"))
            #expect(taken.html.contains("value=\"05\""))
            _ = try await clerk.post("/giay-to/\(first)/bo-so")
            let done = try await clerk.post(address + "/vao-so", fields(second))
            #expect(done.text.contains("Đã ghi số 05"))
        }
    }

    @Test(arguments: [("", "2025-01-10"), ("5", ""), ("năm", "2025-01-10"), ("5", "2030-01-01")])
    func `a wrong number or day comes back with what was typed`(number: String, date: String) async throws {
        let office = try await UnitOffice(set: "tt24-2023-huyen", year: 2024)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let address = try await office.begin(clerk) + Self.kind
            let code = try Self.code(on: try await clerk.get(address))
            let page = try await clerk.post(address + "/vao-so", [("ma", code), ("so", number), ("ngay", date)])
            #expect(page.status == 422 && page.html.contains("wrong-words"))
            #expect(page.html.contains("value=\"\(number.isEmpty ? date : number)\""))
        }
    }

    @Test func `what stands around the text is kept, and the issuer's next paper begins with it`() async throws {
        let office = try await UnitOffice(set: "tt24-2023-huyen", year: 2024)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            let address = dossier + Self.kind
            _ = try await clerk.get(address + "/the-thuc")
            let done = try await clerk.post(
                address + "/the-thuc",
                [
                    ("chu-quan", "UBND huyện Kon Rẫy"), ("ky-hieu", "PGD"), ("dia-danh", "Kon Rẫy"),
                    ("tham-quyen", "KT."), ("chuc-vu", "PHÓ TRƯỞNG PHÒNG"), ("nguoi-ky", "Người Ký Tên"),
                    ("kinh-gui", "UBND huyện"), ("noi-nhan", "Như trên\nSở GD&ĐT"), ("can-cu", ""),
                ])
            #expect(done.text.contains("Đã lưu thể thức"))
            for expected in ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "Người Ký Tên", "- Sở GD&ĐT", "TTr-PGD"] {
                #expect(done.text.contains(expected), "\(expected)")
            }
            let next = try await clerk.get(dossier + "/giay-to/bao-cao-tu-danh-gia")
            #expect(next.text.contains("Người Ký Tên") && next.text.contains("BC-PGD"))
            let page = try await clerk.get(dossier + "/giay-to/bao-cao-tu-danh-gia/the-thuc")
            #expect(page.html.contains("value=\"PHÓ TRƯỞNG PHÒNG\""))
        }
    }

    @Test func `another unit finds nothing, and the office finds a draft as little`() async throws {
        let office = try await UnitOffice(set: "tt24-2023-huyen", year: 2024)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            let address = dossier + Self.kind
            let code = try Self.code(on: try await clerk.get(address))
            _ = try await clerk.post(address + "/vao-so", [("ma", code), ("so", "5"), ("ngay", "2025-01-10")])
            for user in [UnitOffice.stranger, UnitOffice.officer] {
                let other = try await office.browser(user, client)
                for path in [
                    dossier + "/giay-to", address, address + "/tai/docx", address + "/the-thuc",
                    "/giay-to/\(code)/ban-vao-so/docx", "/giay-to/\(code)/ban-ky",
                ] {
                    #expect(try await other.get(path).status == 404, "\(user) at \(path)")
                }
                for path in [address + "/the-thuc", address + "/vao-so", "/giay-to/\(code)/bo-so"] {
                    #expect(try await other.post(path).status == 404, "\(user) at \(path)")
                }
            }
        }
    }

    @Test func `every page of papers speaks English too`() async throws {
        let office = try await UnitOffice(set: "tt24-2023-huyen", year: 2024)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            #expect(try await clerk.get(dossier + "/giay-to?lang=en").text.contains("All papers are suggestions"))
            let page = try await clerk.get(dossier + Self.kind)
            #expect(page.text.contains("Download Word") && page.text.contains("Kính gửi"))
            #expect(try await clerk.get(dossier + Self.kind + "/the-thuc").text.contains("Name of the signer"))
        }
    }
}
