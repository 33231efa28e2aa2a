public import ArgumentParser
import Criteria
public import Drafts

/// How papers are laid out and marked.
struct PaperOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Báo cáo theo bộ tiêu chí chấm điểm: bảng điểm trong bài, hoặc ở phụ lục / score table in the text or annexed.",
            valueName: "bang|phu-luc"))
    var form = PaperForm.Layout.table

    @Flag(
        name: .customLong("no-sub-scores"), help: "Bảng điểm không ghi từng gạch đầu dòng / no lines below indicators.")
    var hidesSubScores = false

    @Flag(name: .customLong("no-evidence"), help: "Bảng điểm không có cột minh chứng / no column of evidence.")
    var hidesEvidence = false

    @Option(help: ArgumentHelp("Số bản của biểu mẫu cho thành viên / copies of a member's form.", valueName: "N"))
    var copies = 1

    @Option(
        help: ArgumentHelp(
            "Địa chỉ cổng thông tin để mã vuông dẫn tới, ví dụ https://khue.example.gov.vn / the portal's address.",
            valueName: "URL"))
    var site: String?

    func validate() throws {
        if !(1...10_000).contains(copies) {
            throw ValidationError("--copies \(copies): từ 1 đến 10.000 bản / between 1 and 10,000 copies")
        }
        if let site, !site.hasPrefix("https://"), !site.hasPrefix("http://") {
            throw ValidationError("--site \(site): phải bắt đầu bằng https:// / must begin with https://")
        }
    }

    func draft(by law: Law) -> Draft {
        Draft(
            law: law,
            form: PaperForm(
                layout: form, showsSubIndicators: !hidesSubScores, showsEvidence: !hidesEvidence), copies: copies)
    }

    /// The site without a slash at its end.
    var address: String? {
        site.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    }
}

extension PaperForm.Layout: ExpressibleByArgument {}
