/// The name of a body as running text writes it, of a name that a letterhead writes in capitals.
enum BodyName {
    /// `UBND huyện Kon Rẫy` of `UBND HUYỆN KON RẪY`; a name that is not all capitals stays as it is.
    static func of(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard text == text.uppercased() else { return words.joined(separator: " ") }
        var name = words.map { word -> String in
            let lower = word.lowercased()
            if abbreviations.contains(word) { return word }
            if small.contains(lower) { return lower }
            return String(word.prefix(1)) + lower.dropFirst()
        }.joined(separator: " ")
        for (wrong, right) in phrases {
            guard let range = name.firstRange(of: wrong) else { continue }
            name.replaceSubrange(range, with: right)
        }
        return name
    }

    private static let abbreviations: Set<String> = [
        "UBND", "HĐND", "MTTQ", "UBMTTQ", "THCS", "THPT", "TH", "MN", "GDTX", "GDNN-GDTX", "GD&ĐT",
    ]
    private static let small: Set<String> = ["tỉnh", "huyện", "quận", "xã", "phường", "và"]
    private static let phrases = [
        (" Thành Phố ", " thành phố "), (" Thị xã ", " thị xã "), (" Thị Trấn ", " thị trấn "),
        (" Đặc Khu ", " đặc khu "), ("Giáo Dục và Đào Tạo", "Giáo dục và Đào tạo"),
        ("Ủy Ban Nhân Dân", "Ủy ban nhân dân"), ("Uỷ Ban Nhân Dân", "Ủy ban nhân dân"),
    ]
}
