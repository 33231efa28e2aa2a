import Criteria

/// Quản trị: where an administrator's work lies.
public struct AdministrationPage: Markup {
    private let visit: Visit
    private let isOfAll: Bool

    /// - Parameter isOfAll: whether somebody administers the whole installation.
    public init(_ visit: Visit, isOfAll: Bool) {
        self.visit = visit
        self.isOfAll = isOfAll
    }

    private var parts: [(route: Route, name: String, what: String)] {
        [
            (
                .rounds, visit("Đợt đánh giá", "Rounds"),
                visit("Mở, đóng đợt; đặt hạn nộp", "Open and close rounds; set their deadlines")
            ),
            (
                .units, visit("Đơn vị", "Units"),
                visit("Thêm, đổi tên, chuyển địa bàn", "Add, rename, move to another territory")
            ),
            (.users, visit("Người dùng", "Users"), visit("Tài khoản và vai trò", "Accounts and roles")),
            (
                .territories, visit("Địa bàn", "Territories"),
                visit(
                    "Tỉnh, huyện, xã theo ngày; sáp nhập, chia tách", "Provinces, districts, communes by date; mergers")
            ),
            (
                .criteriaSets, visit("Bộ tiêu chí", "Criteria sets"),
                visit(
                    "Xem luật mà phần mềm dùng, thêm hướng dẫn của tỉnh",
                    "The law as the program knows it; add guidance")
            ),
            (
                .authorities, visit("Thẩm quyền theo ngày", "Authorities by date"),
                visit("Ai tiếp nhận, thẩm định, quyết định vào một ngày", "Who receives, appraises, decides on a day")
            ),
            (
                .audit, visit("Nhật ký thay đổi", "Audit trail"),
                visit("Ai đã đổi gì, khi nào; chuỗi băm không sửa được", "Who changed what and when, chained by hashes")
            ),
        ]
            + (isOfAll
                ? [
                    (
                        .backups, visit("Sao lưu", "Backup"),
                        visit("Tạo và kiểm tra bản sao lưu", "Make and verify backups")
                    )
                ]
                : [])
    }

    public var html: HTML {
        PortalPage(visit, heading: visit("Quản trị", "Administration")) {
            ul(.class("grid")) {
                for part in parts {
                    li(.class("card")) {
                        h2 { a(part.name, .href(part.route)) }
                        p(part.what, .class("muted"))
                    }
                }
            }
        }
    }
}
