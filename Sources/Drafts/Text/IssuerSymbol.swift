/// The abbreviation of an office's name, as it stands in the number of its papers.
///
/// Offices fix their own; this is what most come to, for a clerk to change: `Phòng Giáo dục và Đào tạo huyện Kon Rẫy` is
/// `PGDĐT`, `Sở Nội vụ tỉnh Bắc Giang` is `SNV`, `UBND xã Đăk Ruồng` is `UBND`.
public enum IssuerSymbol {
    public static func suggested(for name: String) -> String {
        if OfficeName.isCommittee(name) { return "UBND" }
        var symbol = ""
        for word in name.split(whereSeparator: { " -–,".contains($0) }) {
            let lower = word.lowercased()
            if territories.contains(lower), !symbol.isEmpty { break }
            if lower == "và" { continue }
            // A word of capitals is an abbreviation already.
            if word.count > 1, word.uppercased() == word, word.contains(where: \.isLetter) {
                symbol += word
            } else if let letter = word.first, letter.isLetter {
                symbol += letter.uppercased()
            }
        }
        return symbol
    }

    private static let territories: Set<String> = [
        "tỉnh", "huyện", "quận", "xã", "phường", "thị", "thành", "đặc",
    ]
}
