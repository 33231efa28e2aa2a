import Criteria
public import Registry

extension Imprint {
    /// What the data of a dossier suggest. Number and day are left blank until the paper is registered.
    public init(suggestedFor kind: PaperKind, _ source: DossierSource) {
        if kind.isOfUnit {
            self.init(
                parentBody: source.unit.parentBody, issuer: source.unit.name,
                symbol: IssuerSymbol.suggested(for: source.unit.name), place: Self.place(source.territories),
                addressees: [source.round.receivingBody])
        } else if kind == .certificate {
            self.init(deciding: source.round, source.territories)
        } else {
            self.init(receiving: source.round, source.territories)
            addressees = [source.unit.name]
        }
    }

    public init(suggestedFor kind: PaperKind, _ source: RoundSource) {
        switch kind {
        case .decision:
            self.init(deciding: source.round, source.territories)
            number = source.decision?.issue?.number
            date = source.decision?.issue?.date
            signer = source.decision?.issue?.signer
        default:
            self.init(receiving: source.round, source.territories)
            if kind == .proposal { addressees = [source.round.decidingBody] }
        }
    }

    public init(suggestedFor kind: PaperKind, _ source: RollUpSource) {
        self.init(issuer: "UBND \(source.name.lowercasedFirst)", place: Self.place([source.name]))
        symbol = "UBND"
    }

    private init(receiving round: Round, _ territories: [String]) {
        self.init(
            parentBody: territories.last.map { "UBND \($0.lowercasedFirst)" } ?? "", issuer: round.receivingBody,
            symbol: IssuerSymbol.suggested(for: round.receivingBody), place: Self.place(territories))
    }

    /// A decision of a chairman is headed by the committee.
    private init(deciding round: Round, _ territories: [String]) {
        let body = round.decidingBody.replacingChairman
        self.init(issuer: body, symbol: IssuerSymbol.suggested(for: body), place: Self.place(territories))
    }

    /// The territory's own name: `Kon Rẫy` of `Huyện Kon Rẫy`.
    private static func place(_ territories: [String]) -> String {
        guard let name = territories.last else { return "" }
        for kind in ["Tỉnh ", "Thành phố ", "Huyện ", "Quận ", "Thị xã ", "Xã ", "Phường ", "Đặc khu ", "Thị trấn "]
        where name.hasPrefix(kind) {
            return String(name.dropFirst(kind.count))
        }
        return name
    }
}

extension String {
    /// `huyện Kon Rẫy` of `Huyện Kon Rẫy`.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

    /// `UBND huyện Kon Rẫy` of `Chủ tịch UBND huyện Kon Rẫy`.
    var replacingChairman: String {
        hasPrefix("Chủ tịch ") ? String(dropFirst("Chủ tịch ".count)) : self
    }
}
