public import Criteria
public import Documents

/// Something wrong or worth seeing in a report: data, never an error.
public struct Finding: Sendable, Equatable {
    /// The name of the check.
    public var check: String
    public var severity: Severity
    public var place: Place

    /// The fact, in a sentence without full stop; what to do stands in `remedy`.
    public var message: Bilingual

    /// The clause it rests on: `khoản 3 Điều 5 Thông tư 22/2020/TT-BGDĐT`; empty where none does.
    public var basis: String
    public var remedy: Bilingual

    public init(
        check: String, severity: Severity, place: Place, message: Bilingual, basis: String, remedy: Bilingual
    ) {
        self.check = check
        self.severity = severity
        self.place = place
        self.message = message
        self.basis = basis
        self.remedy = remedy
    }
}

/// What a finding promises.
public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Worth seeing.
    case note
    /// A reviewer would send it back.
    case warning
    /// It cannot be true, or the law refuses it.
    case error

    public static func < (a: Severity, b: Severity) -> Bool {
        a.rank < b.rank
    }

    /// Lỗi, cảnh báo, lưu ý.
    public var name: Bilingual {
        switch self {
        case .error: Bilingual(vi: "lỗi", en: "error")
        case .warning: Bilingual(vi: "cảnh báo", en: "warning")
        case .note: Bilingual(vi: "lưu ý", en: "note")
        }
    }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
