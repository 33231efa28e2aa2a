import Documents

extension Vocabulary {
    /// Words of two syllables that reports are full of, folded. Where two of them meet, a syllable stands twice rightly:
    /// cơ quan | quan tâm. The list need not be whole: what is missing costs a note too many, no more.
    static let compounds: Set<[UInt8]> = {
        var folded: Set<[UInt8]> = []
        for line in text.split(separator: "\n") {
            for compound in line.split(separator: ",") {
                folded.insert(compound.unicodeScalars.drop { $0 == " " }.map(Folding.byte))
            }
        }
        return folded
    }()

    private static let text = """
        đánh giá, giá trị, giá cả, giá thành, học tập, tập thể, tập huấn, tập trung, tập quán, luyện tập, thực tập
        xã hội, hội nhập, hội nghị, hội thảo, hội viên, hội đồng, hội thi, cơ hội, đại hội, lễ hội, ngày hội
        công tác, tác động, tác phong, tác dụng, tác phẩm, hợp tác, đối tác, thao tác, sáng tác, canh tác
        tổ chức, công chức, viên chức, chức năng, chức danh, chức vụ, chức trách, chức sắc, nhận thức, hình thức
        quản lý, xử lý, pháp lý, tâm lý, đại lý, nguyên lý, lý luận, lý lịch, lý do, lý thuyết, lý tưởng, hợp lý
        văn phòng, dự phòng, quốc phòng, trưởng phòng, phòng cháy, phòng chống, phòng ngừa, phòng học
        cơ quan, liên quan, tham quan, khách quan, quan tâm, quan trọng, quan hệ, quan điểm, quan sát, chủ quan
        trung tâm, tâm huyết, tâm lý, tâm tư, yên tâm, quyết tâm, trọng tâm, chuyên tâm, tận tâm
        phát triển, triển khai, triển vọng, triển lãm, khai thác, khai giảng, công khai, khai mạc
        đào tạo, sáng tạo, cải tạo, tạo điều, tạo lập, chế tạo, tu tạo
        đơn vị, địa vị, vị trí, trí tuệ, trí thức, bố trí, nhất trí, dân trí, trí lực, giải trí
        trường học, môn học, văn học, năm học, tự học, tin học, khoa học, khóa học, lớp học, đại học, tiểu học
        trung học, hiếu học, khuyến học, toán học, hóa học, buổi học, giờ học, người học, ham học, bài học, việc học
        học sinh, học viên, học kỳ, học phí, học hỏi, học bổng, học đường, học liệu, học thuật, học nghề, học hành
        sinh viên, sinh hoạt, sinh sống, sinh thái, sinh sản, vệ sinh, phát sinh, tuyển sinh, sinh nhật, hy sinh
        giáo viên, nhân viên, thành viên, đảng viên, đoàn viên, ủy viên, động viên, giảng viên, viên chức, viên mãn
        thực hiện, hiện nay, hiện đại, hiện trạng, hiện hành, hiện có, hiện vật, thể hiện, xuất hiện, phát hiện
        kế hoạch, quy hoạch, hoạch định, định kỳ, định hướng, định mức, định danh, quyết định, quy định, ổn định
        hoạt động, lao động, vận động, chủ động, năng động, động lực, động viên, động cơ, hành động, biến động
        chất lượng, số lượng, năng lượng, lực lượng, khối lượng, lượng giá, năng lực, nguồn lực, nhân lực, thế lực
        lực lượng, áp lực, hiệu lực, nỗ lực, lĩnh vực, khu vực, vực dậy, tích cực, cực kỳ
        cụ thể, đoàn thể, toàn thể, chủ thể, thân thể, thể thao, thể dục, thể chất, thể chế, thể thức, thể loại
        chính trị, trị giá, trị an, trị liệu, quản trị, giá trị, chính quyền, chính sách, chính thức, chính xác
        tài chính, hành chính, quyền lợi, quyền hạn, quyền lực, thẩm quyền, bản quyền, chủ quyền
        tiến bộ, đồng bộ, cán bộ, nội bộ, toàn bộ, bộ máy, bộ tiêu, bộ môn, bộ phận, bộ đội, đảng bộ, chi bộ
        thông tin, niềm tin, tin cậy, tin tưởng, tin học, tin tức, tư tưởng, tưởng tượng, lý tưởng
        gia đình, tham gia, quốc gia, chuyên gia, gia nhập, gia tăng, gia cảnh, gia súc
        dòng họ, họ hàng, họ tên, bài báo, thông báo, cảnh báo, báo cáo, báo chí, đảm bảo, bảo đảm, bảo vệ
        bảo hiểm, bảo tồn, bảo mật, bảo trì, tồn tại, hiện tại, tại chỗ, tại chức
        đáp ứng, hưởng ứng, thích ứng, ứng dụng, ứng xử, ứng phó, sử dụng, áp dụng, vận dụng, dụng cụ, dụng ý
        phương hướng, xu hướng, định hướng, hướng dẫn, hướng tới, hướng nghiệp, hướng về, dẫn chứng, dẫn đến
        mục tiêu, chỉ tiêu, tiêu chí, tiêu chuẩn, tiêu biểu, tiêu dùng, chuẩn bị, chuẩn hóa, chuẩn mực
        trách nhiệm, nhiệm vụ, nhiệm kỳ, bổ nhiệm, chủ nhiệm, dịch vụ, nghiệp vụ, phục vụ, vụ việc, vụ án, công vụ
        nhân dân, nông dân, công dân, người dân, dân tộc, dân chủ, dân trí, dân cư, dân số, dân vận, tộc người
        phối hợp, tổng hợp, phù hợp, kết hợp, trường hợp, hợp tác, hợp lý, hợp đồng, hợp pháp, hợp phần, thích hợp
        đồng thời, đồng bộ, đồng chí, đồng nghiệp, đồng bào, đồng đều, cộng đồng, hội đồng, hợp đồng
        liên kết, đoàn kết, cam kết, tổng kết, sơ kết, gắn kết, kết quả, kết hợp, kết luận, kết nối, kết nạp
        hiệu quả, thành quả, hậu quả, quá trình, kinh phí, học phí, lệ phí, chi phí, phí tổn
        cải cách, phong cách, nhân cách, tư cách, cách mạng, cách thức, cách làm, tính cách
        bản thân, thân thiện, thân nhân, văn bản, cơ bản, bản thân, bản chất, bản quyền, bản lĩnh, căn bản
        thành lập, độc lập, công lập, tạo lập, thiết lập, tự lập, lập trường, lập trình, lập thành
        nhà trường, môi trường, thị trường, hiện trường, trường học, trường hợp, trường lớp
        hiệu trưởng, tăng trưởng, trưởng phòng, trưởng ban, trưởng thành, tổ trưởng, ảnh hưởng, hưởng thụ
        ý thức, kiến thức, tri thức, trí thức, thức tỉnh, thức ăn, ngân sách, danh sách, sách báo, sách vở, đọc sách
        chính sách, phong trào, phong tục, phong phú, tiên phong, tác phong, trào lưu
        xây dựng, dựng nước, chuyên môn, trình độ, chế độ, mức độ, tốc độ, thái độ, tiến độ, độ tuổi
        văn hóa, xã hội, hóa đơn, hóa chất, hiện đại, đại biểu, đại diện, đại đa, biểu dương, biểu hiện, phát biểu
        khen thưởng, thi đua, thi hành, thực thi, khả thi, hội thi, dự thi, thi cử, thưởng thức
        nâng cao, đề cao, cao nhất, cao đẳng, cao tuổi, cao độ, tối cao
        danh hiệu, hiệu quả, tín hiệu, hiệu lực, thương hiệu, hiệu ứng, phù hiệu
        công nhận, nhận thức, nhận xét, nhận định, nhận được, ghi nhận, tiếp nhận, xác nhận, chứng nhận
        minh chứng, chứng chỉ, chứng nhận, chứng minh, chỉ đạo, chỉ tiêu, chỉ thị, địa chỉ, chỉ số, đạo đức, lãnh đạo
        tuyên truyền, truyền thông, truyền thống, truyền đạt, truyền hình, truyền thanh, lan truyền, di truyền
        thông qua, trải qua, vượt qua, qua đó, trở về, đạt được, đưa ra, đề ra, diễn ra, theo dõi, kèm theo
        cấp xã, cấp huyện, cấp tỉnh, xã hội, xã viên, xã đoàn, huyện ủy, huyện đoàn, tỉnh ủy, tỉnh đoàn
        điều kiện, sự kiện, kiện toàn, an toàn, toàn diện, toàn dân, toàn thể, toàn quốc, toàn bộ
        diện tích, đại diện, thành tích, phân tích, tích cực, tích lũy, di tích, bình diện, diện mạo
        kinh tế, thực tế, quốc tế, y tế, tế bào, kinh nghiệm, nghiệm thu, thí nghiệm, trải nghiệm
        bình đẳng, hòa bình, trung bình, bình xét, bình chọn, bình quân, xem xét, xét duyệt, phê duyệt, duyệt binh
        hồ sơ, sơ kết, sơ đồ, sơ cấp, hệ thống, thống kê, thống nhất, kê khai, truyền thống, thống kê
        giới thiệu, thế giới, giới tính, bình giới, ranh giới, biên giới, giới hạn, thời hạn, hạn chế, hạn hẹp
        thể chế, cơ chế, quy chế, chế độ, chế biến, khống chế, phổ biến, biến đổi, chuyển biến, diễn biến
        chuyển đổi, thay đổi, trao đổi, đổi mới, đổi thay, mới mẻ, phổ cập, phổ thông, giao thông, thông tư, thông báo
        đầu tư, vật tư, tư duy, tư vấn, tư liệu, tư tưởng, tư nhân, tư pháp, tư thục, duy trì, duy nhất
        ban hành, thi hành, chấp hành, thực hành, tiến hành, điều hành, hành vi, hành động, hành chính, hành trình
        tiếp tục, thủ tục, liên tục, tục lệ, thường xuyên, bình thường, thường trực, thường vụ, thường niên
        sức khỏe, khỏe mạnh, đẩy mạnh, lành mạnh, mạnh dạn, mạnh mẽ, thế mạnh, phát huy, huy động, chỉ huy, huy hiệu
        phê bình, góp phần, thành phần, phần lớn, phần mềm, phấn đấu, thành phố, thành công, thành thạo, thành tựu
        hình thành, hoàn thành, trưởng thành, hình ảnh, hình thức, mô hình, tình hình, truyền hình, hình sự
        bồi dưỡng, dưỡng sinh, nuôi dưỡng, dinh dưỡng, giáo dục, thể dục, giáo dưỡng, tôn giáo, nhà giáo
        tham mưu, mưu trí, đề xuất, sản xuất, xuất sắc, xuất phát, đề án, dự án, án phí, đề nghị, kiến nghị, nghị quyết
        giải quyết, quyết tâm, quyết định, biểu quyết, nghị quyết, giải pháp, pháp luật, biện pháp, hợp pháp, phương pháp
        luật pháp, kỷ luật, luật sư, nội quy, quy mô, quy trình, quy chuẩn, nội dung, nội bộ, dung lượng, nội lực
        """
}
