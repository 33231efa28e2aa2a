public import Criteria

/// Why a backup could not be made or restored. Nothing that was there before is touched.
public enum CopyFailure: Error, Sendable, Equatable {
    /// There is no database.
    case absent(String)
    /// Something is there already, and nobody said to replace it.
    case exists(String)
    /// A program has it open.
    case inUse(String)
    /// What was copied is not sound; the copy lies at the path for whoever wants to look at it.
    case unsound(String, Verification)

    public var message: Bilingual {
        switch self {
        case .absent(let path):
            Bilingual(vi: "\(path): không có cơ sở dữ liệu", en: "\(path): there is no database")
        case .exists(let path): Bilingual(vi: "\(path): đã có, không ghi đè", en: "\(path): it exists already")
        case .inUse(let path):
            Bilingual(vi: "\(path): đang có chương trình mở", en: "\(path): a program has it open")
        case .unsound(let path, let verification):
            Bilingual(
                vi: "bản sao không toàn vẹn, \(verification.faults.count) chỗ sai; để tại \(path)",
                en: "the copy is not sound, \(verification.faults.count) faults; it is left at \(path)")
        }
    }

    public var remedy: Bilingual {
        switch self {
        case .absent: Bilingual(vi: "xem lại đường dẫn", en: "see to the path")
        case .exists:
            Bilingual(
                vi: "chọn tên khác, hoặc thêm --force để thay", en: "choose another name, or add --force to replace it")
        case .inUse: Bilingual(vi: "dừng khue serve rồi chạy lại", en: "stop khue serve, then run again")
        case .unsound:
            Bilingual(
                vi: "giữ các bản sao lưu cũ và tìm nguyên nhân trước khi làm tiếp",
                en: "keep the older backups, and find the cause before going on")
        }
    }
}
