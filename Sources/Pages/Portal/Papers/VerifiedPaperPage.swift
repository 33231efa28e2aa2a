public import Criteria
public import Registry

/// What a paper's code says to anybody.
public struct VerifiedPaperPage: Markup {
    private let visit: Visit
    private let typed: String
    private let result: Result

    public enum Result: Sendable {
        /// Something was mistyped: the check does not fit.
        case mistyped
        case unknown
        case found(Found)
    }

    public struct Found: Sendable {
        public var kind: PaperKind
        public var issuer: String
        public var madeOn: Day

        /// `nil` as long as what it is about is not public.
        public var details: Details?

        public init(kind: PaperKind, issuer: String, madeOn: Day, details: Details?) {
            self.kind = kind
            self.issuer = issuer
            self.madeOn = madeOn
            self.details = details
        }
    }

    public struct Details: Sendable {
        public var name: String
        public var year: Int
        public var state: IssuedPaper.State
        public var number: String?
        public var date: Day?
        public var digest: String

        /// Whether today's data still make it; `nil` where it could not be told now.
        public var agrees: Bool?

        public init(
            name: String, year: Int, state: IssuedPaper.State, number: String?, date: Day?, digest: String,
            agrees: Bool?
        ) {
            self.name = name
            self.year = year
            self.state = state
            self.number = number
            self.date = date
            self.digest = digest
            self.agrees = agrees
        }
    }

    public init(_ visit: Visit, typed: String, result: Result) {
        self.visit = visit
        self.typed = typed
        self.result = result
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Kiểm tra giấy tờ", "Verify a paper"),
            trail: [PortalPage.Link(visit("Xác minh", "Verify"), .verification)]
        ) {
            switch result {
            case .found(let found):
                NoticeBox(notice(found), language: visit.language)
                facts(found)
            case .unknown:
                NoticeBox(
                    Notice(
                        .warning, visit("Không có giấy tờ nào với mã này", "There is no paper with this code"),
                        remedy: visit(
                            "So lại từng ký tự với bản giấy; nếu đúng mà vẫn không có, hỏi cơ quan ghi trên giấy",
                            "Compare it with the paper, character by character; if it is right, ask the office on it")),
                    language: visit.language)
            case .mistyped: HTML.nothing
            }
            section(.class("card"), .labelledBy(id: "nhap-ma")) {
                h2(visit("Kiểm tra mã khác", "Another code"), .id("nhap-ma"))
                CodeForm(visit, typed: isMistyped ? typed : "", trouble: isMistyped ? mistyped : "")
            }
        }
    }

    private var isMistyped: Bool { if case .mistyped = result { true } else { false } }

    private var mistyped: String {
        visit(
            "Mã gõ chưa đúng: ký tự cuối không khớp với các ký tự trước, hoặc thiếu, thừa ký tự",
            "This is mistyped: the last character does not fit the others, or there are too few or too many")
    }

    private func notice(_ found: Found) -> Notice {
        guard let details = found.details else {
            return Notice(
                .done,
                visit("Mã có thật: giấy tờ được lập bằng hệ thống này", "The code is genuine: made by this portal"),
                remedy: visit(
                    "Nội dung chưa công bố nên chưa đối chiếu được ở đây", "What it says is not public yet"))
        }
        switch details.agrees {
        case true?:
            return Notice(
                .done,
                visit("Mã có thật, dữ liệu hiện nay vẫn như trên giấy", "The code is genuine, and the data still agree")
            )
        case false?:
            return Notice(
                .warning,
                visit("Mã có thật, nhưng dữ liệu đã đổi sau khi lập giấy", "Genuine, but the data have changed since"),
                remedy: visit("Hỏi cơ quan ban hành bản mới", "Ask the issuer for the new one"))
        case nil:
            return Notice(
                .done, visit("Mã có thật", "The code is genuine"),
                remedy: visit(
                    "Máy chủ đang bận nên chưa so với dữ liệu hiện nay; tải lại trang sau ít phút",
                    "The server is busy and has not compared it with today's data; load the page again soon"))
        }
    }

    private func facts(_ found: Found) -> HTML {
        section(.class("card"), .labelledBy(id: "doi-chieu")) {
            h2(visit("So với bản giấy", "Compare with the paper"), .id("doi-chieu"))
            FactList {
                Fact(visit("Mã giấy tờ", "Code")) { code(typed) }
                Fact(visit("Giấy tờ", "Paper"), visit(found.kind.name.asSentence))
                Fact(visit("Cơ quan ban hành", "Issuer")) { span(found.issuer, .lang("vi")) }
                Fact(visit("Ngày lập", "Made on"), visit(found.madeOn.vietnamese, "\(found.madeOn)"))
                if let details = found.details {
                    Fact(visit("Đơn vị, địa bàn", "Unit or territory")) { span(details.name, .lang("vi")) }
                    Fact(visit("Năm đánh giá", "Year"), String(details.year))
                    Fact(visit("Trạng thái", "State")) {
                        span(visit(details.state.name.asSentence), .class("badge \(details.state.look)"))
                    }
                    if let number = details.number, let date = details.date {
                        Fact(
                            visit("Số, ngày", "Number and day"),
                            visit("\(number), ngày \(date.vietnamese)", "\(number), \(date)"))
                    }
                    Fact(visit("Dấu dữ liệu", "Digest of the data")) { code(details.digest) }
                }
            }
        }
    }
}
