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
        guard let type = types.first(where: { name.hasSuffix($0.key) })?.value, let bytes = files[name] else {
            return Response(status: .notFound)
        }
        return Response(
            status: .ok,
            headers: [.contentType: type, .cacheControl: "public, max-age=3600", .xContentTypeOptions: "nosniff"],
            body: ResponseBody(byteBuffer: bytes))
    }

    /// By name; read once, at the first request for one of them.
    private static let files: [String: ByteBuffer] = {
        guard let folder = Bundle.module.resourceURL?.appending(path: "Assets"),
            let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        else { return [:] }
        return names.reduce(into: [:]) { files, name in
            files[name] = (try? Data(contentsOf: folder.appending(path: name))).map { ByteBuffer(bytes: $0) }
        }
    }()

    private static let types = [
        ".css": "text/css; charset=utf-8", ".woff2": "font/woff2", ".svg": "image/svg+xml", ".png": "image/png",
    ]
}
