import HTTPTypes
import Hummingbird

/// What everybody may see may be kept for a minute by whoever passes it on.
enum PublicCache {
    static let control = "public, max-age=60"

    static func isOpen(_ response: Response) -> Bool { response.headers[.cacheControl] == control }

    /// A cookie is for one person; what brings one is not kept.
    static func close(_ response: inout Response) {
        guard isOpen(response), !response.headers[values: .setCookie].isEmpty else { return }
        response.headers[.cacheControl] = "no-store"
    }
}
