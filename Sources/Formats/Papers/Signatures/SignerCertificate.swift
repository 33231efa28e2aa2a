public import Registry

/// What a signer's certificate says of itself. That it says so proves nothing: see `PdfSignature.trust`.
public struct SignerCertificate: Sendable, Equatable {
    /// Whom it was issued to: `Nguyễn Văn A`.
    public var subject: String

    /// Who issued it: `Cơ quan chứng thực số chuyên dùng Chính phủ`.
    public var issuer: String

    /// From when to when it holds.
    public var from: Moment
    public var to: Moment

    /// Whether it held at a time.
    public func holds(at moment: Moment) -> Bool { from <= moment && moment <= to }

    /// - Parameter bytes: the certificate in DER.
    init?(_ certificate: DerValue) {
        guard let body = certificate.children.first else { return nil }
        var fields = body.children
        // The version stands in front, unless it is the first.
        if fields.first?.tag == 0xA0 { fields.removeFirst() }
        guard fields.count >= 5 else { return nil }
        let times = fields[3].children
        guard times.count == 2, let from = times[0].time, let to = times[1].time else { return nil }
        subject = Self.name(fields[4])
        issuer = Self.name(fields[2])
        self.from = from
        self.to = to
    }

    /// What a signed message tells a certificate by: who issued it, and under which number.
    static func key(_ certificate: DerValue) -> [UInt8]? {
        guard var fields = certificate.children.first?.children else { return nil }
        if fields.first?.tag == 0xA0 { fields.removeFirst() }
        guard fields.count >= 3 else { return nil }
        return Array(fields[2].whole) + Array(fields[0].whole)
    }

    /// The common name, or the organisation where there is none.
    private static func name(_ name: DerValue) -> String {
        var texts: [[UInt8]: String] = [:]
        for part in name.children.flatMap(\.children) {
            let pair = part.children
            guard pair.count == 2, pair[0].tag == DerValue.name, let text = pair[1].text else { continue }
            texts[Array(pair[0].content)] = text
        }
        return texts[commonName] ?? texts[organisation] ?? ""
    }

    /// 2.5.4.3 and 2.5.4.10.
    private static let commonName: [UInt8] = [0x55, 0x04, 0x03]
    private static let organisation: [UInt8] = [0x55, 0x04, 0x0A]
}
