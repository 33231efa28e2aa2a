import Criteria
public import Registry

extension Imprint {
    /// What the data of a dossier suggest. Number and day are left blank until the paper is registered.
    public init(suggestedFor kind: PaperKind, _ source: DossierSource) {
        if kind.isOfUnit {
            self.init(ofUnit: source)
            switch kind {
            case .petition, .selfAssessment:
                addressees = [source.round.receivingBody]
                recipients = parentBody.isEmpty ? [] : ["\(parentBody) (để báo cáo)"]
            case .plan:
                recipients = [
                    "\(source.round.receivingBody) (để báo cáo)", "Các bộ phận, \(source.set.learner) (để thực hiện)",
                ]
            default: break
            }
        } else {
            switch kind {
            case .certificate:
                self.init(deciding: source.round, source.territories)
                date = source.recognition?.decided
                if let known = source.decision?.signer { signer = known }
            case .appraisalSummary:
                self.init(appraising: source.round, source.set, source.territories)
            default:
                self.init(receiving: source.round, source.territories)
                addressees = [source.unit.name]
                recipients = ["\(source.round.decidingBody) (để báo cáo)"]
            }
        }
    }

    public init(suggestedFor kind: PaperKind, _ source: RoundSource) {
        let round = source.round
        switch kind {
        case .decision:
            self.init(deciding: round, source.territories)
            recipients = ["Như Điều 3"] + Self.superiors(source).map { "\($0) (để báo cáo)" }
            if let issue = source.decision?.issue {
                number = issue.number
                // The number's symbol has the kind's abbreviation before it: `QĐ-UBND`.
                symbol = issue.symbol.hasPrefix("QĐ-") ? String(issue.symbol.dropFirst("QĐ-".count)) : issue.symbol
                date = issue.date
                signer = issue.signer
            }
        case .minutes, .appraisal:
            self.init(appraising: round, source.set, source.territories)
            recipients = ["Thành viên \(source.set.panelShort)"]
            if kind == .minutes {
                recipients = ["Thành viên \(source.set.panelShort)", round.receivingBody]
                date = source.dossiers.compactMap { $0.dossier.appraisal?.minutes?.heldOn }.max()
            } else {
                // Who has no council of their own reports to those who decide.
                addressees = [source.set.hasCouncil ? Leader.title(of: round.receivingBody) : round.decidingBody]
            }
        case .proposal:
            // Where the head of the receiving office decides, the council itself submits (điểm đ khoản 2 Điều 9 Thông tư
            // 25/2023).
            if DecidingOffice(round.decidingBody).body == round.receivingBody {
                self.init(appraising: round, source.set, source.territories)
            } else {
                self.init(receiving: round, source.territories)
            }
            addressees = [round.decidingBody]
        case .results:
            self.init(receiving: round, source.territories)
            addressees = Self.superiors(source)
            recipients = ["\(round.decidingBody) (để báo cáo)"]
        default:
            self.init(receiving: round, source.territories)
            recipients =
                kind == .council
                ? ["Như Điều 3", "\(round.decidingBody) (để báo cáo)"]
                : ["Các \(source.set.candidate) có tên trong danh sách", "\(round.decidingBody) (để báo cáo)"]
        }
    }

    public init(suggestedFor kind: PaperKind, _ source: RollUpSource) {
        switch source.tier {
        case nil:
            self.init(issuer: "Bộ Giáo dục và Đào tạo", symbol: "BGDĐT", place: "Hà Nội")
        case .province?:
            self.init(
                parentBody: "UBND \(source.name.lowercasedFirst)", issuer: "Sở Giáo dục và Đào tạo", symbol: "SGDĐT",
                place: OfficeName.bare(territory: source.name), addressees: ["Bộ Giáo dục và Đào tạo"],
                recipients: ["UBND \(source.name.lowercasedFirst) (để báo cáo)"])
        case .district?, .commune?:
            self.init(
                issuer: "Ủy ban nhân dân \(source.name.lowercasedFirst)", symbol: "UBND",
                place: OfficeName.bare(territory: source.name), addressees: ["Sở Giáo dục và Đào tạo"])
        }
        signer = Leader(of: issuer).signer
    }

    private init(ofUnit source: DossierSource) {
        let name = source.unit.name
        let own = OfficeName.territory(ofCommittee: name)
        self.init(
            // A committee has no body above it in its letterhead.
            parentBody: own == nil ? source.unit.parentBody : "", issuer: OfficeName.full(name),
            symbol: IssuerSymbol.suggested(for: name),
            place: OfficeName.bare(territory: own ?? source.territories.last ?? ""),
            signer: Leader(of: name, kind: source.kind).signer)
    }

    private init(receiving round: Round, _ territories: [String]) {
        let body = round.receivingBody
        let isBelowCommittee = !OfficeName.isCommittee(body) && !body.hasPrefix("Bộ ")
        self.init(
            parentBody: isBelowCommittee ? territories.last.map { "UBND \($0.lowercasedFirst)" } ?? "" : "",
            issuer: OfficeName.full(body), symbol: IssuerSymbol.suggested(for: body), place: Self.place(territories),
            signer: Leader(of: body).signer)
    }

    /// The council writes under the office that set it up; the chair signs for it. Where the circular knows no council
    /// the office itself writes.
    private init(appraising round: Round, _ set: CriteriaSet, _ territories: [String]) {
        guard set.hasCouncil else {
            self.init(receiving: round, territories)
            return
        }
        let chair = round.council?.seats.first { $0.position == .chair }
        self.init(
            parentBody: round.receivingBody, issuer: set.panel, symbol: "HĐĐG", place: Self.place(territories),
            signer: Decision.Signer(name: chair?.name ?? "", position: "CHỦ TỊCH", capacity: .onBehalfOfBody))
    }

    /// A decision of a chairman is headed by the committee and signed by the chairman alone.
    private init(deciding round: Round, _ territories: [String]) {
        let office = DecidingOffice(round.decidingBody)
        let isOffice = !OfficeName.isCommittee(office.body) && !office.body.hasPrefix("Bộ ")
        self.init(
            parentBody: isOffice ? territories.last.map { "UBND \($0.lowercasedFirst)" } ?? "" : "",
            issuer: OfficeName.full(office.body), symbol: IssuerSymbol.suggested(for: office.body),
            place: Self.place(territories), signer: office.signer)
    }

    private static func superiors(_ source: RoundSource) -> [String] {
        source.set.superiors(of: source.territories, on: source.reportDay)
    }

    private static func place(_ territories: [String]) -> String {
        OfficeName.bare(territory: territories.last ?? "")
    }
}

extension RoundSource {
    /// The day about which the results are reported.
    var reportDay: Day {
        round.deadlines["report-to-province"] ?? round.deadlines["complete"] ?? decision?.issue?.date ?? round.mapDay
    }
}

extension String {
    /// `huyện Kon Rẫy` of `Huyện Kon Rẫy`; an abbreviation stays: `UBND huyện`.
    var lowercasedFirst: String {
        dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
    }
}
