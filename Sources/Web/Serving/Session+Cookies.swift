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

    static func make(
        _ name: String, _ value: String, isSecure: Bool, maxAge: Int? = nil, isHidden: Bool = true
    ) -> Cookie {
        Cookie(
            name: name, value: value, maxAge: maxAge, path: "/", secure: isSecure, httpOnly: isHidden, sameSite: .lax)
    }
}
