import Criteria

/// What the front door offers to somebody without an account.
struct WelcomeSections: Markup {
    private let visit: Visit
    private let latest: [PublishedDecision]

    init(_ visit: Visit, latest: [PublishedDecision]) {
        self.visit = visit
        self.latest = latest
    }

    var html: HTML {
        p(
            visit(
                "Đánh giá, công nhận và công bố “Đơn vị học tập” hằng năm.",
                "The yearly assessment, recognition and publication of learning units."))
        div(.class("side-by-side")) {
            section(.class("card"), .labelledBy(id: "tra-cuu")) {
                h2(visit("Tìm đơn vị được công nhận", "Find a recognised unit"), .id("tra-cuu"))
                form(Attribute("method", "get"), Attribute("action", Route.recognised.link), .role("search")) {
                    Field(
                        visit("Tên đơn vị", "Name of the unit"), "tim", "", .search,
                        hint: visit("Gõ không dấu cũng được", "Marks are not needed"))
                    button(visit("Tìm", "Search"), Attribute("type", "submit"), .class("main"))
                }
            }
            section(.class("card"), .labelledBy(id: "xac-minh")) {
                h2(visit("Xác minh công nhận", "Verify a recognition"), .id("xac-minh"))
                CodeForm(visit)
            }
        }
        section(.class("card"), .labelledBy(id: "moi-cong-bo")) {
            h2(visit("Quyết định mới công bố", "Published lately"), .id("moi-cong-bo"))
            if latest.isEmpty {
                p(visit("Chưa có quyết định nào được công bố.", "No decision is published yet."), .class("muted"))
            } else {
                ul { for decision in latest { li { item(decision) } } }
            }
        }
        section(.class("card"), .labelledBy(id: "kiem-tra")) {
            h2(visit("Kiểm tra báo cáo trước khi nộp", "Check a report before it is filed"), .id("kiem-tra"))
            p(
                visit(
                    "Tải báo cáo lên, xem ngay chỗ sai và căn cứ. Không cần tài khoản, không lưu lại gì.",
                    "Upload a report and see at once what is wrong and why. No account; nothing is kept."))
            p { a(visit("Kiểm tra báo cáo", "Check a report"), .href(.reportCheck)) }
        }
    }

    private func item(_ decision: PublishedDecision) -> HTML {
        .pieces([
            a(
                visit(
                    "Quyết định \(decision.code) ngày \(decision.date.vietnamese)",
                    "Decision \(decision.code) of \(decision.date)"), .href(.publishedDecision(decision.id))),
            .text(
                " · \(decision.territory) · "
                    + visit(
                        "năm \(decision.year), \(decision.count) đơn vị", "\(decision.year), \(decision.count) units")),
        ])
    }
}

/// Where the code of a recognition is typed.
struct CodeForm: Markup {
    private let visit: Visit
    private let typed: String
    private let trouble: String

    init(_ visit: Visit, typed: String = "", trouble: String = "") {
        self.visit = visit
        self.typed = typed
        self.trouble = trouble
    }

    var html: HTML {
        form(Attribute("method", "get"), Attribute("action", Route.verification.link)) {
            Field(
                visit("Mã xác minh", "Code"), "ma", typed,
                hint: visit(
                    "12 ký tự in trên quyết định, ví dụ KH7M-2PXQ-9RTD; không có số 0, 1 và chữ O, I",
                    "12 characters on the decision, as in KH7M-2PXQ-9RTD; never 0, 1, O or I"), trouble: trouble,
                isRequired: true)
            button(visit("Xác minh", "Verify"), Attribute("type", "submit"), .class("main"))
        }
    }
}
