/// Who plays: offices, not people.
enum Cast {
    static let district = "Huyện Kon Rẫy"

    static let root = Person(name: "Quản trị hệ thống", login: "quan-tri", role: "", place: "")
    static let administrator = Person(
        name: "Quản trị huyện", login: "quan-tri-huyen", role: "Quản trị", place: district)
    static let intake = Person(
        name: "Cán bộ tiếp nhận Phòng GD&ĐT", login: "tiep-nhan", role: "Cán bộ tiếp nhận", place: district)
    static let chair = Person(
        name: "Chủ tịch Hội đồng", login: "hd.chu-tich", role: "Chủ tịch Hội đồng", place: district)
    static let secretary = Person(
        name: "Thư ký Hội đồng", login: "hd.thu-ky", role: "Thư ký Hội đồng", place: district)
    static let studyEncouragement = Person(
        name: "Ủy viên Hội Khuyến học", login: "hd.khuyen-hoc", role: "Ủy viên Hội đồng", place: district)
    static let labour = Person(
        name: "Ủy viên Liên đoàn Lao động", login: "hd.lao-dong", role: "Ủy viên Hội đồng", place: district)
    static let culture = Person(
        name: "Ủy viên Phòng Văn hóa", login: "hd.van-hoa", role: "Ủy viên Hội đồng", place: district)
    static let decider = Person(
        name: "Chủ tịch UBND huyện", login: "quyet-dinh", role: "Người quyết định công nhận", place: district)
    static let observer = Person(
        name: "Theo dõi cấp tỉnh", login: "theo-doi-tinh", role: "Theo dõi cấp tỉnh", place: district)

    static let council = [chair, secretary, studyEncouragement, labour, culture]

    /// The units with their kinds, and who files for each.
    static let units: [(name: String, kind: String)] = [
        ("Phòng Giáo dục và Đào tạo huyện Kon Rẫy", "cơ quan"),
        ("Trung tâm Văn hóa - Truyền thanh - Truyền hình huyện Kon Rẫy", "đơn vị sự nghiệp"),
        ("Trường TH-THCS số 1", "trường tiểu học, trung học cơ sở, phổ thông có cấp học cao nhất là trung học cơ sở"),
        ("Trường MN số 1", "mầm non công lập"),
    ]

    static let heads = ["tt.phong-gd", "tt.van-hoa", "tt.th-thcs", "tt.mam-non"].enumerated().map { index, login in
        Person(
            name: "Thủ trưởng \(units[index].name)", login: login, role: "Thủ trưởng đơn vị", place: units[index].name)
    }

    static let clerk = Person(
        name: "Văn thư Phòng Giáo dục và Đào tạo", login: "vt.phong-gd", role: "Cán bộ phụ trách của đơn vị",
        place: units[0].name)

    static let everybody = [intake] + council + [decider, observer, clerk] + heads
}
