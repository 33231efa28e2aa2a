/// An instrument that reports cite: an entry of the register.
public struct Instrument: Sendable, Equatable {
    /// `22/2020` where the year is part of the number, else `324`.
    public var number: String

    /// `TT-BGDĐT`.
    public var symbol: String

    /// `thông tư`.
    public var kind: String
    public var title: String
    public var date: Day?

    /// As it is written, longest first: `Bộ Giáo dục và Đào tạo`, `Bộ GD&ĐT`.
    public var issuers: [String]
    public var inForceFrom: Day?

    /// The last day in force.
    public var inForceUntil: Day?

    /// Number and symbol of what replaced it.
    public var replacedBy: String?

    /// Where number, date and issuer stand.
    public var source: Source

    /// Where the first day in force stands; `nil` where that day is not known.
    public var forceSource: Source?

    /// Where the last day in force stands.
    public var endSource: Source?

    public init(
        number: String, symbol: String, kind: String, title: String, date: Day?, issuers: [String],
        inForceFrom: Day? = nil, inForceUntil: Day? = nil, replacedBy: String? = nil, source: Source,
        forceSource: Source? = nil, endSource: Source? = nil
    ) {
        self.number = number
        self.symbol = symbol
        self.kind = kind
        self.title = title
        self.date = date
        self.issuers = issuers
        self.inForceFrom = inForceFrom
        self.inForceUntil = inForceUntil
        self.replacedBy = replacedBy
        self.source = source
        self.forceSource = forceSource
        self.endSource = endSource
    }

    /// `22/2020/TT-BGDĐT`.
    public var id: String { "\(number)/\(symbol)" }
}

/// A kind of administrative document and its abbreviation (Phụ lục III Nghị định 30/2020/NĐ-CP, and the kinds of
/// legal instruments).
public struct DocumentKind: Sendable, Equatable {
    /// `quyết định`.
    public var name: String

    /// `QĐ`; `nil` where the decree gives none (công văn).
    public var abbreviation: String?
    public var source: Source

    public init(name: String, abbreviation: String?, source: Source) {
        self.name = name
        self.abbreviation = abbreviation
        self.source = source
    }
}
