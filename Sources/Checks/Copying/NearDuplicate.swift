import Criteria
import Documents

extension Check {
    /// A report whose own wording is nearly that of another file. Several files are compared by `NearDuplicates`; one
    /// file alone gives no finding.
    static let nearDuplicate = Check(
        name: "near-duplicate",
        title: Bilingual(vi: "Báo cáo gần như chép từ tệp khác", en: "The report nearly repeats another file"),
        severity: .warning,
        basis: "",
        why: Bilingual(
            vi: "Hai đơn vị khác nhau khó có cùng lời văn; thường là chép báo cáo của nhau hoặc gửi nhầm tệp",
            en: "Two units hardly find the same words; one report was copied from the other, or the wrong file was sent"
        ),
        remedy: Bilingual(
            vi: "Đối chiếu hai tệp; viết lại phần kết quả của chính đơn vị mình",
            en: "Compare the two files; write the results of your own unit"),
        wrong: [
            Example(
                "Số: 7/BC-THPT\n⟦BÁO CÁO⟧\nTự đánh giá năm 2023\n" + wording.replacing("Hoa Sen", with: "Măng Non"),
                after: "Số: 12/BC-THCS\nBÁO CÁO\nTự đánh giá năm 2022\n" + wording)
        ],
        right: [
            Example(
                "BÁO CÁO\nTự đánh giá năm 2023\n" + otherWording, after: "BÁO CÁO\nTự đánh giá năm 2023\n" + wording),
            Example("BÁO CÁO\nĐơn vị có kế hoạch học tập.", after: "BÁO CÁO\nĐơn vị có kế hoạch học tập."),
        ],
        find: { _ in [] })

    /// The finding about a file that nearly repeats an earlier one.
    static func nearDuplicate(
        of earlier: String, _ earlierUnit: String?, _ own: String, _ ownUnit: String?, _ similarity: Int, _ place: Place
    ) -> Finding {
        let isSameUnit = earlierUnit != nil && earlierUnit == ownUnit
        return Finding(
            check: nearDuplicate.name, severity: isSameUnit ? .note : nearDuplicate.severity, place: place,
            message: Bilingual(
                vi: "Lời văn của “\(own)” giống khoảng \(similarity)% với “\(earlier)”"
                    + (isSameUnit ? " của cùng đơn vị" : ""),
                en: "The wording of “\(own)” is about \(similarity)% the same as that of “\(earlier)”"
                    + (isSameUnit ? " of the same unit" : "")),
            basis: nearDuplicate.basis, remedy: nearDuplicate.remedy)
    }

    // MARK: Examples

    private static let wording = """
        Trong năm qua, nhà trường Hoa Sen đã tổ chức bốn buổi sinh hoạt chuyên đề về chuyển đổi số cho toàn thể giáo
        viên, mở thêm hai lớp tin học buổi tối và trang bị mười máy tính cho phòng đọc. Công đoàn phát động phong trào
        mỗi thầy cô một sáng kiến, kết quả có mười hai sáng kiến được áp dụng tại các tổ chuyên môn. Thư viện mở cửa cả
        ngày thứ bảy, phụ huynh và người dân quanh trường đều có thể vào đọc sách, mượn sách về nhà mà không mất phí.
        Khó khăn lớn nhất là kinh phí còn hẹp, nhiều thầy cô nhà xa nên khó tham gia các lớp học ngoài giờ.
        """
    private static let otherWording = """
        Ủy ban nhân dân phường phối hợp với trung tâm học tập cộng đồng mở bảy lớp tập huấn trồng trọt, chăn nuôi và
        chăm sóc người cao tuổi. Cán bộ, công chức được cử đi học trung cấp chính trị, văn thư theo kế hoạch của thị xã.
        Máy vi tính, đường truyền được thay mới, hồ sơ trực tuyến giải quyết đúng hẹn. Cuối năm, tập thể được đề nghị
        danh hiệu lao động xuất sắc; còn hai công chức chưa có chứng chỉ ngoại ngữ sẽ học trong quý tới. Các tổ dân phố
        đã ra mắt tủ sách, mỗi tổ một tủ, do chi hội khuyến học trông coi và bổ sung hằng tháng.
        """
}
