import Documents

/// The words that names of public bodies begin with, for telling where one name ends and the next begins in the left
/// column of a head.
enum BodyName {
    private static let openings: PatternSet = [
        "ủy ban", "ubnd", "hđnd", "hội đồng", "sở", "phòng", "trường", "trung tâm", "bộ", "ban", "hội", "đảng ủy",
        "đảng bộ", "chi bộ", "huyện ủy", "tỉnh ủy", "thành ủy", "thị ủy", "quận ủy", "công ty", "tổng công ty",
        "tập đoàn", "văn phòng", "chi cục", "cục", "tổng cục", "vụ", "thanh tra", "trạm", "bệnh viện", "học viện",
        "đại học", "viện", "liên đoàn", "mặt trận", "công an", "tòa án", "kho bạc", "bảo hiểm", "chi nhánh",
        "hợp tác xã", "ngân hàng", "xí nghiệp", "đội", "hạt", "thư viện", "bảo tàng", "đài", "nhà", "đoàn", "xã đoàn",
        "huyện đoàn", "tỉnh đoàn", "tổ", "chi đoàn", "công đoàn", "cộng đồng", "vườn quốc gia", "điện lực", "bưu điện",
        "quỹ", "nhóm", "mầm non", "mẫu giáo", "thị đoàn", "thành đoàn", "ủy viên", "vnpt", "viettel",
    ]

    /// Whether a body's name begins at an index.
    static func begins(_ text: FoldedText, at index: Int) -> Bool {
        text.end(ofAny: openings, at: index) != nil
    }

    /// Whether a line ends in the middle of a name: `SỞ GIÁO DỤC VÀ`, `TRUNG TÂM VĂN HÓA -`.
    static func goesOn(after text: FoldedText, _ line: Range<Int>) -> Bool {
        guard let last = line.last else { return false }
        if text.bytes[last] == UInt8(ascii: "-") || text.bytes[last] == UInt8(ascii: ",") { return true }
        guard let word = text.words(in: line).last else { return false }
        return text.means(word, .and) && word.upperBound == line.upperBound
    }
}
