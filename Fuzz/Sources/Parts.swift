/// The parts of an office file as one input: texts with a separator between them that no XML may hold.
enum Parts {
    static let separator: UInt8 = 0x1E

    /// So many parts as are asked for; those that the input does not have are empty.
    static func split(_ bytes: [UInt8], _ count: Int) -> [String] {
        var parts = bytes.split(separator: separator, maxSplits: count - 1, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        while parts.count < count { parts.append("") }
        return parts
    }

    static func join(_ parts: [String]) -> [UInt8] {
        var parts = parts
        while parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
        return Array(parts.map { Array($0.utf8) }.joined(separator: [separator]))
    }
}
