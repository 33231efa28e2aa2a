/// How Vietnamese was written in files before Unicode, or broken on its way.
public enum LegacyEncoding: String, Sendable, CaseIterable {
    /// The fonts `.Vn…` (ABC), one byte a letter; capitals in fonts of their own.
    case tcvn3

    /// The fonts `VNI-…`: a vowel, then its mark.
    case vni

    /// Windows: precomposed vowels, combining tones.
    case windows1258 = "windows-1258"

    /// Internet mail of the nineties, one byte a letter.
    case viscii

    /// The full national standard, which has capitals where TCVN3 has control characters.
    case tcvn5712

    /// Plain ASCII: `Vie^.t`.
    case viqr

    /// UTF-8 that was taken for single bytes and encoded again.
    case doubleUTF8 = "utf-8-twice"

    /// The name that people use.
    public var name: String {
        switch self {
        case .tcvn3: "TCVN3 (ABC)"
        case .vni: "VNI"
        case .windows1258: "windows-1258"
        case .viscii: "VISCII"
        case .tcvn5712: "TCVN 5712"
        case .viqr: "VIQR"
        case .doubleUTF8: "UTF-8 × 2"
        }
    }
}
