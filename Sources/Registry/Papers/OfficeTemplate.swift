public import Criteria

/// Mẫu riêng: an office's own Word file in place of ours, for papers of a kind. A unit's own goes before its territory's.
public struct OfficeTemplate: Sendable, Equatable, Codable {
    public let id: ID<OfficeTemplate>
    public let owner: Owner
    public let paperKind: PaperKind

    /// `nil` once it was removed: papers are ours again.
    public private(set) var file: KeptFile?
    public private(set) var changed: IssuedPaper.Mark

    public enum Owner: Sendable, Hashable, Codable {
        case territory(ID<Territory>)
        case unit(ID<Unit>)

        /// `territory.kon-ray`.
        public var key: String {
            switch self {
            case .territory(let territory): "territory.\(territory)"
            case .unit(let unit): "unit.\(unit)"
            }
        }

        /// - Returns: `nil` for anything that is no key.
        public init?(key: String) {
            if key.hasPrefix("territory."), key.count > 10 {
                self = .territory(ID(String(key.dropFirst(10))))
            } else if key.hasPrefix("unit."), key.count > 5 {
                self = .unit(ID(String(key.dropFirst(5))))
            } else {
                return nil
            }
        }
    }

    public init(owner: Owner, kind: PaperKind, file: KeptFile, changed mark: IssuedPaper.Mark) {
        id = OfficeTemplate.id(owner, kind)
        self.owner = owner
        paperKind = kind
        self.file = file
        changed = mark
    }

    /// There is one for an owner and kind.
    public static func id(_ owner: Owner, _ kind: PaperKind) -> ID<OfficeTemplate> {
        ID("\(owner.key).\(kind.rawValue)")
    }

    public mutating func replace(by file: KeptFile?, _ mark: IssuedPaper.Mark) {
        self.file = file
        changed = mark
    }
}

extension Actor {
    /// Whether an actor looks after the templates of a territory and the units in it: its intake officer, or who
    /// administers it.
    public func keepsTemplates(of territory: ID<Territory>, on map: TerritoryMap, today: Day) -> Bool {
        holds(.intakeOfficer, for: territory) || administers(territory, on: map, today: today)
    }
}
