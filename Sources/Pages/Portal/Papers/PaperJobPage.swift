import Criteria
public import Registry

/// All papers of a round on their way: how many of how many, then the file.
public struct PaperJobPage: Markup {
    private let visit: Visit
    private let round: ID<Round>
    private let name: String
    private let formats: [String]
    private let job: Job?

    public struct Job: Sendable {
        public var done: Int
        public var count: Int?
        public var state: State

        public enum State: Sendable {
            case running
            case finished(name: String, size: Int)
            case failed(message: String, remedy: String)
        }

        public init(done: Int, count: Int?, state: State) {
            self.done = done
            self.count = count
            self.state = state
        }
    }

    public init(_ visit: Visit, _ round: ID<Round>, name: String, formats: [String], job: Job?) {
        self.visit = visit
        self.round = round
        self.name = name
        self.formats = formats
        self.job = job
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Trọn bộ giấy tờ", "All papers"),
            trail: [PortalPage.Link(name, .papers(.round(round)))]
        ) {
            if let job {
                switch job.state {
                case .running: running(job)
                case .finished(let file, let size): finished(file, size)
                case .failed(let message, let remedy):
                    NoticeBox(Notice(.trouble, message, remedy: remedy), language: visit.language)
                    BundleForm(visit, round, formats: formats)
                }
            } else {
                p(
                    visit(
                        "Chưa có lần tạo nào của bạn, hoặc tệp đã hết hạn giữ (một giờ).",
                        "There is none of yours, or the file was kept for its hour."), .class("muted"))
                BundleForm(visit, round, formats: formats)
            }
        }
    }

    private func running(_ job: Job) -> HTML {
        NextStep(visit("Đang tạo giấy tờ", "Papers are being made")) {
            if let count = job.count {
                ProgressLine(
                    job.done, of: count,
                    visit("Đã xong \(job.done) trên \(count) giấy tờ", "\(job.done) of \(count) papers are done"))
            } else {
                p(visit("Đang đếm giấy tờ của đợt…", "Counting the round's papers…"))
            }
            p(
                visit(
                    "Trang tự tải lại vài giây một lần. Bạn có thể rời trang rồi quay lại.",
                    "The page loads itself again every few seconds. You may leave and come back."), .class("muted"))
            p { a(visit("Xem ngay", "Look now"), .href(.paperBundle(round)), .class("button")) }
        }.html
    }

    private func finished(_ file: String, _ size: Int) -> HTML {
        .pieces([
            NextStep(visit("Đã xong", "Done")) {
                p {
                    a(visit("Tải \(file)", "Download \(file)"), .href(.paperBundleFile(round)), .class("main button"))
                    " "
                    span(
                        size < 1 << 20
                            ? "\(max(1, size >> 10)) KB" : "\(size >> 20) MB", .class("muted"))
                }
                p(visit("Tệp được giữ một giờ.", "The file is kept for an hour."), .class("muted"))
            }.html, BundleForm(visit, round, formats: formats).html,
        ])
    }
}
