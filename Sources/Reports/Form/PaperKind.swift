import Documents

/// The words that announce what a paper is, as they stand over its title.
enum PaperKind {
    private static let names: PatternSet = [
        "báo cáo", "tờ trình", "biên bản", "quyết định", "bản tổng hợp", "bảng tổng hợp", "phiếu tự đánh giá",
        "phiếu đánh giá", "phiếu thẩm định", "phiếu chấm điểm", "bản tự đánh giá", "bảng tự đánh giá",
        "bảng chấm điểm", "kế hoạch", "thông báo", "hướng dẫn", "công văn", "chương trình", "đề án", "phương án",
        "quy chế", "quy định", "nghị quyết", "chỉ thị", "giấy mời", "giấy chứng nhận", "giấy giới thiệu", "công điện",
        "bản cam kết", "đơn đề nghị", "danh sách", "thông tư", "nghị định",
    ]

    /// The end of a paper's kind that begins at an index; in capitals, or alone on its line.
    static func end(_ text: FoldedText, at index: Int, to end: Int) -> Int? {
        for name in names {
            guard let found = text.end(of: name, at: index), found <= end else { continue }
            let isAlone = text.bare(found..<end).isEmpty && text.isUppercase(at: index)
            if isAlone || text.isUpper(index..<found) { return found }
        }
        return nil
    }
}
