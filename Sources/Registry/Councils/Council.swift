public import Criteria

/// Hội đồng đánh giá: who appraises the dossiers of a round.
public struct Council: Sendable, Equatable, Codable {
    public var seats: [Seat]

    /// The decision that set it up, as it is cited; empty while there is none.
    public var foundedBy: String

    public init(seats: [Seat], foundedBy: String = "") {
        self.seats = seats
        self.foundedBy = foundedBy
    }

    public func seat(of user: ID<User>) -> Seat? { seats.first { $0.user == user } }

    /// Who leads the appraisal of a unit: the chair; where it is the chair's own unit, the secretary; where it is
    /// theirs too, the first commissioner from elsewhere. The circulars say nothing of it, and the office that receives
    /// the dossiers is assessed itself.
    public func presiding(over unit: ID<Unit>) -> Seat? {
        let others = seats.filter { $0.unit != unit }
        return others.first { $0.position == .chair } ?? others.first { $0.position == .secretary } ?? others.first
    }

    public struct Seat: Sendable, Hashable, Codable {
        public var user: ID<User>
        public var name: String
        public var position: Position

        /// The body that the member stands for, as the law groups them: `cơ quan chuyên môn của UBND`.
        public var represents: String

        /// The unit where the member works; nobody appraises their own.
        public var unit: ID<Unit>?

        public init(
            user: ID<User>, name: String, position: Position, represents: String = "", unit: ID<Unit>? = nil
        ) {
            self.user = user
            self.name = name
            self.position = position
            self.represents = represents
            self.unit = unit
        }
    }

    public enum Position: String, Sendable, Codable, CaseIterable {
        case chair
        case secretary
        case commissioner

        public var name: Bilingual {
            switch self {
            case .chair: Bilingual(vi: "Chủ tịch Hội đồng", en: "chair")
            case .secretary: Bilingual(vi: "Thư ký", en: "secretary")
            case .commissioner: Bilingual(vi: "Ủy viên", en: "commissioner")
            }
        }
    }
}
