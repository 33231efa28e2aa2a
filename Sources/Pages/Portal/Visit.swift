public import Criteria
public import Registry

/// Who looks at a page, and from where: what every page needs besides its own values.
public struct Visit: Sendable {
    public var language: Language

    /// Empty for somebody who is not signed in.
    public var name: String
    public var roles: Set<Role>

    /// What a form must bring back to show that it is one of ours.
    public var token: String

    /// The address of the page, without query.
    public var path: String
    public var today: Day

    /// What the last step came to.
    public var notice: Notice?

    public init(
        language: Language, name: String = "", roles: Set<Role> = [], token: String, path: String, today: Day,
        notice: Notice? = nil
    ) {
        self.language = language
        self.name = name
        self.roles = roles
        self.token = token
        self.path = path
        self.today = today
        self.notice = notice
    }

    public var isSignedIn: Bool { !name.isEmpty }

    public func callAsFunction(_ text: Bilingual) -> String { language(text) }

    public func callAsFunction(_ vi: String, _ en: String) -> String { language(vi, en) }
}

/// A message above the page.
public struct Notice: Sendable {
    public var tone: Tone
    public var message: String

    /// What to do; empty where nothing is.
    public var remedy: String

    /// One by one what is wrong, each perhaps with the id of the field it is about.
    public var details: [Detail]

    public init(_ tone: Tone, _ message: String, remedy: String = "", details: [Detail] = []) {
        self.tone = tone
        self.message = message
        self.remedy = remedy
        self.details = details
    }

    public enum Tone: String, Sendable {
        case done
        case warning
        case trouble
    }

    public struct Detail: Sendable {
        public var field: String?
        public var message: String

        public init(field: String? = nil, _ message: String) {
            self.field = field
            self.message = message
        }
    }
}

extension Notice {
    public init(_ refusal: Refusal, in language: Language) {
        self.init(
            .trouble, language(refusal.message), remedy: language(refusal.remedy),
            details: refusal.details.map { Detail(field: $0.item.map { "muc-\($0)" }, language($0.message)) })
    }
}
