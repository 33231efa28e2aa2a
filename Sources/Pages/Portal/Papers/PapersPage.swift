import Criteria
public import Registry

/// All papers of a dossier, round or territory.
public struct PapersPage: Markup {
    private let visit: Visit
    private let place: PaperPlace
    private let name: String
    private let year: Int
    private let lines: [ListedPaper]
    private let back: PortalPage.Link?

    /// Whether the portal can make all of a round at once: Word alone, or PDF too.
    private let bundleFormats: [String]

    public init(
        _ visit: Visit, _ place: PaperPlace, name: String, year: Int, lines: [ListedPaper], back: PortalPage.Link?,
        bundleFormats: [String] = []
    ) {
        self.visit = visit
        self.place = place
        self.name = name
        self.year = year
        self.lines = lines
        self.back = back
        self.bundleFormats = bundleFormats
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Giấy tờ năm \(year): \(name)", "Papers of \(year): \(name)"),
            trail: [back].compactMap { $0 }
        ) {
            p(
                visit(
                    "Mọi giấy tờ là mẫu gợi ý, thể thức theo Nghị định 30/2020/NĐ-CP. Số và ngày để trống tới khi vào sổ.",
                    "All papers are suggestions, set by Decree 30/2020/NĐ-CP. Number and day stay blank until registered."
                ), .class("muted"))
            if lines.isEmpty {
                p(visit("Chưa lập được giấy tờ nào.", "Nothing can be made yet."))
            }
            PaperCard(visit, place, lines, heading: visit("Giấy tờ", "Papers"))
            if case .round(let round) = place { BundleForm(visit, round, formats: bundleFormats) }
        }
    }
}

/// Starts all papers of a round.
struct BundleForm: Markup {
    private let visit: Visit
    private let round: ID<Round>
    private let formats: [String]

    init(_ visit: Visit, _ round: ID<Round>, formats: [String]) {
        self.visit = visit
        self.round = round
        self.formats = formats
    }

    var html: HTML {
        section(.class("card"), .labelledBy(id: "tron-bo")) {
            h2(visit("Trọn bộ giấy tờ của đợt", "All papers of the round"), .id("tron-bo"))
            p(
                visit(
                    "Giấy tờ của cơ quan và của từng đơn vị đã nộp, mỗi đơn vị một thư mục. Việc này chạy tiếp khi bạn rời trang.",
                    "The office's papers and those of each unit that filed, a folder for each. It goes on when you leave."
                ))
            PostForm(.paperBundle(round), visit, .class("narrow")) {
                Field(
                    visit("Nội dung", "What"), "noi-dung", "",
                    .choice([
                        ("tron-bo", visit("Tất cả giấy tờ (một tệp ZIP)", "All papers (one ZIP)")),
                        (
                            "giay-chung-nhan",
                            visit("Giấy chứng nhận của mọi đơn vị (một tệp)", "All certificates (one file)")
                        ),
                    ]))
                Field(
                    visit("Định dạng", "Format"), "dinh-dang", "",
                    .choice(formats.map { ($0, $0 == "docx" ? "Word (.docx)" : "\($0.uppercased()) (.\($0))") }))
                button(visit("Tạo", "Make them"), Attribute("type", "submit"), .class("main"))
            }
            p { a(visit("Xem lần tạo gần nhất", "See how far the last one is"), .href(.paperBundle(round))) }
        }
    }
}
