import Children
public import Criteria
import Glibc

/// What some formats need beside this program; each may be missing, and then only they cannot be read.
public enum OptionalProgram: Sendable, CaseIterable {
    case writer
    case calc
    case poppler
    case signatures
    case tesseract
    case bubblewrap
    case office
    case scan

    /// What there is of it.
    public enum State: Sendable, Equatable {
        case installed(version: String?)

        /// It is there, but this system does not let it work.
        case forbidden(version: String?)
        case missing
    }

    public var name: String {
        switch self {
        case .writer: "LibreOffice Writer"
        case .calc: "LibreOffice Calc"
        case .poppler: "Poppler"
        case .signatures: "pdfsig"
        case .tesseract: "Tesseract (vie, eng)"
        case .bubblewrap: "bubblewrap"
        case .office: "khue-office"
        case .scan: "khue-scan"
        }
    }

    /// What it is for.
    public var purpose: Bilingual {
        switch self {
        case .writer: Bilingual(vi: "đọc .doc, .rtf, .fodt", en: "reads .doc, .rtf, .fodt")
        case .calc: Bilingual(vi: "đọc .xls, .xlsb, .ods, .fods", en: "reads .xls, .xlsb, .ods, .fods")
        case .poppler: Bilingual(vi: "đọc .pdf", en: "reads .pdf")
        case .signatures:
            Bilingual(vi: "kiểm chữ ký số trong .pdf", en: "checks digital signatures in .pdf")
        case .tesseract:
            Bilingual(vi: "nhận dạng chữ trong bản quét và ảnh", en: "recognises letters in scans and pictures")
        case .bubblewrap:
            Bilingual(
                vi: "cách ly các chương trình trên khỏi mạng và khỏi tệp khác",
                en: "keeps the programs above from the network and from other files")
        case .office:
            Bilingual(
                vi: "giữ LibreOffice sẵn để đọc nhanh, cắt mạng của nó",
                en: "holds LibreOffice ready, which is faster, and cuts it off the network")
        case .scan: Bilingual(vi: "xem ảnh trang giấy cho .pdf và bản quét", en: "looks at pages of .pdf and scans")
        }
    }

    /// Debian's packages that it comes in; none for what is built with this program.
    public var packages: [String] {
        switch self {
        case .writer: [OfficeTarget.docx.package]
        case .calc: [OfficeTarget.xlsx.package]
        case .poppler, .signatures: ["poppler-utils"]
        case .tesseract: ["tesseract-ocr-vie", "tesseract-ocr-eng"]
        case .bubblewrap: ["bubblewrap"]
        case .office, .scan: []
        }
    }

    /// Looks for it, and asks it for its version.
    public func state(with tools: Tools) async -> State {
        switch self {
        case .writer: await office(.docx, with: tools)
        case .calc: await office(.xlsx, with: tools)
        case .poppler: await answer(of: Program("pdftotext"), "-v", with: tools)
        case .signatures: await answer(of: Program(PdfSignatureTool.program), "-v", with: tools)
        case .tesseract: Self.languages()
        case .bubblewrap: await bubblewrap(with: tools)
        case .office: tools.assistant("khue-office").path == nil ? .missing : .installed(version: nil)
        case .scan: tools.assistant("khue-scan").path == nil ? .missing : .installed(version: nil)
        }
    }

    private func office(_ target: OfficeTarget, with tools: Tools) async -> State {
        guard let installation = OfficeInstallation.find(), installation.has(target) else { return .missing }
        return await answer(of: installation.program, "--version", with: tools)
    }

    private func bubblewrap(with tools: Tools) async -> State {
        let bubblewrap = Program("bwrap")
        guard bubblewrap.path != nil else { return .missing }
        let sandbox = await tools.sandbox()
        // It cannot run inside itself.
        let version = await version(of: bubblewrap, "--version", in: Sandbox(.session), with: tools)
        return sandbox.isolation == .bubblewrap ? .installed(version: version) : .forbidden(version: version)
    }

    private func answer(of program: Program, _ argument: String, with tools: Tools) async -> State {
        guard program.path != nil else { return .missing }
        return .installed(version: await version(of: program, argument, in: await tools.sandbox(), with: tools))
    }

    /// The first word with a dot between digits in what a program says of itself.
    private func version(
        of program: Program, _ argument: String, in sandbox: Sandbox, with tools: Tools
    ) async -> String? {
        guard let folder = try? WorkFolder(in: tools.temporary) else { return nil }
        defer { folder.remove() }
        let limits = Limits(seconds: 20, megabytes: 4096, outputBytes: 1 << 16)
        guard let output = try? await sandbox.run(program, [argument], in: folder, limits: limits) else { return nil }
        let words = (String(decoding: output.bytes, as: UTF8.self) + " " + output.message).split { $0.isWhitespace }
        return words.first { $0.first?.isNumber == true && $0.contains(".") }.map(String.init)
    }

    /// Tesseract's library is linked by `khue-scan`; what may be missing is what it knows of the two languages.
    private static func languages() -> State {
        for version in ["5", "4.00", "4"] {
            let folder = "/usr/share/tesseract-ocr/\(version)/tessdata"
            if ["vie", "eng"].allSatisfy({ access("\(folder)/\($0).traineddata", R_OK) == 0 }) {
                return .installed(version: version)
            }
        }
        return .missing
    }
}
