/// The last link of the chain. Noted elsewhere, it shows later whether links were taken off the end or all were made
/// anew: what the database says of itself cannot show that.
public struct AuditHead: Sendable, Hashable, CustomStringConvertible {
    public var number: Int

    /// SHA-256 in 64 hexadecimal digits.
    public var hash: String

    public init(number: Int, hash: String) {
        self.number = number
        self.hash = hash
    }

    /// Reads `128:9f86d0…`; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int(parts[0]), number > 0, parts[1].utf8.count == 64,
            parts[1].utf8.allSatisfy(KeptDigests.isDigit)
        else { return nil }
        self.init(number: number, hash: String(parts[1]))
    }

    public var description: String { "\(number):\(hash)" }
}
