import Criteria
import Documents
import Reports

extension Check {
    static let scanConfirm = Check(
        name: "scan-confirm",
        title: Bilingual(
            vi: "Số và ngày văn bản đọc từ ảnh, cần xác nhận", en: "Number and date read from a picture, to confirm"),
        severity: .note,
        basis: "cách đọc ảnh của chương trình, không phải quy định",
        why: Bilingual(
            vi: "số và ngày thường viết tay hoặc bị dấu che; máy hay đọc sai mà vẫn tưởng chắc",
            en: "number and day are often written by hand or under the seal; they are misread with false certainty"),
        remedy: Bilingual(
            vi: "đối chiếu với bản giấy rồi mới nhập sổ", en: "compare with the paper before it is registered"),
        wrong: [
            Example(
                """
                ⟦Số: 12/BC-PGDĐT⟧
                ⟦Kon Rẫy, ngày 05 tháng 12 năm 2023⟧
                BÁO CÁO
                Tự đánh giá Đơn vị học tập
                """, isScan: true)
        ],
        right: [
            Example("Số: 12/BC-PGDĐT\nKon Rẫy, ngày 05 tháng 12 năm 2023\nBÁO CÁO\nTự đánh giá Đơn vị học tập"),
            Example("1. Ưu điểm\nĐơn vị có kế hoạch học tập.", isScan: true),
        ],
        find: findToConfirm)
}

private func findToConfirm(_ subject: Subject) -> [Finding] {
    let head = subject.report.letterhead
    var findings: [Finding] = []
    if let line = head.numberLine, subject.isScanned(line) {
        let number = head.number.map { "\($0)" }
        findings.append(
            Check.scanConfirm.finding(
                subject, at: line,
                vi: number.map { "số văn bản đọc từ ảnh là \($0), cần xác nhận" }
                    ?? "dòng số, ký hiệu đọc từ ảnh không thấy số; số viết tay có thể bị mất",
                en: number.map { "the paper's number was read from a picture as \($0) and is to be confirmed" }
                    ?? "no number was found in the picture of its line; one written by hand may be lost"))
    }
    if let line = head.dateLine, subject.isScanned(line) {
        let date = head.date.map { "\($0.day)/\($0.month)/\($0.year)" }
        findings.append(
            Check.scanConfirm.finding(
                subject, at: line,
                vi: date.map { "ngày văn bản đọc từ ảnh là \($0), cần xác nhận" }
                    ?? "ngày văn bản trong ảnh đọc không đủ; ngày viết tay có thể bị mất",
                en: date.map { "the paper's date was read from a picture as \($0) and is to be confirmed" }
                    ?? "the paper's date is incomplete in the picture; a day written by hand may be lost"))
    }
    return findings
}
