import Actions
import Criteria
import HTTPTypes
import Hummingbird
import NIOCore
import Pages

/// Writes what an endpoint answered.
struct ReplyWriter {
    let isSecure: Bool

    /// The secret of the browser, for the message that goes along.
    let key: String

    func response(to reply: Reply, _ call: Call) -> Response {
        var response: Response
        switch reply {
        case .page(let page, let status, _): response = self.page(page.html.document, status: status)
        case .waiting(let page, let seconds):
            response = self.page(page.html.document, status: 200)
            response.headers[HTTPField.Name("Refresh")!] = String(seconds)
        case .sheet(let bytes, let status, _): response = self.page(bytes, status: status)
        case .go(let route, let notice):
            response = redirect(route)
            if let notice { leave(notice, on: &response, key: key) }
        case .file(let bytes, let name, let type, let isAttachment, _):
            response = Response(
                status: .ok, headers: [.contentType: type],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
            let kind = isAttachment ? "attachment" : "inline"
            response.headers[.contentDisposition] = "\(kind); filename*=UTF-8''\(FileName.escaped(name))"
        case .text(let text, let type, let status):
            response = Response(
                status: HTTPResponse.Status(code: status), headers: [.contentType: type],
                body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
        case .signedIn(let token, let route, let notice):
            response = redirect(route)
            if let notice { leave(notice, on: &response, key: token) }
            response.setCookie(PortalCookie.make(PortalCookie.session, token, isSecure: isSecure))
        case .signedOut(let route):
            response = redirect(route)
            response.setCookie(PortalCookie.make(PortalCookie.session, "", isSecure: isSecure, maxAge: 0))
        }
        addSafety(to: &response)
        if case .sheet(let bytes, _, _) = reply {
            response.headers[.contentSecurityPolicy] = policy(style: StyleHash.source(of: bytes) ?? "'none'")
        }
        // Where somebody is signed in, the frame bears their name.
        if reply.isPublic, call.person == nil, call.notice == nil {
            response.headers[.cacheControl] = PublicCache.control
            response.headers[.vary] = "Cookie"
        }
        return response
    }

    private func page(_ bytes: [UInt8], status: Int) -> Response {
        Response(
            status: HTTPResponse.Status(code: status), headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private func leave(_ notice: Notice, on response: inout Response, key: String) {
        response.setCookie(
            PortalCookie.make(
                PortalCookie.notice, NoticeText.encode(notice, key: key), isSecure: isSecure, maxAge: 60))
    }

    private func redirect(_ route: Route) -> Response {
        Response(status: .seeOther, headers: [.location: route.link])
    }

    /// Nothing from elsewhere, no frame, no guessing of types; pages are nobody else's to keep.
    private func addSafety(to response: inout Response) {
        response.headers[.contentSecurityPolicy] = policy(style: "'self'")
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[HTTPField.Name("Referrer-Policy")!] = "same-origin"
        response.headers[HTTPField.Name("Cross-Origin-Opener-Policy")!] = "same-origin"
        response.headers[.cacheControl] = "no-store"
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
    }
}

extension ReplyWriter {
    private func policy(style: String) -> String {
        "default-src 'none'; style-src \(style); font-src 'self'; img-src 'self' data:; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'"
    }
}

extension Reply {
    fileprivate var isPublic: Bool {
        switch self {
        case .page(_, _, let isPublic), .sheet(_, _, let isPublic), .file(_, _, _, _, let isPublic): isPublic
        case .go, .waiting, .signedIn, .signedOut, .text: false
        }
    }
}

/// Names of files in headers.
enum FileName {
    /// The last part of a path, without control characters: all that a name from outside is good for.
    static func plain(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let clean = FieldText.read(last.utf8).replacing("\n", with: " ").replacing("\t", with: " ")
        return clean.isEmpty ? "tep" : String(clean.prefix(200))
    }

    static func escaped(_ name: String) -> String {
        name.utf8.map { byte in
            let isPlain =
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            guard !isPlain else { return String(Character(Unicode.Scalar(byte))) }
            return "%" + String(byte >> 4, radix: 16, uppercase: true) + String(byte & 15, radix: 16, uppercase: true)
        }.joined()
    }
}
