import Actions
import HTTPTypes

/// Finds what answers an address.
struct EndpointTable: Sendable {
    private let rows: [(endpoint: Endpoint, match: PatternMatch)]

    init(_ endpoints: [Endpoint]) {
        rows = endpoints.map { ($0, PatternMatch($0.pattern)) }
    }

    enum Found {
        case endpoint(Endpoint, [String: String])
        /// There is the address, but not with this method.
        case otherMethods([Endpoint.Method], pattern: String)
        case nothing
        case asset

        /// For the log: never the address itself.
        var pattern: String {
            switch self {
            case .endpoint(let endpoint, _): endpoint.pattern
            case .otherMethods(_, let pattern): pattern
            case .nothing: "-"
            case .asset: "/tep-tinh/{file}"
            }
        }

        var failure: any Error {
            if case .otherMethods(let methods, _) = self { WrongMethod(allowed: methods) } else { Missing() }
        }
    }

    func find(_ method: HTTPRequest.Method, _ path: RequestPath) -> Found {
        let wanted = method == .head ? HTTPRequest.Method.get : method
        let fitting = rows.compactMap { row in
            row.match.parameters(of: path.parts).map { (row.endpoint, $0) }
        }
        if let row = fitting.first(where: { $0.0.method.rawValue == wanted.rawValue }) {
            return .endpoint(row.0, row.1)
        }
        guard let other = fitting.first else {
            return wanted == .get || wanted == .post ? .nothing : .otherMethods([.get, .post], pattern: "-")
        }
        return .otherMethods(fitting.map(\.0.method), pattern: other.0.pattern)
    }
}

/// That an address is not asked with this method.
struct WrongMethod: Error {
    var allowed: [Endpoint.Method]
}
