import Criteria
import Documents
import Formats
public import Registry
import Store

extension Portal {
    /// Keeps a signed PDF with its paper, when its signatures hold and it is that paper.
    ///
    /// - Throws: `Refusal` for one that was changed after signing, that nobody signed, or that is another paper.
    @discardableResult
    public func attach(
        _ bytes: [UInt8], name: String, to id: ID<IssuedPaper>, by visitor: Visitor
    ) async throws -> IssuedPaper {
        try await withPapers { desk, _ in
            let paper = try Portal.issued(id, desk, for: visitor).value
            guard visitor.actor.registers(paper.paperKind, of: paper.unit, in: paper.territory) else { throw Missing() }
        }
        guard let tools else { throw Refusal.withoutSignatureCheck }
        let read = await SignedFile.read(bytes, with: tools)
        let (signatures, codes) = try read.mapError { Refusal(.invalid, $0.message, remedy: $0.remedy) }.get()
        let verdict = signatures.verdict
        guard verdict == .valid || verdict == .unproven else {
            throw Refusal(.invalid, verdict.name, remedy: verdict.remedy ?? Refusal.otherPaper(nil).remedy)
        }
        guard codes.contains(id.text) else { throw Refusal.otherPaper(codes.min()) }
        let (actor, moment) = (visitor.actor, now)
        let signers = signatures.signatures.map(\.signer)
        return try await changePapers("paper.sign", by: visitor) { desk, records in
            var stored = try Portal.issued(id, desk, for: visitor)
            let file = try records.keep(bytes, name: FileNames.plain(name, ending: "pdf"))
            try stored.value.attach(
                SignedCopy(
                    file: file, signers: signers, isTrusted: verdict == .valid,
                    uploaded: IssuedPaper.Mark(by: actor, at: moment)), by: actor)
            return try records.save(stored.value, basedOn: stored.version).value
        }
    }

    /// The signed file as it was uploaded.
    public func signedFile(of id: ID<IssuedPaper>, for visitor: Visitor) async throws -> PaperFile {
        try await withPapers { desk, records in
            guard let copy = try Portal.issued(id, desk, for: visitor).value.signed else { throw Missing() }
            guard let bytes = try records.bytes(of: copy.file.digest) else {
                throw StoreFailure.damaged(copy.file.name)
            }
            return PaperFile(name: copy.file.name, bytes: bytes)
        }
    }
}

/// What is looked at in a signed file.
private enum SignedFile {
    static func read(
        _ bytes: [UInt8], with tools: Tools
    ) async -> Result<(PdfSignatures, codes: Set<String>), ReadError> {
        do throws(ReadError) {
            let signatures = try await PdfSignatures.check(bytes, with: tools)
            let document = try await DocumentReader.read(bytes, with: tools).document
            return .success((signatures, document.paperCodes))
        } catch {
            return .failure(error)
        }
    }
}

extension Document {
    /// The codes of papers that stand in it.
    var paperCodes: Set<String> {
        var codes: Set<String> = []
        func look(_ text: String) {
            for word in text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "-") }) {
                if word.contains("-"), let code = RecognitionCode.read(String(word)) { codes.insert(code.text) }
            }
        }
        for block in blocks {
            switch block {
            case .paragraph(let paragraph): look(paragraph.text)
            case .table(let table): for row in table.rows { for cell in row.cells { look(cell.text) } }
            }
        }
        return codes
    }
}

extension Refusal {
    fileprivate static let withoutSignatureCheck = Refusal(
        .notNow,
        Bilingual(
            vi: "Cổng này chạy không có công cụ kiểm chữ ký số",
            en: "This portal runs without a way to check signatures"),
        remedy: Bilingual(
            vi: "Đề nghị quản trị cài poppler-utils", en: "Ask the administrator to install poppler-utils"))

    /// - Parameter code: of the paper that it is; `nil` where none stands in it.
    fileprivate static func otherPaper(_ code: String?) -> Refusal {
        Refusal(
            .invalid,
            code.map {
                Bilingual(
                    vi: "Tệp này là giấy tờ khác, mã \($0)", en: "This file is another paper, with the code \($0)")
            }
                ?? Bilingual(
                    vi: "Không thấy mã của giấy tờ này trong tệp",
                    en: "The code of this paper does not stand in the file"),
            remedy: Bilingual(
                vi: "Ký đúng tệp PDF tải từ trang của giấy tờ này rồi tải lên",
                en: "Sign the PDF that was downloaded from this page, then upload it"))
    }
}
