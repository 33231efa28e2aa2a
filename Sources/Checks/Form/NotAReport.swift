import Criteria
import Reports

extension Check {
    /// What stands alone: no other check looks at a file that it names.
    public static let notAReport = Check(
        name: "not-a-report",
        title: Bilingual(vi: "Không phải báo cáo Đơn vị học tập", en: "Not a report on a learning unit"),
        severity: .warning,
        basis: "đối tượng của các bộ tiêu chí trong dữ liệu",
        why: Bilingual(
            vi:
                "tệp không nói gì về Đơn vị học tập hay Cộng đồng học tập; không kiểm được gì không có nghĩa là không có lỗi",
            en: "the file says nothing of learning units or communities; nothing checked does not mean nothing wrong"),
        remedy: Bilingual(
            vi: "chọn đúng tệp báo cáo; nếu đúng là tệp này thì chỉ rõ bộ tiêu chí bằng --set",
            en: "choose the right file; if this is the one, name its criteria with --set"),
        wrong: [Example("⟦Danh sách thiết bị văn phòng năm 2023⟧\nMáy in: 02 cái.")],
        right: [Example("Báo cáo tự đánh giá Đơn vị học tập năm 2023")],
        find: findForeignPaper)
}

private func findForeignPaper(_ subject: Subject) -> [Finding] {
    guard !subject.report.isOnLearning else { return [] }
    return [
        Check.notAReport.finding(
            subject, at: subject.report.front,
            vi: "không thấy báo cáo Đơn vị học tập hay Cộng đồng học tập trong tệp này",
            en: "there is no report on a learning unit or community in this file")
    ]
}
