public import Criteria

/// What came of looking at everything that is kept.
public struct Verification: Sendable, Equatable {
    public var links = 0
    public var aggregates = 0
    public var files = 0

    /// The last link, to be noted elsewhere; `nil` while there is none.
    public var head: AuditHead?

    /// What is wrong, the first first; no more than `most`.
    public var faults: [Fault] = []

    public static let most = 100

    public var isSound: Bool { faults.isEmpty }

    /// Something that is not as it was kept.
    public struct Fault: Sendable, Equatable {
        public var place: Place
        public var what: Bilingual
    }

    /// Where it is.
    public enum Place: Sendable, Hashable {
        /// The file of the database itself.
        case database
        /// A link by its number.
        case link(Int)
        /// The end of the chain.
        case head
        /// What is kept of an aggregate.
        case aggregate(Kind, String)
        /// A kept file by its digest.
        case file(String)

        public var name: Bilingual {
            switch self {
            case .database: Bilingual(vi: "cơ sở dữ liệu", en: "database")
            case .link(let number): Bilingual(vi: "mắt xích \(number)", en: "link \(number)")
            case .head: Bilingual(vi: "cuối chuỗi", en: "end of the chain")
            case .aggregate(let kind, let id): Bilingual(vi: "\(kind.rawValue) \(id)", en: "\(kind.rawValue) \(id)")
            case .file(let digest): Bilingual(vi: "tệp \(digest)", en: "file \(digest)")
            }
        }
    }

    mutating func add(_ place: Place, _ vi: String, _ en: String) {
        guard faults.count < Verification.most else { return }
        faults.append(Fault(place: place, what: Bilingual(vi: vi, en: en)))
    }
}
