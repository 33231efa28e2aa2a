public import Registry

/// A signature in a PDF, and what was found of it.
public struct PdfSignature: Sendable, Equatable {
    /// The name of its field.
    public var field: String

    /// The signer as the certificate names them: `Nguyễn Văn A`; empty where it cannot be read.
    public var signer: String

    /// The whole of the certificate's subject: `CN=…,O=…,C=VN`.
    public var subject: String

    /// Who issued the certificate, and from when to when it holds; `nil` where it cannot be read.
    public var certificate: SignerCertificate?

    /// When it was signed, as the signer's own computer has it; `nil` where the signature does not say.
    public var signedAt: Moment?

    /// What its words say of it: `Phê duyệt`; empty where nothing is said.
    public var reason: String

    public var content: Content
    public var coverage: Coverage
    public var trust: Trust

    /// Whether what was signed is still what stands in the file.
    public enum Content: String, Sendable, CaseIterable {
        /// The bytes that were signed are there, unchanged.
        case intact
        /// They are not those that were signed.
        case changed
        /// The signature itself is false, or cannot be read.
        case unreadable
    }

    /// How much of the file was signed.
    public enum Coverage: String, Sendable, CaseIterable {
        /// All of it.
        case whole
        /// All up to a later signature, which covers what was added with it.
        case followed
        /// Something was added afterwards that no signature covers.
        case appended
        /// Not one whole from the beginning: something stands in the file that it leaves out.
        case partial
    }

    /// What is known of the certificate's chain.
    public enum Trust: String, Sendable, CaseIterable {
        /// Issued by an authority that this computer trusts.
        case trusted
        /// Issued by one that it does not trust, though it keeps a list of such.
        case untrusted
        case expired
        case revoked
        /// This computer keeps no list of authorities, or the chain could not be followed.
        case unknown
    }

    /// Whether what is signed can be relied on as far as the file itself tells: whose certificate it is left aside.
    public var isIntact: Bool { content == .intact && (coverage == .whole || coverage == .followed) }

    /// What came of it, the gravest first.
    public var verdict: PdfSignatures.Verdict {
        switch (content, coverage, trust) {
        case (.unreadable, _, _): .invalid
        case (.changed, _, _), (_, .appended, _), (_, .partial, _): .changed
        case (_, _, .revoked), (_, _, .untrusted): .untrusted
        case (_, _, .expired), (_, _, .unknown): .unproven
        case (_, _, .trusted): .valid
        }
    }
}
