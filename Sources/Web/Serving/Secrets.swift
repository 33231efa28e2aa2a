import Actions
import Criteria
import Crypto
import HTTPTypes
import Hummingbird
import Pages

/// What a request's cookies say: the session, the guest's secret, the language, the message.
struct Secrets: Sendable {
    private let session: String?
    private let guest: String
    private let isNewGuest: Bool
    private let chosen: Language?
    let language: Language
    let notice: Notice?

    init(_ request: Request) {
        let cookies = request.cookies
        session = cookies[PortalCookie.session]?.value
        let old = cookies[PortalCookie.guest]?.value
        isNewGuest = old.map { $0.utf8.count != 32 } ?? true
        guest = isNewGuest ? Secrets.random() : old!
        chosen = request.uri.queryParameters.get("lang").flatMap { Language(rawValue: $0) }
        language = chosen ?? cookies[PortalCookie.language].flatMap { Language(rawValue: $0.value) } ?? .vi
        notice = cookies[PortalCookie.notice].flatMap { NoticeText.decode($0.value) }
    }

    func visitor(of portal: Portal) async throws -> Visitor? {
        guard let session else { return nil }
        return try await portal.visitor(token: session)
    }

    /// What a form must bring back: made from the secret of the session, or the guest's, so that another site, which
    /// cannot read the cookie, cannot make it.
    var token: String {
        let key = SymmetricKey(data: Array((session ?? guest).utf8))
        return HMAC<SHA256>.authenticationCode(for: Array("form".utf8), using: key)
            .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    /// Whether a form is one of ours.
    func admits(_ form: Form, _ request: Request) -> Bool {
        if let site = request.headers[HTTPField.Name("Sec-Fetch-Site")!], site == "cross-site" { return false }
        let given = Array((form["token"] ?? "").utf8)
        let wanted = Array(token.utf8)
        guard given.count == wanted.count else { return false }
        return zip(given, wanted).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    func setCookies(on response: inout Response, isSecure: Bool, call: Call) {
        if isNewGuest, call.person == nil, !PublicCache.isOpen(response) {
            response.setCookie(PortalCookie.make(PortalCookie.guest, guest, isSecure: isSecure))
        }
        if let chosen {
            response.setCookie(
                PortalCookie.make(PortalCookie.language, chosen.rawValue, isSecure: isSecure, maxAge: 365 * 86_400))
        }
        if notice != nil, response.headers[values: .setCookie].allSatisfy({ !$0.hasPrefix(PortalCookie.notice + "=") })
        {
            response.setCookie(PortalCookie.make(PortalCookie.notice, "", isSecure: isSecure, maxAge: 0))
        }
    }

    private static func random() -> String { Surroundings.system.random(32).map { alphabet[Int($0 & 63)] }.text }
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}

extension [UInt8] {
    fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
