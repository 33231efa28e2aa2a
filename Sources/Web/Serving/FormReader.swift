import HTTPTypes
import Hummingbird
import NIOCore

/// Reads the body of a request as a form.
enum FormReader {
    /// - Parameters:
    ///   - limit: bytes; more are refused before they are read where the head tells, else as soon as they come.
    ///   - seconds: in which all of it must come.
    /// - Throws: `HTTPError` for what is too large, too slow, of another type, or no form.
    static func read(_ request: Request, limit: Int, seconds: Int) async throws -> Form {
        let type = (request.headers[.contentType] ?? "").lowercased()
        let isPlain = type.hasPrefix("application/x-www-form-urlencoded")
        // Only files are large, and they come as multipart.
        let limit = isPlain ? min(limit, ServerLimits.smallBody) : limit
        if let told = request.headers[.contentLength].flatMap({ Int($0) }), told > limit {
            throw HTTPError(.contentTooLarge)
        }
        guard isPlain || type.hasPrefix("multipart/form-data") else { throw HTTPError(.unsupportedMediaType) }
        let body = try await collect(request, limit: limit, seconds: seconds)
        if isPlain { return URLEncoded.read(body.readableBytesView) }
        return try Multipart.read(body, type: request.headers[.contentType] ?? "")
    }

    private static func collect(_ request: Request, limit: Int, seconds: Int) async throws -> ByteBuffer {
        try await withThrowingTaskGroup { group in
            group.addTask {
                do { return try await request.body.collect(upTo: limit) } catch is NIOTooManyBytesError {
                    throw HTTPError(.contentTooLarge)
                }
            }
            group.addTask {
                try await Task.sleep(for: .seconds(seconds))
                throw HTTPError(.requestTimeout)
            }
            defer { group.cancelAll() }
            return try await group.next()!
        }
    }
}
