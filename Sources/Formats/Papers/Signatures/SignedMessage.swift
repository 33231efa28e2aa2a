/// A signed message (CMS, RFC 5652) as a PDF holds it: of it only the signer's certificate is read.
struct SignedMessage {
    /// The certificate of the first signer; `nil` where it is not enclosed.
    let certificate: SignerCertificate?

    /// - Returns: `nil` for bytes that are none.
    init?(_ bytes: [UInt8]) {
        guard let message = DerValue(bytes[...]), let kind = message.children.first,
            Array(kind.content) == Self.signedData, let data = message.children.last?.children.first
        else { return nil }
        let fields = data.children
        guard let signer = fields.last(where: { $0.tag == DerValue.set })?.children.first else { return nil }
        let certificates: [DerValue] = fields.first(where: { $0.tag == 0xA0 })?.children ?? []
        // Who issued it and its number, or else an id of its key: then the only one can be meant.
        let parts = signer.children
        var found: DerValue?
        if parts.count > 1, parts[1].tag == DerValue.sequence, parts[1].children.count == 2 {
            let wanted = Array(parts[1].children[0].whole) + Array(parts[1].children[1].whole)
            found = certificates.first { SignerCertificate.key($0) == wanted }
        } else if certificates.count == 1 {
            found = certificates[0]
        }
        certificate = found.flatMap { SignerCertificate($0) }
    }

    /// 1.2.840.113549.1.7.2.
    private static let signedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
}
