public import Criteria

/// Giấy tờ đã lập: a paper that left Khuê, by the code that stands on it. The same data give the same code, so a paper is
/// kept once however often it is printed; changed data make another paper.
public struct IssuedPaper: Sendable, Equatable, Codable {
    /// The code by which anybody can verify it: `KH7M-2PXQ-9RTD`.
    public let id: ID<IssuedPaper>
    public let paperKind: PaperKind
    public let subject: Subject

    /// Of the round, or the one that is reported about.
    public let territory: ID<Territory>

    /// The assessed year.
    public let year: Int

    /// What it was made from, name by name: to tell later where the data differ. Its digest is the one on the paper.
    public let data: KeptFile
    public let made: Mark
    public internal(set) var imprint: Imprint
    public internal(set) var state: State

    /// `nil` until it has number and day.
    public internal(set) var registered: Mark?

    /// The Word file as it was registered: what is printed again for as long as it is.
    public internal(set) var original: KeptFile?

    /// `nil` until a signed file came back.
    public internal(set) var signed: SignedCopy?

    public init(
        id: ID<IssuedPaper>, kind: PaperKind, subject: Subject, territory: ID<Territory>, year: Int, data: KeptFile,
        imprint: Imprint, made: Mark
    ) {
        self.id = id
        paperKind = kind
        self.subject = subject
        self.territory = territory
        self.year = year
        self.data = data
        self.imprint = imprint
        self.made = made
        state = .drafted
    }

    /// What it is about.
    public enum Subject: Sendable, Hashable, Codable {
        case dossier(ID<Dossier>, of: ID<Unit>, in: ID<Round>)
        case round(ID<Round>)
        /// The territories under the paper's own in its year, under a criteria set.
        case rollUp(set: String)
    }

    public enum State: String, Sendable, Codable, CaseIterable {
        case drafted
        case registered
        case signed

        public var name: Bilingual {
            switch self {
            case .drafted: Bilingual(vi: "Dự thảo", en: "draft")
            case .registered: Bilingual(vi: "Đã vào sổ", en: "registered")
            case .signed: Bilingual(vi: "Đã ký số", en: "signed")
            }
        }
    }

    /// Who did something, and when.
    public struct Mark: Sendable, Hashable, Codable {
        public var by: ID<User>
        public var name: String
        public var at: Moment

        public init(by actor: Actor, at moment: Moment) {
            by = actor.user
            name = actor.name
            at = moment
        }
    }

    /// SHA-256 of the data, as it stands on the paper.
    public var digest: String { data.digest }

    /// The round it belongs to; `nil` for one over many rounds.
    public var round: ID<Round>? {
        switch subject {
        case .dossier(_, _, let round), .round(let round): round
        case .rollUp: nil
        }
    }

    public var dossier: ID<Dossier>? { if case .dossier(let dossier, _, _) = subject { dossier } else { nil } }

    public var unit: ID<Unit>? { if case .dossier(_, let unit, _) = subject { unit } else { nil } }
}

/// A file with a digital signature that came back for a paper. One that was changed after signing is never kept.
public struct SignedCopy: Sendable, Hashable, Codable {
    public var file: KeptFile

    /// Who signed, as their certificates name them, the first first.
    public var signers: [String]

    /// Whether each certificate leads to an authority that this portal trusts. Where not, the signature is whole and only
    /// who signed is not shown by more than the certificate's own word.
    public var isTrusted: Bool
    public var uploaded: IssuedPaper.Mark

    public init(file: KeptFile, signers: [String], isTrusted: Bool, uploaded: IssuedPaper.Mark) {
        self.file = file
        self.signers = signers
        self.isTrusted = isTrusted
        self.uploaded = uploaded
    }
}
