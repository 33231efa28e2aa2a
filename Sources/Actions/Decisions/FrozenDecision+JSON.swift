import Foundation
public import Registry

extension FrozenDecision {
    /// The same bytes for the same content, always: keys in order, no white space, whole numbers only.
    public func canonicalJSON() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self))
    }

    init(json bytes: [UInt8]) throws {
        self = try JSONDecoder().decode(FrozenDecision.self, from: Data(bytes))
    }
}
