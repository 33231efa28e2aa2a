public import Criteria

/// Why something could not be kept or read.
public enum StoreFailure: Error, Sendable, Equatable {
    /// Somebody else saved in between: `based` is the version the change was made on, `current` the one that is kept.
    case stale(kind: Kind, id: String, based: Int, current: Int)
    /// There is one already: the same identifier, sign-in name, or unit in a round. `id` is that of the one that is
    /// there; for a user, the sign-in name.
    case taken(kind: Kind, id: String)
    /// What is to be kept needs something that is not: a dossier its round, a unit its territory.
    case missing(kind: Kind, id: String)
    /// What is kept cannot be read: damage, or a newer program wrote it.
    case damaged(String)
    /// The disk is full, the file is locked or not to be written: the system's own words.
    case unavailable(String)

    public var message: Bilingual {
        switch self {
        case .stale(let kind, let id, let based, let current):
            Bilingual(
                vi:
                    "Có người khác vừa lưu trước (\(kind.rawValue) \(id): bạn sửa từ bản \(based), hiện là bản \(current))",
                en:
                    "Somebody else saved first (\(kind.rawValue) \(id): yours is based on \(based), it is now \(current))"
            )
        case .taken(let kind, let id):
            Bilingual(vi: "Đã có rồi (\(kind.rawValue) \(id))", en: "It exists already (\(kind.rawValue) \(id))")
        case .missing(let kind, let id):
            Bilingual(vi: "Chưa có \(kind.rawValue) \(id)", en: "There is no \(kind.rawValue) \(id)")
        case .damaged(let what):
            Bilingual(vi: "Dữ liệu đã lưu không đọc được: \(what)", en: "What is kept cannot be read: \(what)")
        case .unavailable(let words):
            Bilingual(vi: "Không ghi được dữ liệu: \(words)", en: "It cannot be kept: \(words)")
        }
    }

    public var remedy: Bilingual {
        switch self {
        case .stale:
            Bilingual(
                vi: "So hai bản rồi lưu lại; chưa có gì bị mất", en: "Compare both, then save again; nothing is lost")
        case .taken: Bilingual(vi: "Chọn tên khác hoặc mở bản đã có", en: "Choose another name, or open what is there")
        case .missing:
            Bilingual(vi: "Tạo mục còn thiếu trước rồi lưu lại", en: "Make what is missing first, then save again")
        case .damaged:
            Bilingual(
                vi: "Chạy khue verify, rồi khôi phục từ bản sao lưu gần nhất",
                en: "Run khue verify, then restore the latest backup")
        case .unavailable:
            Bilingual(
                vi: "Kiểm tra chỗ trống và quyền ghi của ổ đĩa rồi thử lại",
                en: "See to free space and permissions of the disk, then try again")
        }
    }
}
