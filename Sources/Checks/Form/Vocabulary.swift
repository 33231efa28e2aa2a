/// The little of the Vietnamese language that tells a doubled word from a good one.
enum Vocabulary {
    /// Syllables that the language doubles.
    static let doubles = words(
        """
        luôn thường dần xa ngày đời ai người nhà nơi lớp ngành lâu mãi đều từ song chung vân nhanh mau khẽ vừa chiều
        tối đêm sáng tháng năm hai ba mười đôi thôn làng xóm hằng khăng đùng rưng xanh đỏ
        """)

    /// Words after which "năm năm" means five years: kế hoạch năm năm 2021-2025.
    static let spans = words("hoạch đoạn kỳ trình hạn mỗi")

    /// Pairs that the language doubles.
    static let pairs = ["từng bước", "từng ngày", "rất nhiều", "mãi mãi", "hết lớp", "ngày càng", "lớp lớp"]

    /// Syllables that are words of their own after a compound that ends in them: tồn tại | tại.
    static let standalone = words("tại qua về được ra cho trong theo học dân họ của có là khi trên tới đi làm người")

    /// Whether two syllables, folded, make one word.
    static func isCompound(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
        compounds.contains(Array(first) + [UInt8(ascii: " ")] + Array(second))
    }

    private static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
}
