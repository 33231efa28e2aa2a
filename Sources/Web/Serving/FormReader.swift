import HTTPTypes
import Hummingbird
import NIOCore

/// Reads the body of a request as a form.
enum FormReader {
    static func read(_ request: Request, limit: Int) async throws -> Form {
        let type = request.headers[.contentType] ?? ""
        var request = request
        let body = try await request.collectBody(upTo: limit)
        if type.lowercased().hasPrefix("application/x-www-form-urlencoded") {
            return URLEncoded.read(body.readableBytesView)
        }
        guard type.lowercased().hasPrefix("multipart/form-data") else { throw HTTPError(.unsupportedMediaType) }
        return try Multipart.read(body, type: type)
    }
}
