import Actions
import Criteria
import HTTPTypes
import Hummingbird
import Pages

/// What a request's cookies say: the session, the guest's secret, the language, the message.
struct Secrets: Sendable {
    let session: String?
    private let guest: String
    private let isNewGuest: Bool
    private let chosen: Language?
    let language: Language
    let notice: Notice?
    private let hasNotice: Bool

    init(_ request: Request, isSecure: Bool) {
        let cookies = request.cookies
        func value(_ name: String) -> String? { cookies[PortalCookie.name(name, isSecure: isSecure)]?.value }
        session = value(PortalCookie.session).flatMap { $0.isEmpty || $0.utf8.count > 100 ? nil : $0 }
        let old = value(PortalCookie.guest)
        isNewGuest = old.map { $0.utf8.count != 32 } ?? true
        guest = isNewGuest ? Secrets.random() : old!
        chosen = request.uri.queryParameters.get("lang").flatMap { Language(rawValue: $0) }
        language = chosen ?? value(PortalCookie.language).flatMap { Language(rawValue: $0) } ?? .vi
        hasNotice = value(PortalCookie.notice) != nil
        let key = session ?? guest
        notice = value(PortalCookie.notice).flatMap { NoticeText.decode($0, key: key) }
    }

    func visitor(of portal: Portal) async throws -> Visitor? {
        guard let session else { return nil }
        return try await portal.visitor(token: session)
    }

    /// What a form must bring back: made from the secret of the session, or the guest's, so that another site, which
    /// cannot read the cookie, cannot make it.
    var token: String {
        Seal.of("form", key: key)
    }

    /// What this browser's forms and messages are sealed with.
    var key: String { session ?? guest }

    /// Whether a form is one of ours.
    func admits(_ form: Form, _ request: Request) -> Bool {
        if let site = request.headers[HTTPField.Name("Sec-Fetch-Site")!], site == "cross-site" { return false }
        return Seal.isSame(form["token"] ?? "", token)
    }

    func setCookies(on response: inout Response, isSecure: Bool, call: Call) {
        if isNewGuest, call.person == nil, !PublicCache.isOpen(response) {
            response.setCookie(PortalCookie.make(PortalCookie.guest, guest, isSecure: isSecure))
        }
        if let chosen {
            response.setCookie(
                PortalCookie.make(PortalCookie.language, chosen.rawValue, isSecure: isSecure, maxAge: 365 * 86_400))
        }
        let noticeStart = PortalCookie.name(PortalCookie.notice, isSecure: isSecure) + "="
        if hasNotice, response.headers[values: .setCookie].allSatisfy({ !$0.hasPrefix(noticeStart) }) {
            response.setCookie(PortalCookie.make(PortalCookie.notice, "", isSecure: isSecure, maxAge: 0))
        }
    }

    private static func random() -> String { Surroundings.system.random(32).map { alphabet[Int($0 & 63)] }.text }
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}

extension [UInt8] {
    fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
