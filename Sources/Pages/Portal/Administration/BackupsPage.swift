import Criteria

/// Sao lưu: what there is, and the button that makes one more.
public struct BackupsPage: Markup {
    private let visit: Visit
    private let rows: [Row]
    private let place: String

    /// A backup: its name and size in bytes.
    public struct Row: Sendable {
        public var name: String
        public var size: Int

        public init(name: String, size: Int) {
            self.name = name
            self.size = size
        }
    }

    /// - Parameter place: the folder on the server.
    public init(_ visit: Visit, backups: [Row], place: String) {
        self.visit = visit
        rows = backups
        self.place = place
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Sao lưu", "Backup"),
            trail: [.init(visit("Quản trị", "Administration"), .administration)]
        ) {
            p(
                visit(
                    "Một bản sao lưu là một tệp giữ tất cả: hồ sơ, tệp minh chứng, tài khoản, nhật ký. Bản sao được kiểm tra trước khi đặt tên; cổng vẫn chạy trong lúc sao.",
                    "A backup is one file with everything: dossiers, evidence, accounts, the audit trail. It is verified before it gets its name, and the portal goes on meanwhile."
                ))
            PostForm(.backups, visit) {
                button(visit("Tạo bản sao lưu", "Make a backup"), Attribute("type", "submit"), .class("main"))
            }
            dl(.class("facts")) {
                dt(visit("Nằm ở thư mục", "Folder"))
                dd { code(place) }
                dt(visit("Khôi phục", "To restore"))
                dd { code("khue restore TỆP") }
            }
            list
            p(
                visit(
                    "Chép bản sao lưu sang máy khác: bản nằm cùng ổ đĩa sẽ mất cùng ổ đĩa.",
                    "Copy backups to another machine: what lies on the same disk is lost with it."), .class("muted"))
        }
    }

    private var list: HTML {
        CaptionedTable(
            visit("Các bản sao lưu, mới nhất trước", "Backups, newest first"),
            columns: [.init(visit("Tên tệp", "File")), .init(visit("Cỡ (KB)", "Size (KB)"), isNumber: true)],
            rows: rows.map { row in [code(row.name), .text(String((row.size + 1023) / 1024))] },
            none: visit("Chưa có bản nào.", "There is none yet.")
        ).html
    }
}
