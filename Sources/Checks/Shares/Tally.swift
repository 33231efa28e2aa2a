import Criteria
import Reports

extension Check {
    static let tally: Check = Check(
        name: "tally",
        title: Bilingual(vi: "Phép cộng viết trong báo cáo sai", en: "A sum written out in the report is wrong"),
        severity: .error,
        basis: "",
        why: Bilingual(
            vi: "Nam cộng nữ phải bằng tổng số; phép cộng đã viết ra thì phải đúng",
            en: "Men and women must add up to all; a sum that is written out must be right"),
        remedy: Bilingual(
            vi: "Tính lại và sửa số sai", en: "Reckon again and correct the wrong figure"),
        wrong: [
            Example("Tổng số viên chức: 36 nam + 19 nữ = ⟦56⟧ người."),
            Example("Có 20 + 12 = ⟦33⟧ cán bộ, công chức."),
            Example("Đơn vị có ⟦55⟧ cán bộ, công chức (36 nam, 18 nữ)."),
            Example("Tổng số ⟦55⟧ người, trong đó: nam 36, nữ 20."),
            Example("Hiện có ⟦55⟧ viên chức; trong đó nữ: 19 người, nam: 35 người."),
            Example("Số lượt tham gia: 36 (cán bộ) + 19 (viên chức) = ⟦56⟧ lượt."),
            Example("Trong năm đơn vị đã cử ⟦56⟧ lượt người (36 + 19) đi bồi dưỡng."),
            Example("Có 36 lượt cán bộ và 19 lượt viên chức tham gia bồi dưỡng, tổng cộng ⟦56⟧ lượt người."),
            Example("Tuyển dụng 3 công chức, 2 viên chức (1 nữ), tổng cộng là ⟦6⟧ người."),
            Example("Đơn vị có ⟦20⟧ thành viên, gồm 14 viên chức và 7 người lao động."),
            Example("Đơn vị có ⟦20⟧ thành viên, bao gồm: 14 viên chức, 7 người lao động."),
        ],
        right: [
            Example("Tổng số viên chức: 36 nam + 19 nữ = 55 người; 20+12=32; đơn vị có 55 cán bộ (36 nam, 19 nữ)."),
            Example("Tổng số 55 người, trong đó: nữ 20. Có 20 cán bộ và 35 viên chức, trong đó nam 36, nữ 19."),
            Example("Có 55 cán bộ (trong đó nam 36, nữ 19, đảng viên 40); tỷ lệ 36% nam + 64% nữ = 100%."),
            Example("Chấm 3+3+3+3+3+3+3+4 = 25 điểm; biển số 29+A=5, x + y = 5."),
            Example("36 (cán bộ) + 19 (viên chức) = 55 lượt; cử 55 lượt người (36 + 19); có 3 khối (10 + 11 + 12)."),
            Example("Có 36 lượt cán bộ và 19 lượt viên chức tham gia, tổng cộng 55 lượt người."),
            Example("Quý IV có 36 lượt cán bộ và 19 lượt viên chức, từ đầu năm đến nay tổng cộng 156 lượt."),
            Example(
                "Có 36 lượt cán bộ, 19 lượt viên chức dự, tổng cộng 2 lớp; có 5 cán bộ, 3 đảng viên, tổng cộng 6 người."
            ),
            Example("Đơn vị có 20 thành viên, gồm 13 viên chức và 7 người lao động, sinh hoạt tại 3 tổ."),
            Example("Đơn vị có 20 thành viên, gồm 13 viên chức và một số người lao động; gồm 12 đảng viên, 10 nữ."),
            Example(
                "Đơn vị có 20 thành viên, trong đó 13 viên chức, 5 cán bộ; gồm 5 cán bộ, 2 cán bộ nữ, 3 đảng viên."),
        ],
        find: { subject in
            subject.report.passages.enumerated().flatMap { index, passage in
                var told: Set<Int> = []
                return WrongTally.all(in: passage).filter { told.insert($0.place.lowerBound).inserted }.map { fault in
                    tally.finding(subject, at: Span(index, fault.place), vi: fault.text.vi, en: fault.text.en)
                }
            }
        })
}
