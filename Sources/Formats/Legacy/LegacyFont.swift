import Documents

/// A font of the time before Unicode, which draws Vietnamese letters where others have Western ones.
struct LegacyFont: Equatable {
    var encoding: LegacyEncoding

    /// Whether it draws capitals only: `.VnTimeH`, in which capitals with tones are typed as small letters.
    var isCapitals = false

    /// Whether no font says so, but the look of the whole document.
    var isAssumed = false

    init(assumed encoding: LegacyEncoding) {
        self.encoding = encoding
        isAssumed = true
    }

    /// By the font's name, or a list of names of which the first counts: `.VnTime`, `".VnArial NarrowH", serif`,
    /// `VNI-Times`. Style sheets lose the case of letters, and quotes may stand around.
    init?(_ names: UnsafePointer<UInt8>) {
        var start = names
        while start.pointee == 0x20 || start.pointee == UInt8(ascii: "\"") || start.pointee == UInt8(ascii: "'") {
            start += 1
        }
        guard start.pointee == UInt8(ascii: ".") || start.pointee | 0x20 == UInt8(ascii: "v") else { return nil }
        var name: [UInt8] = []
        while name.count < 64, start.pointee != 0, !"\"';,".utf8.contains(start.pointee) {
            name.append(start.pointee)
            start += 1
        }
        while name.last == 0x20 { name.removeLast() }
        let lower = name.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
        if lower.starts(with: ".vn".utf8), lower.count > 3 {
            encoding = .tcvn3
            isCapitals = name.last == UInt8(ascii: "H") || name == lower && name.last == UInt8(ascii: "h")
        } else if lower.starts(with: "vni".utf8), lower.count > 3 {
            encoding = .vni
        } else {
            return nil
        }
    }

    init?(_ names: String) {
        let bytes = Array(names.utf8) + [0]
        guard let font = bytes.withUnsafeBufferPointer({ LegacyFont($0.baseAddress!) }) else { return nil }
        self = font
    }

    /// Whether bytes may name such a font anywhere.
    static func isNamed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        [".Vn", ".vn", ".VN", "VNI-", "Vni-", "vni-"].contains { Scan.contains(bytes, $0) }
    }

    /// What a style or a run says of the font of Western letters.
    enum Choice {
        case unsaid
        case other
        case legacy(LegacyFont)

        /// The font in force, where this stands inside something that has another.
        func font(in outer: LegacyFont?) -> LegacyFont? {
            switch self {
            case .unsaid: outer
            case .other: nil
            case .legacy(let font): font
            }
        }

        init(_ font: LegacyFont?) { self = font.map { .legacy($0) } ?? .other }
    }
}
