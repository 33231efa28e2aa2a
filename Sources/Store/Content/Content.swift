import Foundation

/// How an aggregate is written down: JSON with its keys in order, so that equal values are equal texts.
enum Content {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// - Parameter name: what it is, for the message when it cannot be read.
    static func value<Value: Decodable>(_ type: Value.Type, of text: String, name: String) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch let error as DecodingError {
            throw StoreFailure.damaged("\(name): \(describe(error))")
        }
    }

    private static func describe(_ error: DecodingError) -> String {
        let context: DecodingError.Context
        switch error {
        case .typeMismatch(_, let given), .valueNotFound(_, let given), .keyNotFound(_, let given),
            .dataCorrupted(let given):
            context = given
        @unknown default: return "\(error)"
        }
        let path = context.codingPath.map(\.stringValue).joined(separator: ".")
        return path.isEmpty ? context.debugDescription : "\(path): \(context.debugDescription)"
    }
}
