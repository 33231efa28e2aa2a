import Actions
import Children
import Criteria
import Formats
import HTTPTypes
import Registry
import Store
import TestKit
import Testing
import Web

/// A decision's paper is signed with the office's own tool, and what comes back is kept or refused.
@Suite(
    "Signed papers in the portal",
    .enabled(if: Installed.office && TestTools.hasPoppler && Program("pdfsig").path != nil && TestSigner.isInstalled))
struct SignedPaperTests {
    private static let moment = Moment(milliseconds: 1_739_150_000_000)

    private static let papers = "/dot/\(DecidedDistrict.round)/giay-to"

    /// The PDF of a paper that was taken out, its code, and the same signed in its field.
    private static func paper(
        _ kind: PaperKind, _ browser: Browser, _ district: DecidedDistrict
    ) async throws -> (code: String, pdf: [UInt8], signed: [UInt8]) {
        let file = try await browser.get("\(papers)/\(kind.rawValue)/tai/pdf")
        #expect(file.status == 200, "\(file.text)")
        let kept = try await district.test.portal.store.read { try $0.papers(PaperQuery(.everything, kind: kind)) }
        let signing = try PdfSigning(file.bytes, field: "NguoiKy", at: moment)
        return (
            try #require(kept.first).value.id.text, file.bytes,
            try signing.signed(by: TestSigner.shared.get().sign(signing.content))
        )
    }

    @Test func `a signed decision is kept byte for byte; what was changed, unsigned or another paper is refused`()
        async throws
    {
        let tools = Installed.tools()
        try await DecidedDistrict(tools: tools).run { district, client in
            _ = try await district.publish(client)
            let office = try await district.browser("office", client)
            let own = try await Self.paper(.decision, office, district)
            let other = try await Self.paper(.appraisal, office, district)
            let upload = "/giay-to/\(own.code)/ban-ky"
            func send(_ bytes: [UInt8]) async throws -> String {
                _ = try await office.get("\(Self.papers)/quyet-dinh-cong-nhan")
                let page = try await office.upload(upload, files: [("tep", "../../bản ký.pdf", bytes)])
                #expect(page.status == 200)
                return page.text
            }
            var changed = own.signed
            let place = try #require(changed.firstRange(of: Array("/Producer".utf8)))
            changed[place.lowerBound + 12] ^= 1
            #expect(try await send(changed).contains("Tệp đã thay đổi sau khi ký"))
            #expect(try await send(own.signed + Array("% x\n".utf8)).contains("Tệp đã thay đổi sau khi ký"))
            #expect(try await send(own.pdf).contains("Tệp chưa có chữ ký số"))
            #expect(try await send(other.signed).contains("Tệp này là giấy tờ khác, mã \(other.code)"))
            #expect(try await send(Array(own.signed.dropLast(own.signed.count / 2))).contains("ký"))
            #expect(try await send(Array("Tờ trình".utf8)).contains("không phải PDF"))
            #expect(try await office.get(upload).status == 404)

            #expect(try await send(own.signed).contains("Chữ ký nguyên vẹn, bản ký đã được lưu"))
            let kept = try await office.get(upload)
            #expect(kept.bytes == own.signed)
            #expect(kept.headers[.contentDisposition]?.contains("..") == false)
            #expect(kept.headers[.contentType] == "application/octet-stream")
            let record = try await district.test.portal.store.read { try $0.find(ID<IssuedPaper>(own.code))?.value }
            #expect(record?.signed?.signers == [TestSigner.name] && record?.signed?.isTrusted == false)

            let stranger = try await district.browser("office-dh", client)
            #expect(try await stranger.get(upload).status == 404)
            #expect(try await stranger.upload(upload, files: [("tep", "a.pdf", own.signed)]).status == 404)
            let observer = try await district.browser("province", client)
            #expect(try await observer.upload(upload, files: [("tep", "a.pdf", own.signed)]).status == 404)
        }
        await tools.stop()
    }
}
