import Documents

/// The name of a body brought to one form, so that `Bộ GD&ĐT` and `Bộ Giáo dục và Đào tạo` are the same.
struct IssuerName: Hashable {
    /// Folded words, abbreviations written out.
    let words: [String]

    init(_ name: String) {
        var words: [String] = []
        for part in name.unicodeScalars.split(whereSeparator: { Self.isSeparator($0) }) {
            let word = String(decoding: part.map(Folding.byte), as: UTF8.self)
            words += Self.longForms[word] ?? [word]
        }
        self.words = words.filter { $0 != "va" && $0 != "&" }
    }

    func starts(with words: String...) -> Bool {
        words.contains { self.words.starts(with: IssuerName($0).words) }
    }

    func contains(_ phrase: String) -> Bool {
        let needle = IssuerName(phrase).words
        guard !needle.isEmpty, words.count >= needle.count else { return false }
        return (0...(words.count - needle.count)).contains { Array(words[$0..<($0 + needle.count)]) == needle }
    }

    /// Whether two writings may mean one body: the one begins or ends with the other ("UBND tỉnh", "UBND tỉnh Kon
    /// Tum"; "Hội Khuyến học Việt Nam").
    func agrees(with other: IssuerName) -> Bool {
        let (short, long) = words.count < other.words.count ? (words, other.words) : (other.words, words)
        guard !short.isEmpty else { return true }
        return long.starts(with: short) || long.suffix(short.count) == short[...]
    }

    /// The body without the office of its head: `Bộ Giáo dục và Đào tạo` of `Bộ trưởng Bộ Giáo dục và Đào tạo`.
    var withoutHead: IssuerName {
        for head in [["bo", "truong"], ["chu", "tich"], ["giam", "doc"], ["truong", "phong"], ["hieu", "truong"]]
        where words.count > head.count && words.starts(with: head) {
            return IssuerName(words: Array(words.dropFirst(head.count)))
        }
        return self
    }

    private init(words: [String]) {
        self.words = words
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch Folding.byte(scalar) {
        case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }

    private static let education = ["giao", "duc", "dao", "tao"]
    private static let longForms: [String: [String]] = [
        "gd&dt": education, "gddt": education, "gdvdt": education, "gd": ["giao", "duc"], "dt": ["dao", "tao"],
        "bgd&dt": ["bo"] + education, "bgddt": ["bo"] + education, "sgddt": ["so"] + education,
        "ubnd": ["uy", "ban", "nhan", "dan"], "hdnd": ["hoi", "dong", "nhan", "dan"], "ct": ["chu", "tich"],
        "ttg": ["thu", "tuong"], "tw": ["trung", "uong"], "bch": ["ban", "chap", "hanh"],
        "khvn": ["khuyen", "hoc", "viet", "nam"], "hkh": ["hoi", "khuyen", "hoc"], "tp": ["thanh", "pho"],
    ]
}
