/// Who or what a share counts, by the word that the data use.
public struct Denominator: Sendable, Hashable {
    /// `members`, `learners`, `citizens`, `communes`, `districts`.
    public var id: String

    public init(_ id: String) {
        self.id = id
    }

    /// The words that the data may use.
    public static let all = ["members", "learners", "citizens", "communes", "districts"]

    public var name: Bilingual {
        switch id {
        case "members": Bilingual(vi: "thành viên", en: "members")
        case "learners": Bilingual(vi: "người học", en: "learners")
        case "citizens": Bilingual(vi: "công dân", en: "citizens")
        case "communes": Bilingual(vi: "xã", en: "communes")
        case "districts": Bilingual(vi: "huyện", en: "districts")
        default: Bilingual(vi: id, en: id)
        }
    }
}
