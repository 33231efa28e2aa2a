public import Registry

public protocol PaperRecords {
    /// Papers, last changed first. What cannot be seen is not there.
    func papers(_ query: PaperQuery) throws -> [Stored<IssuedPaper>]

    /// The paper that has a number in a register; `nil` where it is free.
    func paper(_ entry: RegisterEntry) throws -> Stored<IssuedPaper>?

    /// The paper of an issuer that was changed last: what its next one is like.
    func latestPaper(of issuer: String) throws -> Stored<IssuedPaper>?

    /// The templates of an owner, removed ones too, by kind.
    func templates(of owner: OfficeTemplate.Owner) throws -> [Stored<OfficeTemplate>]
}

/// Which papers are wanted.
public struct PaperQuery: Sendable, Hashable {
    public var visibility: Visibility
    public var round: ID<Round>?
    public var dossier: ID<Dossier>?
    public var territory: ID<Territory>?
    public var kind: PaperKind?
    public var limit: Int

    public init(
        _ visibility: Visibility, round: ID<Round>? = nil, dossier: ID<Dossier>? = nil,
        territory: ID<Territory>? = nil, kind: PaperKind? = nil, limit: Int = 200
    ) {
        self.visibility = visibility
        self.round = round
        self.dossier = dossier
        self.territory = territory
        self.kind = kind
        self.limit = limit
    }
}
