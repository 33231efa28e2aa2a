public import Criteria

/// Minh chứng: a paper that shows that an indicator is met. One may serve many indicators.
public struct Evidence: Sendable, Equatable, Codable {
    public let id: ID<Evidence>
    public var number: String
    public var symbol: String
    public var date: Day?
    public var issuer: String
    public var summary: String

    /// `tr. 3-5`.
    public var page: String
    public var file: KeptFile?

    public init(
        id: ID<Evidence>, number: String = "", symbol: String = "", date: Day? = nil, issuer: String = "",
        summary: String = "", page: String = "", file: KeptFile? = nil
    ) {
        self.id = id
        self.number = number
        self.symbol = symbol
        self.date = date
        self.issuer = issuer
        self.summary = summary
        self.page = page
        self.file = file
    }

    /// `12/KH-UBND ngày 05/01/2024 của UBND huyện …: …`, what is there of it.
    public var text: String {
        var text = symbol.isEmpty ? number : number.isEmpty ? symbol : "\(number)/\(symbol)"
        if let date { text += text.isEmpty ? "ngày \(date.vietnamese)" : " ngày \(date.vietnamese)" }
        if !issuer.isEmpty { text += text.isEmpty ? issuer : " của \(issuer)" }
        if !summary.isEmpty { text += text.isEmpty ? summary : ": \(summary)" }
        if !page.isEmpty { text += text.isEmpty ? page : " (\(page))" }
        return text
    }
}

/// A file that is kept, by what it holds.
public struct KeptFile: Sendable, Hashable, Codable {
    /// SHA-256 of its bytes, in 64 hexadecimal digits.
    public var digest: String
    public var name: String

    /// Bytes.
    public var size: Int

    public init(digest: String, name: String, size: Int) {
        self.digest = digest
        self.name = name
        self.size = size
    }
}
