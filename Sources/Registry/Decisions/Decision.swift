public import Criteria

/// Quyết định công nhận: drafted by the office, issued by the one who decides, then made public.
public struct Decision: Sendable, Equatable, Codable {
    public let id: ID<Decision>
    public let round: ID<Round>
    public internal(set) var state: State
    public internal(set) var entries: [Entry]

    /// Number, symbol, day and signer; `nil` while it is a draft.
    public internal(set) var issue: Issue?

    /// The exact content that was issued, by its digest; `nil` while it is a draft.
    public internal(set) var frozen: KeptFile?

    public init(id: ID<Decision>, round: ID<Round>) {
        self.id = id
        self.round = round
        state = .draft
        entries = []
    }

    public enum State: String, Sendable, Codable, CaseIterable {
        case draft
        case issued
        case published

        public var name: Bilingual {
            switch self {
            case .draft: Bilingual(vi: "Dự thảo", en: "draft")
            case .issued: Bilingual(vi: "Đã ban hành", en: "issued")
            case .published: Bilingual(vi: "Đã công bố", en: "published")
            }
        }
    }

    public struct Entry: Sendable, Hashable, Codable {
        public var dossier: ID<Dossier>
        public var unit: ID<Unit>

        /// The unit's name in the round's year.
        public var name: String
        public var outcome: Outcome

        public init(dossier: ID<Dossier>, unit: ID<Unit>, name: String, outcome: Outcome) {
            self.dossier = dossier
            self.unit = unit
            self.name = name
            self.outcome = outcome
        }
    }

    public struct Issue: Sendable, Hashable, Codable {
        public var number: String

        /// `QĐ-UBND`.
        public var symbol: String
        public var date: Day
        public var signer: Signer

        /// The authority on that day, as the criteria data give it, and whether a text confirms it.
        public var authority: String
        public var isAuthorityVerified: Bool

        public init(
            number: String, symbol: String, date: Day, signer: Signer, authority: String, isAuthorityVerified: Bool
        ) {
            self.number = number
            self.symbol = symbol
            self.date = date
            self.signer = signer
            self.authority = authority
            self.isAuthorityVerified = isAuthorityVerified
        }

        /// `12/QĐ-UBND`.
        public var code: String { "\(number)/\(symbol)" }
    }

    public struct Signer: Sendable, Hashable, Codable {
        public var name: String

        /// `CHỦ TỊCH`, `PHÓ CHỦ TỊCH`.
        public var position: String
        public var capacity: Capacity

        public init(name: String, position: String, capacity: Capacity = .own) {
            self.name = name
            self.position = position
            self.capacity = capacity
        }
    }

    /// On whose behalf somebody signs, as Phụ lục I Nghị định 30/2020/NĐ-CP has it.
    public enum Capacity: String, Sendable, Codable, CaseIterable {
        case own
        case onBehalfOfBody = "TM."
        case deputy = "KT."
        case byOrder = "TL."
        case authorised = "TUQ."
        case acting = "Q."

        public var name: Bilingual {
            switch self {
            case .own: Bilingual(vi: "Người đứng đầu ký trực tiếp", en: "in their own right")
            case .onBehalfOfBody: Bilingual(vi: "TM. (thay mặt tập thể)", en: "on behalf of a body")
            case .deputy: Bilingual(vi: "KT. (cấp phó ký thay)", en: "deputy for the head")
            case .byOrder: Bilingual(vi: "TL. (thừa lệnh)", en: "by order")
            case .authorised: Bilingual(vi: "TUQ. (thừa ủy quyền)", en: "by authority delegated")
            case .acting: Bilingual(vi: "Q. (quyền)", en: "acting head")
            }
        }
    }
}
