public import Criteria

/// What an assessment comes to: a rating where points are given, a level where they are not.
public enum Outcome: Sendable, Hashable, Codable {
    case rating(Rating)
    /// 0 where no level is reached.
    case level(Int)

    /// Whether it can be recognised.
    public var isRecognisable: Bool {
        switch self {
        case .rating(let rating): rating != .failed
        case .level(let level): level > 0
        }
    }

    public var name: Bilingual {
        switch self {
        case .rating(let rating): rating.name
        case .level(0): Bilingual(vi: "Chưa đạt", en: "not reached")
        case .level(let level): Bilingual(vi: "Mức độ \(level)", en: "level \(level)")
        }
    }

    /// `tot`, `muc-do-1`: as addresses and columns hold it.
    public var code: String {
        switch self {
        case .rating(let rating): rating.rawValue
        case .level(let level): "muc-do-\(level)"
        }
    }

    public init?(code: String) {
        if let rating = Rating(rawValue: code) {
            self = .rating(rating)
        } else if code.hasPrefix("muc-do-"), let level = Int(code.dropFirst(7)), (0...9).contains(level) {
            self = .level(level)
        } else {
            return nil
        }
        // `+1` and `01` are read as numbers too.
        guard self.code == code else { return nil }
    }
}

extension Verdict {
    /// What it comes to; `nil` while data are missing.
    public var outcome: Outcome? { rating.map { .rating($0) } ?? level.map { .level($0) } }
}
