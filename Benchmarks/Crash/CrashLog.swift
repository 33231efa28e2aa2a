import Foundation
import Glibc

/// What a writer said before it was killed: every write before it began, with what it would leave, and after it returned.
///
///     have dossier-1@4=9f86…              what was there at the start
///     try 17 dossier-1@5=60303… file=ab12…  write 17 begins
///     ack 17                              write 17 has returned: from here on it may not be lost
struct CrashLog {
    /// What a write leaves.
    enum Item: Hashable {
        case dossier(String, version: Int, digest: String)
        case file(String)
    }

    private(set) var writes: [Int: [Item]] = [:]
    private(set) var acknowledged: Set<Int> = []

    /// A last line without its end was cut by the kill and says nothing.
    init(_ text: String) {
        var start = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            let words = line.split(separator: " ")
            switch words.first {
            case "have":
                start -= 1
                writes[start] = words.dropFirst().compactMap { Self.item($0) }
                acknowledged.insert(start)
            case "try": writes[Int(words[1])!] = words.dropFirst(2).compactMap { Self.item($0) }
            case "ack": acknowledged.insert(Int(words[1])!)
            default: break
            }
        }
    }

    static func text(_ items: [Item]) -> String {
        items.map { item in
            switch item {
            case .dossier(let id, let version, let digest): "\(id)@\(version)=\(digest)"
            case .file(let digest): "file=\(digest)"
            }
        }.joined(separator: " ")
    }

    private static func item(_ word: Substring) -> Item? {
        let sides = word.split(separator: "=")
        if sides[0] == "file" { return .file(String(sides[1])) }
        let parts = sides[0].split(separator: "@")
        return .dossier(String(parts[0]), version: Int(parts[1])!, digest: String(sides[1]))
    }

    /// One line in one call of the system, so that a kill leaves no half of it before another's.
    static func say(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
    }
}
