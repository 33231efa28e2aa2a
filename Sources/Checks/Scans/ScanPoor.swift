import Criteria
import Documents
import Reports

extension Check {
    static let scanPoor = Check(
        name: "scan-poor",
        title: Bilingual(vi: "Ảnh quét quá kém để đọc", en: "The scan is too poor to read"),
        severity: .warning,
        basis: "cách đọc ảnh của chương trình, không phải quy định",
        why: Bilingual(
            vi: "ảnh mờ, nhỏ hoặc mất dòng kẻ thì điểm đọc sai, mà báo cáo sai hay đúng cũng không biết",
            en: "in a blurred or small picture scores are misread, and nobody can tell whether the report is right"),
        remedy: Bilingual(
            vi: "quét lại ở 300 điểm/inch, hoặc gõ lại bảng điểm", en: "scan again at 300 dpi, or type in the scores"),
        wrong: [
            Example("BÁO CÁO\n⟦Tự đánh giá Đơn vị học tập năm 2023⟧", isScan: true, resolution: 100),
            Example(
                """
                BÁO CÁO
                ⟦Tự đánh giá Đơn vị học tập năm 2023⟧
                Nội dung tiêu chí Điểm tối đa Đơn vị tự chấm
                Các điều kiện để xây dựng Đơn vị học tập 30 30
                """, year: 2023, kind: "agency", isScan: true),
        ],
        right: [
            Example("BÁO CÁO\nTự đánh giá Đơn vị học tập năm 2023", isScan: true),
            Example(
                """
                BÁO CÁO
                Tự đánh giá Đơn vị học tập năm 2023
                Đơn vị đạt tổng 98 điểm
                """, year: 2023, kind: "agency", isScan: true),
        ],
        find: findPoor)

    /// Pixels to the inch below which digits are guessed.
    fileprivate static let leastResolution = 140

    /// The mean confidence below which a page is not to be relied on; clear pages have 90 and more.
    fileprivate static let leastConfidence = 82
}

private func findPoor(_ subject: Subject) -> [Finding] {
    let pictures = subject.report.pictures
    guard !pictures.isEmpty else { return [] }
    var findings: [Finding] = []
    let unread = pictures.filter { $0.resolution == 0 }
    let coarse = pictures.filter { $0.resolution > 0 && $0.resolution < Check.leastResolution }
    let unclear = pictures.filter {
        $0.resolution >= Check.leastResolution && $0.confidence > 0 && $0.confidence < Check.leastConfidence
    }
    if !unread.isEmpty {
        findings.append(
            finding(
                subject, vi: "\(pages(unread).vi) không đọc được", en: "\(pages(unread).en) could not be read"))
    }
    if let resolution = coarse.map(\.resolution).min() {
        findings.append(
            finding(
                subject, vi: "\(pages(coarse).vi) chỉ quét \(resolution) điểm/inch",
                en: "\(pages(coarse).en) was scanned at only \(resolution) dpi"))
    }
    if let confidence = unclear.map(\.confidence).min() {
        findings.append(
            finding(
                subject, vi: "\(pages(unclear).vi) mờ hoặc bẩn: chữ đọc chỉ chắc \(confidence)%",
                en: "\(pages(unclear).en) is blurred or dirty: its words are only \(confidence)% sure"))
    }
    if isTableLost(subject) {
        findings.append(
            finding(
                subject, vi: "báo cáo nói đến bảng điểm nhưng không tìm được bảng trong ảnh",
                en: "the report has a score table, but none could be found in the picture"))
    }
    return findings
}

private func finding(_ subject: Subject, vi: String, en: String) -> Finding {
    Check.scanPoor.finding(subject, at: subject.report.front, isSure: true, vi: vi, en: en)
}

/// The words of a score table's head stand in running text: its ruling lines were not found.
private func isTableLost(_ subject: Subject) -> Bool {
    guard subject.set?.method == .points, subject.report.scores.isEmpty else { return false }
    let heads: PatternSet = ["điểm tối đa", "điểm tự chấm", "đơn vị tự chấm"]
    return subject.report.passages.contains { $0.kind == .paragraph && $0.text.contains(any: heads) }
}

/// `trang 1`, `trang 1, 2, 3`.
private func pages(_ pictures: [PagePicture]) -> Bilingual {
    let numbers = pictures.prefix(10).map { "\($0.page)" }.joined(separator: ", ") + (pictures.count > 10 ? "…" : "")
    return Bilingual(vi: "trang \(numbers)", en: pictures.count > 1 ? "each of pages \(numbers)" : "page \(numbers)")
}
