import Criteria
import Drafts
public import Formats
public import Registry
import Store

/// A file for somebody to keep.
public struct PaperFile: Sendable {
    public var name: String
    public var bytes: [UInt8]
}

extension Portal {
    /// The most copies of a blank form in one file.
    public static let mostCopies = 500

    /// A paper as a file; what leaves the program is kept by its code. What was registered is printed as it was.
    ///
    /// - Parameter copies: of a blank form for members.
    /// - Throws: `ReadError` where LibreOffice is not there; as Word it works all the same.
    public func file(
        _ kind: PaperKind, at place: PaperPlace, as format: PaperFormat, copies: Int = 1, for visitor: Visitor
    ) async throws -> PaperFile {
        let actor = visitor.actor
        let moment = now
        let (word, name, imprint) = try await changePapers("paper.keep", copies: copies, by: visitor) { desk, records in
            let source = try Portal.source(kind, at: place, desk, for: visitor)
            let made = try desk.make(kind, of: source)
            let kept = try desk.keep(made, of: source, by: actor, at: moment, in: records)
            let word = try Portal.word(made, kept.value, of: source, desk, records)
            return (word, Portal.fileName(kind, of: source), kind.isBlankForm ? nil : kept.value.imprint)
        }
        return PaperFile(name: "\(name).\(format.rawValue)", bytes: try await convert(word, to: format, field: imprint))
    }

    /// The tables of a paper as a workbook, to go on reckoning with; not to be signed, so nothing is kept of it.
    ///
    /// - Throws: `Refusal` where the paper has no table.
    public func workbook(
        _ kind: PaperKind, at place: PaperPlace, for visitor: Visitor
    ) async throws -> PaperFile {
        let (document, unit, name) = try await withPapers { desk, _ in
            let source = try Portal.source(kind, at: place, desk, for: visitor)
            return (
                try desk.make(kind, of: source).paper.document, source.about.unit, Portal.fileName(kind, of: source)
            )
        }
        do throws(ReadError) {
            return PaperFile(name: "\(name).xlsx", bytes: try PaperWorkbook.write(document, name: name, unit: unit))
        } catch {
            throw Refusal(.notNow, error.message, remedy: error.remedy)
        }
    }

    /// A Word file in another format.
    ///
    /// - Parameter imprint: of the paper that is to be signed in a field of the PDF; `nil` for none.
    func convert(_ word: [UInt8], to format: PaperFormat, field imprint: Imprint? = nil) async throws -> [UInt8] {
        if format == .docx { return word }
        guard let tools else { throw Refusal.withoutOffice(format) }
        do {
            let bytes = try await PaperWriter.convert(word, to: format, with: tools)
            guard format == .pdf, let imprint else { return bytes }
            let field = PdfSignatureField(
                name: "NguoiKy", label: "Chữ ký của người ký",
                at: .signature(position: imprint.signer?.position ?? "", name: imprint.signer?.name ?? ""))
            // Without the field it is signed all the same, where the signer points to.
            return (try? await PdfSignatureField.add([field], to: bytes, with: tools)) ?? bytes
        } catch {
            throw Refusal(.notNow, error.message, remedy: error.remedy.orWord)
        }
    }

    /// The Word file: as it was registered, else by the office's template, else ours.
    static func word(
        _ made: PaperDesk.Made, _ kept: IssuedPaper, of source: PaperSource, _ desk: PaperDesk, _ records: any Records
    ) throws -> [UInt8] {
        if let original = kept.original {
            guard let bytes = try records.bytes(of: original.digest) else { throw StoreFailure.damaged(original.name) }
            return bytes
        }
        return try print(made, of: source, desk, records)
    }

    static func print(
        _ made: PaperDesk.Made, of source: PaperSource, _ desk: PaperDesk, _ records: any Records
    ) throws -> [UInt8] {
        guard let file = try desk.template(made.paper.kind, of: source)?.file else {
            return try PaperWriter.docx(made.paper.document)
        }
        guard let bytes = try records.bytes(of: file.digest) else { throw StoreFailure.damaged(file.name) }
        do throws(TemplateFailure) {
            return try WordTemplate.fill(bytes, made.paper)
        } catch {
            throw Refusal(.notNow, error.message, remedy: error.remedy)
        }
    }

    /// `Tờ trình đề nghị đánh giá, công nhận - Trường TH số 1 - 2024`.
    static func fileName(_ kind: PaperKind, of source: PaperSource) -> String {
        FileNames.plain("\(kind.name.vi) - \(source.name) - \(source.year)".replacing("/", with: "-"))
    }
}

extension WordTemplate {
    /// A paper in an office's own form.
    fileprivate static func fill(_ template: [UInt8], _ paper: Paper) throws(TemplateFailure) -> [UInt8] {
        let read: WordTemplate
        do throws(ReadError) {
            read = try WordTemplate(template)
        } catch {
            throw .file(error)
        }
        return try read.fill(paper)
    }
}

extension Bilingual {
    /// What helps besides: Word itself saves as anything.
    fileprivate var orWord: Bilingual {
        Bilingual(
            vi: vi + "; hoặc tải bản Word rồi lưu sang định dạng đó",
            en: en + "; or download the Word file and save it as that")
    }
}

extension Refusal {
    static func withoutOffice(_ format: PaperFormat) -> Refusal {
        Refusal(
            .notNow,
            Bilingual(
                vi: "Cổng này chạy không có LibreOffice nên không làm được tệp \(format.rawValue.uppercased())",
                en: "This portal runs without LibreOffice, so there is no \(format.rawValue.uppercased())"),
            remedy: Bilingual(
                vi: "Tải bản Word rồi lưu sang định dạng đó; hoặc nhờ quản trị cài LibreOffice",
                en: "Download the Word file and save it as that; or ask the administrator to install LibreOffice"))
    }
}
