import Criteria
import Reports

extension Check {
    static let basisMissing: Check = Check(
        name: "basis-missing",
        title: Bilingual(
            vi: "Báo cáo không viện dẫn thông tư làm căn cứ đánh giá",
            en: "The report does not cite the circular that it is judged by"),
        severity: .warning,
        basis: "thông tư áp dụng cho năm đánh giá",
        why: Bilingual(
            vi: "Không nêu căn cứ thì người thẩm định không biết đơn vị đánh giá theo bộ tiêu chí nào",
            en: "Without its basis the reviewer cannot tell by which criteria the unit assessed itself"),
        remedy: Bilingual(
            vi: "Nêu số, ký hiệu, ngày và cơ quan ban hành của thông tư ở phần căn cứ hoặc mở đầu báo cáo",
            en: "Name the circular with number, symbol, date and issuer at the head of the report"),
        wrong: [
            Example(
                """
                BÁO CÁO
                ⟦Đánh giá công nhận “Đơn vị học tập” năm 2024⟧
                Thực hiện Công văn số 3647/UBND ngày 30/12/2024 của UBND thị xã Đức Phổ.
                1. Đặc điểm tình hình
                Phổ Ninh là phường đồng bằng, nằm phía bắc trung tâm thị xã Đức Phổ.
                2. Kết quả
                Đơn vị đã tự đánh giá theo Quyết định số 324/QĐ-KHVN ngày 25/10/2023.
                """, year: 2024, set: "tt24-2023-huyen")
        ],
        right: [
            Example(
                """
                BÁO CÁO
                Đánh giá công nhận “Đơn vị học tập” năm 2024
                Thực hiện Thông tư số 24/2023/TT-BGDĐT ngày 11/12/2023 của Bộ Giáo dục và Đào tạo.
                1. Đặc điểm tình hình
                Phổ Ninh là phường đồng bằng, nằm phía bắc trung tâm thị xã Đức Phổ.
                """, year: 2024, set: "tt24-2023-huyen"),
            Example("70% cán bộ công chức có chứng chỉ B ngoại ngữ.", year: 2024, set: "tt24-2023-huyen"),
            Example(
                """
                BÁO CÁO
                Kết quả đánh giá, xếp loại “Đơn vị học tập” năm 2023
                I. Kết quả
                Tổ chức quán triệt Thông tư 22/2020/TT-BGD và các văn bản hướng dẫn của huyện.
                II. Đánh giá chung
                """, year: 2023, set: "tt22-2020"),
        ],
        find: { subject in
            guard let set = subject.set, isWhole(subject.report), !subject.report.isBareSheet,
                subject.report.purpose != .other
            else { return [] }
            let register = Register(subject.law)
            let cites = subject.report.ownCitations.contains { mention in
                register.match(mention).map { set.isOf($0.instrument) } ?? false
            }
            guard !cites else { return [] }
            return [
                basisMissing.finding(
                    subject, at: subject.report.front,
                    vi: "Trong báo cáo không có chỗ nào viện dẫn \(subject.instrument)",
                    en: "Nowhere does the report cite \(subject.instrument)", basis: set.source.citation)
            ]
        })
}

/// Whether there is enough running text: a fragment or a mere table says nothing of what the whole would cite.
private func isWhole(_ report: Report) -> Bool {
    report.passages.count { $0.kind == .paragraph } >= 5
}
