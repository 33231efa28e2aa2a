import Documents

/// A body's name in parts that can be compared whatever is abbreviated: `Phòng GD&ĐT` and `Phòng Giáo dục và Đào tạo
/// huyện Kon Rẫy` are one.
struct BodyName {
    /// The words without place, folded: each a whole word.
    let words: [String]

    /// The level word and what follows: `huyện`, `kon ray`; empty when the name has no place.
    let level: String
    let place: String

    private static let levels = ["tinh", "huyen", "quan", "xa", "phuong", "thi xa", "thi tran", "thanh pho", "tp"]

    /// Full words that are usually abbreviated, by their initials.
    private static let shortWords: [String: String] = [
        "ubnd": "uy ban nhan dan", "hdnd": "hoi dong nhan dan", "p": "phong",
    ]

    init(_ name: String) {
        let text = FoldedText(name)
        var words = text.words().map { String(decoding: text.bytes[$0], as: UTF8.self) }
        words = words.flatMap { Self.shortWords[$0]?.split(separator: " ").map(String.init) ?? [$0] }
        var cut = words.count
        var level = ""
        for index in words.indices.dropFirst() {
            let pair = index + 1 < words.count ? words[index] + " " + words[index + 1] : ""
            if Self.levels.contains(pair) {
                (cut, level) = (index, pair)
                break
            }
            if Self.levels.contains(words[index]) {
                (cut, level) = (index, words[index])
                break
            }
        }
        self.words = Array(words[..<cut])
        self.level = level
        place = words.dropFirst(cut + (level.contains(" ") ? 2 : 1)).joined(separator: " ")
    }

    /// Whether two names mean one body. A name without a place means the one at hand.
    func isSame(as other: BodyName) -> Bool {
        if !level.isEmpty, !other.level.isEmpty, level != other.level { return false }
        if !place.isEmpty, !other.place.isEmpty, place != other.place { return false }
        // Committees differ by their place alone.
        if words.starts(with: ["uy", "ban", "nhan", "dan"]), level.isEmpty != other.level.isEmpty { return false }
        return Self.same(words[...], other.words[...])
    }

    /// Word by word; an abbreviation of one name may stand for some words of the other.
    private static func same(_ a: ArraySlice<String>, _ b: ArraySlice<String>) -> Bool {
        guard let x = a.first, let y = b.first else {
            return a.isEmpty && b.isEmpty
        }
        if x == y, same(a.dropFirst(), b.dropFirst()) { return true }
        return abbreviates(x, b, rest: a.dropFirst()) || abbreviates(y, a, rest: b.dropFirst())
    }

    /// Whether letters are the initials of the words that follow, "và" left out or kept (GDĐT, GD&ĐT).
    private static func abbreviates(_ letters: String, _ words: ArraySlice<String>, rest: ArraySlice<String>) -> Bool {
        guard letters.utf8.count >= 2, letters.utf8.count <= 8 else { return false }
        var words = words
        for letter in letters.utf8 {
            while words.first == "va", letter != UInt8(ascii: "v") { words = words.dropFirst() }
            guard let word = words.first, word.utf8.first == letter else { return false }
            words = words.dropFirst()
        }
        while words.first == "va", rest.first != "va" { words = words.dropFirst() }
        return same(rest, words)
    }
}
