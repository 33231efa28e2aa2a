public import Criteria

/// An instrument or document that the report cites, as it is written.
public struct CitationMention: Sendable {
    /// From the word of its kind to its issuer: `Thông tư 22/2020/TT-BGDĐT ngày 06/8/2020 của Bộ GD&ĐT`.
    public var span: Span

    /// `thông tư`, in lower case as in `Law.documentKinds`; `nil` when the word is missing.
    public var kind: String?

    /// `22/2020`, `1497`, `41`; empty when its place was left blank (`số    /KH-UBND`).
    public var number: String

    /// `TT-BGDĐT`, `UBND-VX`, `KH/TU`; empty when missing.
    public var symbol: String

    /// Number and symbol as written: `22/2020/TT-BGDĐT`.
    public var codeSpan: Span

    /// Whether the code is the Party's way of writing, number-kind/body: `41-KH/TU`.
    public var isPartyStyle: Bool

    /// Whether number, year and symbol stand in a wrong order (`24/TT-BGDĐT/2023`); `number` and `symbol` are right.
    public var isMisordered: Bool

    /// The date as written: `06/8/2020`, `ngày 25 tháng 10 năm 2023`.
    public var dateSpan: Span?

    /// The numbers of that date, possible or not.
    public var day: Int?
    public var month: Int?
    public var year: Int?

    /// The issuer as written: `Bộ GD&ĐT`.
    public var issuer: Stated<String>?

    /// Whether it repeats the criteria's own wording.
    public var isWording: Bool

    public init(
        span: Span, kind: String?, number: String, symbol: String, codeSpan: Span, isPartyStyle: Bool = false,
        isMisordered: Bool = false, dateSpan: Span? = nil, day: Int? = nil, month: Int? = nil, year: Int? = nil,
        issuer: Stated<String>? = nil,
        isWording: Bool = false
    ) {
        self.span = span
        self.kind = kind
        self.number = number
        self.symbol = symbol
        self.codeSpan = codeSpan
        self.isPartyStyle = isPartyStyle
        self.isMisordered = isMisordered
        self.dateSpan = dateSpan
        self.day = day
        self.month = month
        self.year = year
        self.issuer = issuer
        self.isWording = isWording
    }

    /// The date, when it is complete and possible.
    public var date: Day? {
        guard let day, let month, let year else { return nil }
        return Day(year: year, month: month, day: day)
    }
}
