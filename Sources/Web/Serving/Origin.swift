import HTTPTypes
import Hummingbird

/// Where a request comes from.
public struct Origin: Sendable {
    /// The address of whoever asks; empty where it is not known. A proxy's word is taken only where one was announced.
    public let address: String

    /// Whether it comes from this machine itself and through no proxy.
    public let isLocal: Bool

    public static let unknown = Origin(peer: nil, forwarded: nil, isForwarded: false)

    private init(peer: String?, forwarded: String?, isForwarded: Bool) {
        address = forwarded ?? peer ?? ""
        isLocal = !isForwarded && [nil, "127.0.0.1", "::1"].contains(peer)
    }

    init(_ request: Request, peer: String?, trustsProxy: Bool) {
        let header = request.headers[Origin.forwardedFor]
        // The last entry is what our proxy wrote; all before it is what strangers may have written.
        let last = header?.split(separator: ",").last.map { $0.trimmingPrefix(while: \.isWhitespace) }
        self.init(
            peer: peer, forwarded: trustsProxy ? last.map { String($0.prefix(64)) } : nil,
            isForwarded: header != nil || request.headers[Origin.forwarded] != nil)
    }

    private static let forwardedFor = HTTPField.Name("X-Forwarded-For")!
    private static let forwarded = HTTPField.Name("Forwarded")!
}
