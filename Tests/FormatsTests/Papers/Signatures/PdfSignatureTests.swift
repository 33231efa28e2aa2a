import Children
import Criteria
import Documents
import Foundation
import Registry
import TestKit
import Testing

@testable import Formats

@Suite("Signatures of PDF files", .enabled(if: TestTools.hasPoppler && Program("pdfsig").path != nil))
struct PdfSignatureTests {
    private let tools = TestTools.make()
    private let moment = Moment(milliseconds: 1_700_000_000_000)

    /// Two pages; on the second the position and the name of the signer.
    private var paper: [UInt8] {
        var pdf = PdfBuilder()
        pdf.page()
        pdf.text("TO TRINH", left: 250, top: 100)
        pdf.page()
        pdf.text("CHU TICH", left: 380, top: 400)
        pdf.text("Nguyen Van A", left: 370, top: 500)
        return pdf.bytes
    }

    private func withField(_ name: String = "ThuTruong", _ pdf: [UInt8]? = nil) async throws -> [UInt8] {
        let field = PdfSignatureField(
            name: name, label: "Chữ ký của Thủ trưởng", at: .signature(position: "Chu tich", name: "Nguyen Van A"))
        return try await PdfSignatureField.add([field], to: pdf ?? paper, with: tools)
    }

    private func signed(_ field: String, _ pdf: [UInt8]) throws -> [UInt8] {
        let signing = try PdfSigning(pdf, field: field, at: moment, reason: "Phê duyệt")
        return try signing.signed(by: TestSigner.shared.get().sign(signing.content))
    }

    private func check(_ pdf: [UInt8]) async throws -> PdfSignatures {
        try await PdfSignatures.check(pdf, with: tools, trusting: "/nowhere")
    }

    // MARK: Fields

    @Test func `a field is appended and nothing before it changes`() async throws {
        let pdf = try await withField()
        #expect(pdf.starts(with: paper))
        let file = try PdfFile(pdf)
        let fields = try file.signatureFields()
        #expect(fields.map { PdfText.decoded($0.dictionary["T"]!) } == ["ThuTruong"])
        #expect(PdfText.decoded(fields[0].dictionary["TU"]!) == "Chữ ký của Thủ trưởng")
        #expect(try await withField() == pdf)
    }

    @Test func `it stands between what the signer signs as and the name`() async throws {
        let file = try PdfFile(try await withField())
        let field = try #require(try file.signatureFields().first)
        #expect(field.dictionary.reference("P") == (try file.pages()[1].number))
        let rect = try #require(PdfDictionary.list(field.dictionary["Rect"]!)).compactMap {
            Double(String(decoding: $0, as: UTF8.self))
        }
        // From the bottom of the page, which is 842 points high: under 412, over 500, around 410.
        #expect(rect[1] >= 842 - 505 && rect[3] <= 842 - 410)
        #expect((rect[0] + rect[2]) / 2 > 390 && (rect[0] + rect[2]) / 2 < 430)
    }

    @Test func `where neither is found it stands below to the right of the last page, several beside each other`()
        async throws
    {
        let fields = ["A", "B"].map {
            PdfSignatureField(name: $0, at: .signature(position: "KHONG CO", name: ""))
        }
        let file = try PdfFile(try await PdfSignatureField.add(fields, to: paper, with: tools))
        let rects = try file.signatureFields().map { field in
            try #require(PdfDictionary.list(field.dictionary["Rect"]!)).compactMap {
                Double(String(decoding: $0, as: UTF8.self))
            }
        }
        #expect(rects[0][2] > 500 && rects[0][3] < 150)
        #expect(rects[1][2] < rects[0][0] && rects[1][0] > 0)
    }

    @Test func `a box outside the page, a name that is there, and a file that is no PDF are refused with a remedy`()
        async throws
    {
        let outside = PdfSignatureField(
            name: "A", at: .box(page: 3, Box(left: 0, top: 0, right: 100, bottom: 50)))
        await #expect(throws: ReadError.outsidePage(3)) {
            try await PdfSignatureField.add([outside], to: paper, with: tools)
        }
        let pdf = try await withField("A")
        await #expect(throws: ReadError.doubledField("A")) { try await withField("A", pdf) }
        await #expect(throws: ReadError.notPdf()) { try await withField("A", Array("PK".utf8)) }
    }

    @Test func `a PDF that keeps its objects in streams is refused and told why`() async throws {
        let pdf = Array("%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 1>>stream\nendstream\nendobj\nstartxref\n9\n%%EOF\n".utf8)
        do {
            _ = try await withField("A", pdf)
            Issue.record("taken")
        } catch let error as ReadError {
            #expect(error.code == .unsupportedFormat && error.message.vi.contains("không do Khuê lập"))
        }
    }

    // MARK: Checking

    @Test func `a file without signatures is not signed, with a field or without`() async throws {
        #expect(try await check(paper).verdict == .unsigned)
        #expect(try await check(withField()).verdict == .unsigned)
        #expect(PdfSignatures().verdict.remedy?.vi.contains("ô ký") == true)
    }

    @Test(.enabled(if: TestSigner.isInstalled))
    func `a signature in the field holds, says who signed, and that the chain could not be checked`() async throws {
        let result = try await check(signed("ThuTruong", withField()))
        let signature = try #require(result.signatures.first)
        #expect(result.signatures.count == 1)
        #expect(signature.field == "ThuTruong" && signature.signer == TestSigner.name)
        #expect(signature.subject.contains("O=UBND huyện Kon Rẫy"))
        #expect(signature.certificate?.issuer == TestSigner.authority)
        #expect(signature.certificate.map { $0.holds(at: signature.signedAt!) } == true)
        #expect(signature.reason == "Phê duyệt")
        #expect(signature.content == .intact && signature.coverage == .whole && signature.trust == .unknown)
        #expect(result.verdict == .unproven)
        #expect(signature.trust.name.vi.contains("Không kiểm được chuỗi chứng thư"))
    }

    @Test(.enabled(if: TestSigner.isInstalled))
    func `a byte that is changed is seen`() async throws {
        var pdf = try signed("ThuTruong", await withField())
        let place = try #require(pdf.firstRange(of: Array("(TO TRINH)".utf8)))
        pdf[place.lowerBound + 1] = UInt8(ascii: "X")
        let result = try await check(pdf)
        #expect(result.signatures.map(\.content) == [.changed])
        #expect(result.verdict == .changed)
    }

    @Test(.enabled(if: TestSigner.isInstalled))
    func `what is appended after signing is seen`() async throws {
        let pdf = try signed("ThuTruong", await withField())
        let file = try PdfFile(pdf)
        var update = PdfUpdate(file)
        let page = try file.pages()[0]
        var dictionary = page.dictionary
        dictionary.set("Contents", "\(update.add(Array("<</Length 0>>\nstream\n\nendstream".utf8))) 0 R")
        update.replace(page.number, with: dictionary.bytes)
        let result = try await check(update.applied())
        #expect(result.signatures.map(\.content) == [.intact])
        #expect(result.signatures.map(\.coverage) == [.appended])
        #expect(result.verdict == .changed)
        // Be it a remark that no viewer shows.
        #expect(try await check(pdf + Array("% x\n".utf8)).verdict == .changed)
    }

    @Test(.enabled(if: TestSigner.isInstalled))
    func `two sign one after the other, and both hold`() async throws {
        let fields = ["Don vi", "To chuc"].map {
            PdfSignatureField(name: $0, at: .signature(position: "", name: ""))
        }
        let ready = try await PdfSignatureField.add(fields, to: paper, with: tools)
        let once = try signed("Don vi", ready)
        let twice = try signed("To chuc", once)
        let result = try await check(twice)
        #expect(result.signatures.map(\.coverage) == [.followed, .whole])
        #expect(result.verdict == .unproven)
        // What the second signed is changed: then neither what follows the first is covered.
        let broken = try await check(twice + [0x0A])
        #expect(broken.signatures.map(\.coverage) == [.appended, .appended])
        // In a signed file no more fields are made, and a field is signed once.
        await #expect(throws: ReadError.signedPdf()) { try await withField("Ba", once) }
        #expect(throws: ReadError.signedPdf()) { try signed("Don vi", once) }
        #expect(throws: ReadError.missingField("Ai do")) { try signed("Ai do", once) }
    }

    @Test(.enabled(if: TestSigner.isInstalled))
    func `a signature that leaves more out than its own room covers only a part`() async throws {
        let signing = try PdfSigning(try await withField(), field: "ThuTruong", at: moment)
        // The room begins a word earlier, and other words can be put there.
        var bytes = signing.bytes
        let place = try #require(bytes.firstRange(of: Array("/ByteRange[0 ".utf8)))
        var lexer = PdfLexer(bytes, at: place.upperBound)
        let number = lexer.number()
        let first = try #require(number)
        let moved = String(first - 9)
        bytes.replaceSubrange(
            place.upperBound..<(place.upperBound + 10),
            with: Array((moved + String(repeating: " ", count: 10 - moved.count)).utf8))
        let content = Array(bytes[..<(first - 9)] + bytes[(first + 2 * PdfSigning.room + 2)...])
        let message = try TestSigner.shared.get().sign(content)
        let digits = Array(Hexadecimal.text(message).utf8)
        bytes.replaceSubrange((first + 1)..<(first + 1 + digits.count), with: digits)
        let result = try await check(bytes)
        #expect(result.signatures.first?.coverage == .partial)
        #expect(result.verdict >= .changed)
    }

    @Test(
        .enabled(if: TestSigner.isInstalled),
        arguments: [
            "0 0 0 9", "-1 10 20 30", "0 10 -5 30", "0 999999999999 9999999999999 9", "0 100 50 9000", "0 1 2 3 4 5",
            "0 10 99999999 99999999", "x", "",
        ])
    func `a range that is nonsense never passes for a signature that covers the file`(words: String) async throws {
        var pdf = try signed("ThuTruong", await withField())
        let place = try #require(pdf.firstRange(of: Array("/ByteRange[".utf8))).upperBound
        let end = try #require(pdf[place...].firstIndex(of: UInt8(ascii: "]")))
        let text = words + String(repeating: " ", count: end - place - words.utf8.count)
        pdf.replaceSubrange(place..<end, with: Array(text.utf8))
        let verdict = (try? await check(pdf))?.verdict
        #expect(verdict.map { $0 > .unproven } ?? true, "\(String(describing: verdict))")
    }

    @Test(.enabled(if: TestSigner.isInstalled))
    func `a signed file that is cut anywhere, or locked, is no signed file`() async throws {
        let pdf = try signed("ThuTruong", await withField())
        for part in [1, 2, 3] {
            let verdict = (try? await check(Array(pdf.prefix(pdf.count * part / 4))))?.verdict
            #expect(verdict.map { $0 > .unproven } ?? true)
        }
        let words = String(decoding: pdf, as: UTF8.self)
        #expect(words.contains("/Contents<"))
        let room = try #require(pdf.firstRange(of: Array("/Contents<30".utf8)))
        var broken = pdf
        broken[room.upperBound - 1] = UInt8(ascii: "Z")
        #expect(((try? await check(broken))?.verdict ?? .invalid) > .unproven)
    }

    @Test(.enabled(if: TestSigner.isInstalled))
    func `whose certificate lies in the room counts only where it is the one that was verified`() async throws {
        let pdf = try signed("ThuTruong", try await withField())
        let range = try #require(PdfByteRange.all(in: pdf).first)
        let own = try #require(SignedMessage(range.contents)?.certificate)
        func found(_ signer: String) -> PdfSignature {
            let said = """
                Signature #1:
                  - Signature Field Name: ThuTruong
                  - Signer Certificate Common Name: \(signer)
                  - Signer full Distinguished Name: CN=\(signer)
                  - Signed Ranges: [0 - \(range.hole.lowerBound)], [\(range.hole.upperBound) - \(range.end)]
                  - Total document signed
                  - Signature Validation: Signature is Valid.
                """
            return PdfSignatures(PdfSignatureReport.all(in: said), [range], length: pdf.count, hasStore: false)
                .signatures[0]
        }
        #expect(found(own.subject).certificate == own)
        #expect(found("Kẻ khác").certificate == nil && found("Kẻ khác").signer == "Kẻ khác")
    }

    @Test func `a room that the file names hundreds of times is read once, rooms within it never`() {
        let room = "<" + String(repeating: "30", count: 100_000) + ">"
        let head = "%PDF-1.7\n9 0 obj <</Type/Sig/Contents"
        let (start, stop) = (head.utf8.count, head.utf8.count + room.utf8.count)
        let names = (0..<300).map { "/ByteRange[0 \(start + ($0 % 2) * 10) \(stop) 9]" }.joined(separator: "\n")
        let ranges = PdfByteRange.all(in: Array((head + room + names + ">> endobj").utf8))
        #expect(ranges.count { !$0.contents.isEmpty } == 1)
        #expect(ranges.allSatisfy { $0.hole == start..<stop })
    }

    @Test func `what is no signature is not put in`() async throws {
        let signing = try PdfSigning(try await withField(), field: "ThuTruong", at: moment)
        #expect(throws: ReadError.noSignature()) { try signing.signed(by: Array("Nguyen Van A".utf8)) }
        #expect(throws: ReadError.noSignature()) { try signing.signed(by: []) }
    }

    @Test func `damaged files only fail themselves`() async throws {
        for bytes in [
            "%PDF-1.4\n", "%PDF-1.4\nstartxref\n99999999999\n%%EOF",
            "%PDF-1.4\nxref\n0 99999999999999\ntrailer\n<<>>\nstartxref\n9\n%%EOF",
            "%PDF-1.4\ntrailer<</Size 1/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF", "%PDF-1.4\nstartxref\n9\n%%EOF",
        ] {
            await #expect(throws: ReadError.self) { try await check(Array(bytes.utf8)) }
            await #expect(throws: ReadError.self) { try await withField("A", Array(bytes.utf8)) }
        }
    }

    @Test(
        .enabled(if: TestSigner.isInstalled && Installed.office, "LibreOffice is not installed"))
    func `a paper as it leaves Khuê is signed in its field`() async throws {
        let tools = Installed.tools()
        let document = Document(blocks: [
            .paragraph(Paragraph("TỜ TRÌNH", isBold: true, role: .kind)),
            .paragraph(Paragraph("CHỦ TỊCH", isBold: true, role: .authority)),
            .paragraph(Paragraph("Nguyễn Văn A", isBold: true, role: .signer)),
        ])
        let pdf = try await PaperWriter.write(document, as: .pdf, with: tools)
        let field = PdfSignatureField(
            name: "ChuTich", label: "Chủ tịch", at: .signature(position: "CHỦ TỊCH", name: "Nguyễn Văn A"))
        let ready = try await PdfSignatureField.add([field], to: pdf, with: tools)
        #expect(ready.starts(with: pdf))
        #expect(try await check(signed("ChuTich", ready)).verdict == .unproven)
        let text = try await DocumentReader.read(ready, with: tools).document.paragraphs.map(\.text).joined(
            separator: " ")
        #expect(text.contains("TỜ TRÌNH") && text.contains("Nguyễn Văn A"))
        await tools.stop()
    }
}
