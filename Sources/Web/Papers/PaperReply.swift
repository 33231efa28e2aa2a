import Actions
import Criteria
import Documents
import Drafts
import Formats
import Pages
import Registry

/// The page of a paper, by itself or with a form that was not taken.
struct PaperReply {
    private let call: Call
    private let fields: RegisterFields?
    private let notice: Notice?

    /// - Parameter fields: what was typed, where the form comes back.
    init(_ call: Call, fields: RegisterFields? = nil, notice: Notice? = nil) {
        self.call = call
        self.fields = fields
        self.notice = notice
    }

    func page() async throws -> Reply {
        let view = try await call.paperView()
        let content = PaperPage.Content(
            place: view.place, kind: view.kind, name: view.name, year: view.year, document: view.paper.document,
            squareCodes: Self.squareCode(of: view.stamp),
            code: view.stamp.code, digest: view.stamp.digest, imprint: view.imprint, record: view.record,
            earlier: view.earlier.map { earlier in
                EarlierPaper(
                    paper: earlier.paper, differences: earlier.differences.map { ($0.name, $0.before, $0.after) })
            }, hasTemplate: view.template != nil, mayWrite: view.mayWrite, mayRegister: view.mayRegister,
            hasOffice: call.portal.tools != nil, hasTables: PaperWorkbook.holds(view.paper.document))
        return .page(
            PaperPage(
                call.visit(notice), content,
                register: fields ?? RegisterFields(date: call.portal.now.day.description)),
            status: fields == nil ? 200 : 422)
    }
}

extension PaperReply {
    private static func squareCode(of stamp: Stamp) -> [String: [[Bool]]] {
        let target = stamp.address ?? stamp.code
        return SquareCode.modules(of: target).map { [target: $0] } ?? [:]
    }
}

extension ListedPaper {
    init(_ line: PaperShelf.Line) {
        self.init(kind: line.kind, record: line.record, isOutdated: line.isOutdated, obstacle: line.obstacle)
    }
}

extension ImprintFields {
    /// As it was typed.
    init(_ call: Call) {
        let form = call.form
        self.init(
            parentBody: form["chu-quan"] ?? "", symbol: form["ky-hieu"] ?? "", place: form["dia-danh"] ?? "",
            signer: form["nguoi-ky"] ?? "", position: form["chuc-vu"] ?? "",
            capacity: form["tham-quyen"].flatMap { Decision.Capacity(rawValue: $0) } ?? .own,
            addressees: call.lines("kinh-gui"), recipients: call.lines("noi-nhan"), bases: call.lines("can-cu"))
    }
}

extension Call {
    /// Where the papers of the address are made.
    func paperPlace() throws -> PaperPlace {
        if parameters["dossier"] != nil { return .dossier(try id("dossier")) }
        if parameters["round"] != nil { return .round(try id("round")) }
        guard let year = Int(try parameter("year")), (1...9999).contains(year) else { throw Missing() }
        return .rollUp(try id("territory"), year: year, set: try parameter("set"))
    }

    func paperKind() throws -> PaperKind {
        guard let kind = PaperKind(rawValue: try parameter("kind")) else { throw Missing() }
        return kind
    }

    func paperFormat() throws -> PaperFormat {
        guard let format = PaperFormat(rawValue: try parameter("format")) else { throw Missing() }
        return format
    }

    func paperView() async throws -> PaperView {
        try await portal.paper(try paperKind(), at: try paperPlace(), for: try visitor())
    }

    /// The formats in which this portal makes many papers at once.
    var paperFormats: [String] { portal.tools == nil ? ["docx"] : ["docx", "pdf"] }

    /// The page that papers belong to, for whoever looks at it.
    func back(to place: PaperPlace, _ visitor: Visitor) -> PortalPage.Link? {
        switch place {
        case .dossier(let dossier):
            let isWriter = !visitor.actor.roles.isDisjoint(with: [.unitClerk, .unitHead])
            return PortalPage.Link(
                language("Hồ sơ", "Dossier"), isWriter ? .dossier(dossier) : .review(dossier))
        case .round(let round): return PortalPage.Link(language("Đợt đánh giá", "Round"), .round(round))
        case .rollUp: return PortalPage.Link(language("Tiến độ", "Progress"), .progress)
        }
    }
}

extension PaperFormat {
    var mediaType: String {
        switch self {
        case .docx: FileKind.docx.mediaType
        case .pdf: FileKind.pdf.mediaType
        case .odt: FileKind.odt.mediaType
        }
    }
}
