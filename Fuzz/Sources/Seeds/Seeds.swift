import Foundation
import TestKit

/// Good inputs, made from the fixtures, so that they need not be kept twice.
enum Seeds {
    /// The files under `Tests/Fixtures/documents` with these endings.
    static func documents(_ endings: String...) throws -> [[UInt8]] {
        let folder = Fixtures.package.appending(path: "Tests/Fixtures/documents")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { name in endings.contains { name.hasSuffix(".\($0)") } }.map {
            try Fixtures.bytes("documents/\($0)")
        }
    }

    /// The reports under `Examples`.
    static func examples() throws -> [[UInt8]] {
        let folder = Fixtures.package.appending(path: "Examples")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { $0.hasSuffix(".txt") }.map { try Fixtures.example($0) }
    }

    /// A text in pieces of some lines each, and whole.
    static func pieces(_ text: [UInt8], lines: Int) -> [[UInt8]] {
        let all = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let pieces = stride(from: 0, to: all.count, by: lines).map { start in
            Array(all[start..<min(start + lines, all.count)].joined(separator: [UInt8(ascii: "\n")]))
        }
        return pieces + [text]
    }

    /// What a files's `Fuzz/Finds` folder keeps: inputs that once were too much, so that they are tried first.
    static func finds(_ target: String) throws -> [[UInt8]] {
        let folder = Fixtures.package.appending(path: "Fuzz/Finds/\(target)")
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else { return [] }
        return try names.sorted().map { try Array(Data(contentsOf: folder.appending(path: $0))) }
    }
}
