public import Criteria

/// Whose paper it is, and how it is numbered, signed and sent: what stands around the text.
public struct Imprint: Sendable, Equatable, Codable {
    /// Cơ quan chủ quản trực tiếp; empty where there is none.
    public var parentBody: String
    public var issuer: String

    /// What follows the kind's abbreviation in the number: `PGDĐT` of `05/BC-PGDĐT`.
    public var symbol: String

    /// The number in the register; `nil` until it is registered: the place is left blank.
    public var number: String?

    /// Địa danh: `Kon Rẫy`; empty to leave it blank.
    public var place: String
    public var date: Day?

    /// `nil` to leave the name blank: `position` says who is to sign.
    public var signer: Decision.Signer?

    /// To whom it goes, in its head: `Kính gửi`.
    public var addressees: [String]

    /// The lines of `Nơi nhận`, without dash and mark; the archive's comes of itself.
    public var recipients: [String]

    /// Guidance of the territory that is cited besides the circular: `Công văn 1497/UBND-VX ngày 12/12/2022 của …`.
    public var bases: [String]

    public init(
        parentBody: String = "", issuer: String, symbol: String = "", number: String? = nil, place: String = "",
        date: Day? = nil, signer: Decision.Signer? = nil, addressees: [String] = [], recipients: [String] = [],
        bases: [String] = []
    ) {
        self.parentBody = parentBody
        self.issuer = issuer
        self.symbol = symbol
        self.number = number
        self.place = place
        self.date = date
        self.signer = signer
        self.addressees = addressees
        self.recipients = recipients
        self.bases = bases
    }
}
