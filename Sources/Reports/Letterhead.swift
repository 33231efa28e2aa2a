public import Criteria

/// The head of an official paper: who issues it, number and symbol, place and date, kind and title.
public struct Letterhead: Sendable {
    /// The body above the issuer (`UBND HUYỆN KON RẪY`).
    public var superior: Span?

    /// The issuing body (`PHÒNG GIÁO DỤC VÀ ĐÀO TẠO`).
    public var issuer: Span?

    /// All of `Số: /BC-PGDĐT`; `nil` when there is no such line.
    public var numberLine: Span?

    /// `12` or `05a`; `nil` when it is blank.
    public var number: String?

    /// `BC-PGDĐT`.
    public var symbol: String?

    /// All of `Kon Rẫy, ngày … tháng 12 năm 2023`; `nil` when there is no such line.
    public var dateLine: Span?
    public var place: String?
    public var day: Int?
    public var month: Int?
    public var year: Int?

    /// `BÁO CÁO`.
    public var kind: Span?

    /// What the paper is about, under its kind; its first line.
    public var title: Span?

    /// All lines of the superior's and the issuer's names and of the title; each may be wrapped.
    public var superiorLines: [Span] = []
    public var issuerLines: [Span] = []
    public var titleLines: [Span] = []

    public init() {}

    /// The date, when it is complete and possible.
    public var date: Day? {
        guard let day, let month, let year else { return nil }
        return Day(year: year, month: month, day: day)
    }
}

/// A unit's name and kind.
public struct UnitName: Sendable {
    /// With its place where the text gives one: `Phòng Giáo dục và Đào tạo huyện Kon Rẫy`.
    public var name: String

    /// The id of a kind of the criteria data; `nil` when the name gives none away.
    public var kind: String?
    public var tier: Tier?
    public var span: Span

    public init(name: String, kind: String?, tier: Tier?, span: Span) {
        self.name = name
        self.kind = kind
        self.tier = tier
        self.span = span
    }
}

/// A numbered heading.
public struct Heading: Sendable {
    /// The whole line.
    public var span: Span

    /// The number as written, without the mark after it: `II`, `2.1`, `a`.
    public var label: Span
    public var style: Style

    /// The last number: 2 for `II`, 1 for `2.1`, 1 for `a`.
    public var ordinal: Int

    /// All numbers of a dotted label: `[2, 1]` for `2.1`.
    public var path: [Int]

    public init(span: Span, label: Span, style: Style, ordinal: Int, path: [Int]) {
        self.span = span
        self.label = label
        self.style = style
        self.ordinal = ordinal
        self.path = path
    }

    /// How a heading is numbered, from the highest rank down.
    public enum Style: Int, Sendable, Comparable {
        /// `Phần I`, `Phần thứ nhất`, `A.`
        case part
        /// `I.`
        case roman
        /// `1.`
        case arabic
        /// `1.1.`, `2.3.1.`
        case dotted
        /// `a)`
        case letter

        public static func < (a: Style, b: Style) -> Bool { a.rawValue < b.rawValue }
    }
}

/// The signature block.
public struct Signature: Sendable {
    /// The lines of authority and office, in order: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`.
    public var lines: [Span]

    /// The name under it.
    public var name: Span?

    public init(lines: [Span], name: Span?) {
        self.lines = lines
        self.name = name
    }
}
