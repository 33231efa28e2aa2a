import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// The style sheet and what else stands still.
enum Assets {
    /// `nil` for a request that is about something else.
    static func answer(_ request: Request) -> Response? {
        let parts = request.uri.path.split(separator: "/")
        guard parts.count == 2, parts[0] == "tep-tinh" else { return nil }
        let name = String(parts[1])
        guard let type = types.first(where: { name.hasSuffix($0.key) })?.value,
            !name.contains(".."), let bytes = bytes(of: name)
        else { return Response(status: .notFound) }
        return Response(
            status: .ok,
            headers: [.contentType: type, .cacheControl: "public, max-age=3600", .xContentTypeOptions: "nosniff"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private static func bytes(of name: String) -> [UInt8]? {
        let file = Bundle.module.resourceURL?.appending(path: "Assets").appending(path: name)
        return file.flatMap { try? Data(contentsOf: $0) }.map { Array($0) }
    }

    private static let types = [
        ".css": "text/css; charset=utf-8", ".woff2": "font/woff2", ".svg": "image/svg+xml", ".png": "image/png",
    ]
}
