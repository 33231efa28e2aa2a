import Actions
import Criteria
import Hummingbird
import Pages

/// The cookies of the portal.
enum PortalCookie {
    static let session = "khue"
    static let language = "lang"

    /// For the forms of those who are not signed in.
    static let guest = "khach"

    /// The message for the next page.
    static let notice = "tin"

    /// The name that a browser knows it by. Behind TLS the prefix makes sure that no other host, not even one below
    /// ours, and no page without TLS can set it.
    static func name(_ name: String, isSecure: Bool) -> String { isSecure ? "__Host-\(name)" : name }

    static func make(
        _ name: String, _ value: String, isSecure: Bool, maxAge: Int? = nil, isHidden: Bool = true
    ) -> Cookie {
        Cookie(
            name: PortalCookie.name(name, isSecure: isSecure), value: value, maxAge: maxAge, path: "/",
            secure: isSecure, httpOnly: isHidden, sameSite: .lax)
    }
}
