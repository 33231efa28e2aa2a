public import Criteria
import Registry

/// The number and day of a paper, as they were typed, with what is wrong in them.
public struct RegisterFields: Sendable {
    public var number: String

    /// `2024-01-20`.
    public var date: String

    /// By name of the field.
    public var troubles: [String: Bilingual]

    public init(number: String = "", date: String = "", troubles: [String: Bilingual] = [:]) {
        self.number = number
        self.date = date
        self.troubles = troubles
    }
}

/// What to do with a paper now.
struct PaperNextStep: Markup {
    private let visit: Visit
    private let content: PaperPage.Content
    private let register: RegisterFields

    init(_ visit: Visit, _ content: PaperPage.Content, register: RegisterFields) {
        self.visit = visit
        self.content = content
        self.register = register
    }

    private var record: IssuedPaper? { content.record }

    var html: HTML {
        NextStep(heading) {
            downloads
            if content.kind.isForMembers { copies }
            switch record?.state ?? .drafted {
            case .drafted where content.kind.documentKind == nil || content.kind == .decision:
                if content.kind == .decision {
                    p(
                        visit(
                            "Số và ngày lấy từ quyết định khi ban hành.",
                            "Number and day come from the decision's issue."))
                }
                upload
            case .drafted: registration
            case .registered:
                upload
                if content.mayRegister, content.kind != .decision, let record { ReleaseForm(visit, record) }
            case .signed: signed
            }
        }
    }

    private var heading: String {
        switch record?.state ?? .drafted {
        case .drafted where content.kind.documentKind != nil && content.kind != .decision && content.mayRegister:
            visit("Tải về trình ký, rồi ghi số và ngày", "Take it out to be signed, then register it")
        case .drafted: visit("Tải về", "Take it out")
        case .registered:
            visit("Đã vào sổ \(record?.numberWords(visit) ?? "")", "Registered, \(record?.numberWords(visit) ?? "")")
        case .signed: visit("Đã ký số và lưu", "Signed and kept")
        }
    }

    private var downloads: HTML {
        p {
            a(visit("Tải Word", "Download Word"), .href(file("docx")), .class("main button"))
            if content.hasOffice {
                " "
                a(visit("Tải PDF", "Download PDF"), .href(file("pdf")), .class("button"))
                " "
                a(visit("Tải ODT", "Download ODT"), .href(file("odt")), .class("button"))
            }
            if content.hasTables {
                " "
                a(visit("Tải bảng Excel", "Download the tables"), .href(file("xlsx")), .class("button"))
            }
            if !content.hasOffice {
                " "
                span(
                    visit(
                        "Cổng này chạy không có LibreOffice: PDF và ODT làm từ bản Word.",
                        "This portal runs without LibreOffice: save the Word file as PDF or ODT."), .class("muted"))
            }
        }
    }

    private func file(_ format: String) -> Route { .paperFile(content.kind, content.place, format) }

    private var copies: HTML {
        form(.class("filters"), Attribute("method", "get"), Attribute("action", file("docx").path)) {
            Field(
                visit("In nhiều bản trống cho thành viên", "Blank copies for members"), "so-ban", "30", .number,
                hint: visit("Tối đa 500 bản một tệp", "Up to 500 in a file"))
            button(visit("Tải Word nhiều bản", "Download them as Word"), Attribute("type", "submit"))
        }
    }

    @HTMLBuilder private var registration: HTML {
        if content.mayRegister {
            PostForm(.registration(content.kind, content.place), visit, .class("narrow")) {
                Hidden("ma", content.code)
                Field(
                    visit("Số trong sổ đăng ký", "Number in the register"), "so", register.number, .number,
                    hint: visit("Ví dụ: 05", "As in: 05"), trouble: trouble("so"), isRequired: true)
                Field(
                    visit("Ngày ban hành", "Day of issue"), "ngay", register.date, .day, trouble: trouble("ngay"),
                    isRequired: true)
                button(visit("Ghi số và ngày", "Register it"), Attribute("type", "submit"))
            }
        } else {
            p(
                visit("Văn thư ghi số và ngày sau khi ký.", "It is registered once it is signed."), .class("muted"))
        }
    }

    @HTMLBuilder private var upload: HTML {
        if content.mayRegister, let record {
            PostForm(.signedPaper(record.id), visit, .class("narrow"), hasFiles: true) {
                Field(
                    visit("Bản PDF đã ký số", "The signed PDF"), "tep", "", .file(accepted: ".pdf,application/pdf"),
                    hint: visit(
                        "Ký đúng tệp PDF tải từ trang này; chữ ký và mã giấy tờ được kiểm tra khi tải lên.",
                        "Sign the PDF of this page; signature and code are checked when it is uploaded."),
                    isRequired: true)
                button(visit("Tải lên và kiểm tra chữ ký", "Upload and check it"), Attribute("type", "submit"))
            }
        }
    }

    @HTMLBuilder private var signed: HTML {
        if let record, let copy = record.signed {
            p {
                a(visit("Tải bản đã ký", "Download the signed file"), .href(.signedPaper(record.id)), .class("button"))
            }
            FactList {
                Fact(
                    visit("Người ký theo chứng thư", "Signed by, as the certificate says"),
                    copy.signers.joined(separator: ", "))
                Fact(
                    visit("Chứng thư", "Certificate"),
                    copy.isTrusted
                        ? visit("Do tổ chức chứng thực đã biết cấp", "Issued by a known authority")
                        : visit(
                            "Chữ ký nguyên vẹn; chưa xác minh được tổ chức cấp chứng thư",
                            "The signature is whole; who issued the certificate is not verified"))
                Fact(
                    visit("Tải lên", "Uploaded"), "\(copy.uploaded.at.vietnamese), \(copy.uploaded.name)")
            }
        }
    }

    private func trouble(_ name: String) -> String { register.troubles[name].map { visit($0) } ?? "" }
}

extension PaperKind {
    /// Whether it is printed blank for each member to fill in.
    var isForMembers: Bool { self == .commitment || self == .studyPlan }
}
