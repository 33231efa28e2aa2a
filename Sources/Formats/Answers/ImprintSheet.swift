public import Criteria
public import Registry

/// What an office says of its papers in a sheet: whatever it leaves out stays as the data suggest it.
public struct ImprintSheet: Sendable, Equatable {
    public var parentBody: String?
    public var issuer: String?
    public var symbol: String?
    public var number: String?
    public var place: String?
    public var date: Day?
    public var signer: Decision.Signer?
    public var addressees: [String]?
    public var recipients: [String]?
    public var bases: [String]?

    public init() {}

    /// The imprint with what is said here in its place.
    public func over(_ imprint: Imprint) -> Imprint {
        var imprint = imprint
        if let parentBody { imprint.parentBody = parentBody }
        if let issuer { imprint.issuer = issuer }
        if let symbol { imprint.symbol = symbol }
        if let number { imprint.number = number }
        if let place { imprint.place = place }
        if let date { imprint.date = date }
        if let signer { imprint.signer = signer }
        if let addressees { imprint.addressees = addressees }
        if let recipients { imprint.recipients = recipients }
        if let bases { imprint.bases = bases }
        return imprint
    }
}

extension LawFields {
    /// Number, day, place, signer and the rest, under a key that may be missing.
    func imprint(_ key: String) -> ImprintSheet {
        group(key, required: false)?.imprint() ?? ImprintSheet()
    }

    /// By kind of paper: `to-trinh: { number: 5 }`.
    func imprints(_ key: String) -> [PaperKind: ImprintSheet] {
        guard let fields = group(key, required: false) else { return [:] }
        defer { fields.finish() }
        var imprints: [PaperKind: ImprintSheet] = [:]
        for kind in PaperKind.allCases where fields.has(kind.rawValue) {
            imprints[kind] = fields.imprint(kind.rawValue)
        }
        return imprints
    }

    private func imprint() -> ImprintSheet {
        defer { finish() }
        var sheet = ImprintSheet()
        sheet.parentBody = text("parent", required: false)
        sheet.issuer = text("issuer", required: false)
        sheet.symbol = text("symbol", required: false)
        sheet.number = text("number", required: false)
        sheet.place = text("place", required: false)
        sheet.date = day("date", required: false)
        sheet.signer = signer("signer")
        sheet.addressees = texts("addressees", required: false)?.map(\.text)
        sheet.recipients = texts("recipients", required: false)?.map(\.text)
        sheet.bases = texts("bases", required: false)?.map(\.text)
        return sheet
    }

    /// `{ position: CHỦ TỊCH, name: …, capacity: KT. }`; the name may be left out.
    func signer(_ key: String) -> Decision.Signer? {
        guard let fields = group(key, required: false) else { return nil }
        defer { fields.finish() }
        guard let position = fields.text("position") else { return nil }
        return Decision.Signer(
            name: fields.text("name", required: false) ?? "", position: position,
            capacity: fields.word("capacity", as: Decision.Capacity.self, required: false) ?? .own)
    }
}
