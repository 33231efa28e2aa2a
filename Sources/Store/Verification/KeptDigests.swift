/// Finds the files that a content names.
enum KeptDigests {
    /// The digests in a leaf, by its path: that of a file, or those of a list that holds files.
    static func named(in leaf: String, at path: String) -> [String] {
        if path == "digest" || path.hasSuffix(".digest") {
            return [String(leaf.dropFirst().dropLast())].filter { $0.utf8.count == 64 && $0.utf8.allSatisfy(isDigit) }
        }
        guard leaf.utf8.first == UInt8(ascii: "[") else { return [] }
        // Inside a text of the list the quotes would have strokes before them.
        let bytes = Array(leaf.utf8)
        var found: [String] = []
        var next = 0
        while next + key.count + 64 < bytes.count {
            guard bytes[next...].starts(with: key) else {
                next += 1
                continue
            }
            let digest = bytes[next + key.count..<next + key.count + 64]
            if digest.allSatisfy(isDigit) { found.append(String(decoding: digest, as: UTF8.self)) }
            next += key.count
        }
        return found
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    private static let key = Array("\"digest\":\"".utf8)
}
