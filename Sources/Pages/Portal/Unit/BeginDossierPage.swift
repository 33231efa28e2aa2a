import Criteria
import Registry

/// How a dossier is begun: from an uploaded report, from last year's dossier, or empty.
public struct BeginDossierPage: Markup {
    private let visit: Visit
    private let line: UnitDossiersPage.Line
    private let earlier: Earlier?

    /// What is wrong with the file that was chosen.
    private let trouble: String

    public struct Earlier: Sendable {
        public var year: Int
        public var hasSameSet: Bool

        public init(year: Int, hasSameSet: Bool) {
            self.year = year
            self.hasSameSet = hasSameSet
        }
    }

    public init(_ visit: Visit, _ line: UnitDossiersPage.Line, earlier: Earlier?, trouble: String = "") {
        self.visit = visit
        self.line = line
        self.earlier = earlier
        self.trouble = trouble
    }

    private var route: Route { .begin(line.round.id, line.unit) }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Lập hồ sơ năm \(line.round.year)", "Begin the dossier of \(line.round.year)"),
            trail: [PortalPage.Link(visit("Hồ sơ của đơn vị", "Our dossiers"), .ownDossiers)]
        ) {
            p("\(line.unitName) · \(line.set.source.instrument)", .class("muted"))
            div(.class("grid")) {
                section(.class("card next-step"), .labelledBy(id: "tu-bao-cao")) {
                    h2(visit("Từ báo cáo đã viết", "From a written report"), .id("tu-bao-cao"))
                    p(
                        visit(
                            "Tải lên báo cáo Word, PDF, Excel hoặc bản quét. Khuê đọc từng giá trị, chỉ rõ chỗ đọc được; bạn xác nhận, không phải gõ lại.",
                            "Upload a report: Word, PDF, Excel or a scan. Each value is read with its place; you confirm instead of typing."
                        ))
                    PostForm(route, visit, hasFiles: true) {
                        Hidden("cach", "bao-cao")
                        Field(
                            visit("Tệp báo cáo", "Report"), "tep", "",
                            .file(accepted: ReportFile.accepted), hint: ReportFile.hint(visit), trouble: trouble,
                            isRequired: true)
                        button(visit("Tải lên và đọc", "Upload and read"), Attribute("type", "submit"), .class("main"))
                    }
                }
                if let earlier {
                    section(.class("card"), .labelledBy(id: "tu-nam-truoc")) {
                        h2(
                            visit("Từ hồ sơ năm \(earlier.year)", "From the dossier of \(earlier.year)"),
                            .id("tu-nam-truoc"))
                        p(
                            earlier.hasSameSet
                                ? visit(
                                    "Chép số lượng, minh chứng và câu trả lời để rà lại; mỗi giá trị chờ bạn xác nhận.",
                                    "Copies counts, evidence and answers for review; each value waits to be confirmed.")
                                : visit(
                                    "Bộ tiêu chí đã khác, nên chỉ chép số lượng và minh chứng để rà lại.",
                                    "The criteria have changed, so only counts and evidence are copied for review."))
                        choice("nam-truoc", visit("Chép từ năm \(earlier.year)", "Copy from \(earlier.year)"))
                    }
                }
                section(.class("card"), .labelledBy(id: "tu-dau")) {
                    h2(visit("Từ đầu", "Empty"), .id("tu-dau"))
                    p(visit("Điền từng tiêu chí trên trang.", "Fill in each criterion on its page."))
                    choice("trong", visit("Bắt đầu hồ sơ trống", "Begin empty"))
                }
            }
        }
    }

    private func choice(_ value: String, _ label: String) -> PostForm {
        PostForm(route, visit) {
            Hidden("cach", value)
            button(label, Attribute("type", "submit"))
        }
    }
}

/// What a report may be uploaded as.
enum ReportFile {
    static let accepted = ".docx,.doc,.odt,.rtf,.pdf,.xlsx,.xls,.ods,.html,.txt,.md,.png,.jpg,.jpeg,.tif,.tiff"

    static func hint(_ visit: Visit) -> String {
        visit(
            "Word, PDF, Excel, OpenDocument, ảnh quét; tối đa 20 MB. Tệp gốc được giữ cùng hồ sơ.",
            "Word, PDF, Excel, OpenDocument, scans; at most 20 MB. The file is kept with the dossier.")
    }
}
