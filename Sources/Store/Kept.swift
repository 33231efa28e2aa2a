public import Registry

/// An aggregate: what is read and saved as one.
public protocol Kept: Codable, Equatable, Sendable {
    static var kind: Kind { get }
    var id: ID<Self> { get }
}

/// The kinds of aggregates, by the names that tables and the audit trail use.
public enum Kind: String, Sendable, Codable, CaseIterable {
    case territory
    case unit
    case round
    case dossier
    case decision
    case recognition
    case user
    case criteria
    case paper
    case template
}

extension Territory: Kept { public static var kind: Kind { .territory } }
extension Registry.Unit: Kept { public static var kind: Kind { .unit } }
extension Round: Kept { public static var kind: Kind { .round } }
extension Dossier: Kept { public static var kind: Kind { .dossier } }
extension Decision: Kept { public static var kind: Kind { .decision } }
extension Recognition: Kept { public static var kind: Kind { .recognition } }
extension User: Kept { public static var kind: Kind { .user } }
extension LocalCriteria: Kept { public static var kind: Kind { .criteria } }
extension IssuedPaper: Kept { public static var kind: Kind { .paper } }
extension OfficeTemplate: Kept { public static var kind: Kind { .template } }

/// An aggregate as it is kept. The first version is 1; each save adds one.
public struct Stored<Value: Kept>: Sendable, Equatable {
    public var value: Value
    public var version: Int

    public init(_ value: Value, version: Int) {
        self.value = value
        self.version = version
    }
}
