import Criteria

/// Kiểm tra báo cáo: where a report is uploaded to be checked; nothing of it is kept.
public struct ReportCheckPage: Markup {
    private let visit: Visit
    private let trouble: String

    /// The endings of files that can be read here.
    private let accepted: String

    public init(_ visit: Visit, accepted: String, trouble: String = "") {
        self.visit = visit
        self.accepted = accepted
        self.trouble = trouble
    }

    public var html: HTML {
        PortalPage(visit, heading: visit("Kiểm tra báo cáo", "Check a report")) {
            p(
                visit(
                    "Tải báo cáo tự đánh giá “Đơn vị học tập” lên để xem điểm cộng có đúng không, thiếu gì, sai ở đâu và căn cứ nào.",
                    "Upload a unit's report to see whether the points add up, what is missing, where it is wrong, and why."
                ))
            PostForm(.reportCheck, visit, .class("narrow"), hasFiles: true) {
                Field(
                    visit("Tệp báo cáo", "Report"), "bao-cao", "", .file(accepted: accepted),
                    hint: visit(
                        "Word, Excel, PDF hoặc văn bản, tối đa 20 MB. Không lưu lại gì sau khi trả kết quả.",
                        "Word, Excel, PDF or text, up to 20 MB. Nothing is kept once the result is shown."),
                    trouble: trouble, isRequired: true)
                button(visit("Kiểm tra", "Check"), Attribute("type", "submit"), .class("main"))
            }
        }
    }
}
