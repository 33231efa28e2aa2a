import Criteria
public import Documents
public import Registry

/// One paper: what would be printed now, where it stands, and what comes next.
public struct PaperPage: Markup {
    private let visit: Visit
    private let content: Content
    private let register: RegisterFields

    public struct Content: Sendable {
        public var place: PaperPlace
        public var kind: PaperKind
        public var name: String
        public var year: Int
        public var document: Document

        /// What square codes look like, by what they say.
        public var squareCodes: [String: [[Bool]]]
        public var code: String
        public var digest: String
        public var imprint: Imprint
        public var record: IssuedPaper?
        public var earlier: [EarlierPaper]
        public var hasTemplate: Bool
        public var mayWrite: Bool
        public var mayRegister: Bool

        /// Whether this portal makes PDF and ODT.
        public var hasOffice: Bool

        /// Whether it has tables, which Excel can take.
        public var hasTables: Bool

        public init(
            place: PaperPlace, kind: PaperKind, name: String, year: Int, document: Document,
            squareCodes: [String: [[Bool]]], code: String,
            digest: String, imprint: Imprint, record: IssuedPaper?, earlier: [EarlierPaper], hasTemplate: Bool,
            mayWrite: Bool, mayRegister: Bool, hasOffice: Bool,
            hasTables: Bool
        ) {
            self.place = place
            self.kind = kind
            self.name = name
            self.year = year
            self.document = document
            self.squareCodes = squareCodes
            self.code = code
            self.digest = digest
            self.imprint = imprint
            self.record = record
            self.earlier = earlier
            self.hasTemplate = hasTemplate
            self.mayWrite = mayWrite
            self.mayRegister = mayRegister
            self.hasOffice = hasOffice
            self.hasTables = hasTables
        }
    }

    public init(_ visit: Visit, _ content: Content, register: RegisterFields) {
        self.visit = visit
        self.content = content
        self.register = register
    }

    private var record: IssuedPaper? { content.record }
    private var hasNumber: Bool { content.kind.documentKind != nil }

    public var html: HTML {
        PortalPage(
            visit, heading: visit(content.kind.name.asSentence),
            trail: [
                PortalPage.Link(
                    visit("Giấy tờ năm \(content.year): \(content.name)", "Papers of \(content.year): \(content.name)"),
                    .papers(content.place))
            ]
        ) {
            PaperNextStep(visit, content, register: register)
            facts
            EarlierPapers(visit, content.earlier, mayRegister: content.mayRegister)
            section(.class("card"), .labelledBy(id: "xem-truoc")) {
                h2(visit("Xem trước", "Preview"), .id("xem-truoc"))
                if content.hasTemplate {
                    p(
                        visit(
                            "Bản in dùng mẫu riêng của cơ quan; phần xem trước dưới đây là nội dung theo mẫu gợi ý.",
                            "What is printed is on the office's own template; below is the suggested form."),
                        .class("muted"))
                }
                PaperSheet(content.document, squareCodes: content.squareCodes)
            }
        }
    }

    private var facts: HTML {
        section(.class("card"), .labelledBy(id: "thong-tin")) {
            h2(visit("Thông tin của giấy tờ", "About the paper"), .id("thong-tin"))
            FactList {
                Fact(visit("Trạng thái", "State")) {
                    PaperBadge(record, visit)
                    if let record, record.imprint.number != nil { " " + record.numberWords(visit) }
                }
                Fact(visit("Cơ quan ban hành", "Issuer")) { span(content.imprint.issuer, .lang("vi")) }
                if let signer = content.imprint.signer {
                    Fact(visit("Người ký", "Signed by")) { span(signer.line, .lang("vi")) }
                }
                Fact(visit("Mã giấy tờ", "Code")) { code(content.code) }
                Fact(visit("Dấu dữ liệu", "Digest of the data")) { code(String(content.digest.prefix(16))) }
                if let record {
                    Fact(
                        visit("Lập lần đầu", "First made"), "\(record.made.at.vietnamese), \(record.made.name)")
                }
            }
            if content.mayWrite, record.map({ $0.state == .drafted }) ?? true {
                p {
                    a(
                        visit(
                            "Sửa thể thức: cơ quan chủ quản, ký hiệu, người ký, nơi nhận",
                            "Change parent body, symbol, signer, recipients"),
                        .href(.imprint(content.kind, content.place)))
                }
            }
        }
    }
}

/// A paper of the same kind that was made from other data.
public struct EarlierPaper: Sendable {
    public var paper: IssuedPaper

    /// Where the data differ, by name.
    public var differences: [(name: String, before: String?, after: String?)]

    public init(paper: IssuedPaper, differences: [(name: String, before: String?, after: String?)]) {
        self.paper = paper
        self.differences = differences
    }
}
