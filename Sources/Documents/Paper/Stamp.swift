/// By what a paper is known again: its code, and what its data were.
public struct Stamp: Sendable, Hashable {
    /// `KH7M-2PXQ-9RTD`.
    public var code: String

    /// SHA-256 of the data it was made from, in 64 hexadecimal digits.
    public var digest: String

    /// The paper's kind: `to-trinh`.
    public var kind: String

    /// Where it is verified: `https://…/giay-to/KH7M-2PXQ-9RTD`; `nil` where no portal is known.
    public var address: String?

    public init(code: String, digest: String, kind: String, address: String? = nil) {
        self.code = code
        self.digest = digest
        self.kind = kind
        self.address = address
    }
}
