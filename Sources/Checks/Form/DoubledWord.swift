import Criteria
import Documents
import Reports

extension Check {
    /// A word typed twice.
    static let doubledWord = Check(
        name: "doubled-word",
        title: Bilingual(vi: "Từ bị lặp", en: "A word is typed twice"),
        severity: .note,
        basis: "",
        why: Bilingual(
            vi: "Từ lặp thường còn lại sau khi sửa hoặc gõ nhầm một từ khác",
            en: "A doubled word is often left over from editing, or typed instead of another"),
        remedy: Bilingual(vi: "Bỏ từ thừa hoặc sửa thành từ đúng", en: "Drop one, or put the word that was meant"),
        wrong: [
            Example("Hưởng ứng Tuần lễ ⟦học học⟧ tập suốt đời năm 2024."),
            Example("01 lớp ⟦truyền truyền⟧ giáo dục truyền thống, 01 lớp ⟦truyền truyền⟧ sức khỏe."),
            Example("Đẩy mạnh phong trào ⟦xây dựng xây dựng⟧ xã hội học tập."),
            Example("Đơn vị ⟦đã đã⟧ ban hành kế hoạch ⟦của của⟧ ⟦năm năm⟧ 2023, ⟦ngày ngày⟧ 05/11/2023."),
        ],
        right: [
            Example("Đơn vị luôn luôn quan tâm; người người học tập, nhà nhà học tập; dần dần, ngày ngày."),
            Example("Việc đánh giá giá trị, học tập tập thể, xã hội hội nhập, công tác tác động, tổ chức chức năng."),
            Example("Cơ quan quan tâm; triển khai kế hoạch phát triển triển vọng; nhà trường trường học."),
            Example(
                "Học, học nữa, học mãi. Mãi sau này; giai đoạn 5 năm 2021, kế hoạch năm năm 2021-2025, 5 năm năm 2021 đến 2025."
            ),
            Example("Chị Lan Lan ở xã Ia Ia; điểm 10 10; TH TH; STT\nSTT"),
        ],
        find: { subject in
            var found: [Finding] = []
            for (index, passage) in subject.report.passages.enumerated() {
                for repeated in RepeatedWords(passage.text).ranges {
                    found.append(doubled(subject, Span(index, repeated)))
                }
            }
            return found
        })

    private static func doubled(_ subject: Subject, _ span: Span) -> Finding {
        let words = subject.report.text(span)
        return doubledWord.finding(
            subject, at: span, vi: "Từ bị lặp: “\(words)”", en: "Typed twice: “\(words)”")
    }
}
