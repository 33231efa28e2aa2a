import Pages

/// The address of a request, taken apart.
struct RequestPath: Sendable {
    /// The pieces between slashes, percent signs undone.
    let parts: [String]

    /// - Parameter raw: as it came. Slashes that follow each other are one, and one at the end is none, so that no
    ///   address written anew can mean another host.
    init(_ raw: String) {
        parts = raw.split(separator: "/").map { URLEncoded.text(Array($0.utf8)[...], plusIsSpace: false) }
    }

    /// Escaped anew: always a path of this site.
    var text: String { route.path }
    var route: Route { Route(own: parts) }
}
