import Foundation
import TestKit

/// A reader of bytes that nobody vouches for, and how it is tried.
struct FuzzTarget: Sendable {
    /// The name on the command line, and of its file of words under `Fuzz/Words`.
    let name: String

    /// The largest input in bytes; large enough that what is not linear shows.
    let longest: Int

    let mutation: MutationKind

    /// The file of words, where it is another target's.
    private let vocabulary: String?

    /// Good inputs to begin with.
    let seeds: @Sendable () throws -> [[UInt8]]

    /// Reads the bytes; a trap, a broken promise, too much time or memory is a find.
    let run: @Sendable ([UInt8]) -> Void

    init(
        name: String, longest: Int, mutation: MutationKind, words: String? = nil,
        seeds: @escaping @Sendable () throws -> [[UInt8]], run: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.name = name
        self.longest = longest
        self.mutation = mutation
        vocabulary = words
        self.seeds = seeds
        self.run = run
    }

    static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }

    /// The words of the target's language, one to a line: pieces that mutations put in.
    var words: [[UInt8]] {
        let file = Fixtures.package.appending(path: "Fuzz/Words/\(vocabulary ?? name).txt")
        guard let text = try? Data(contentsOf: file) else { return [] }
        return text.split(separator: UInt8(ascii: "\n")).map { Array($0) }
    }

    /// Writes the seeds, and the words as libFuzzer wants them, into a folder.
    func prepare(in folder: String) throws {
        let folder = URL(filePath: folder)
        try FileManager.default.createDirectory(at: folder.appending(path: "seeds"), withIntermediateDirectories: true)
        for seed in try seeds() where seed.count <= longest {
            // The same content has the same name, so that nothing lies there twice.
            let name = String(ZipBuilder.crc32(seed), radix: 16) + "-\(seed.count)"
            try Data(seed).write(to: folder.appending(path: "seeds/\(name)"))
        }
        let lines = words.map { word in
            "\""
                + word.map { byte in
                    let plain = (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
                    return plain
                        ? String(UnicodeScalar(byte)) : "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
                }.joined() + "\""
        }
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: folder.appending(path: "words.dict"))
    }
}

/// How inputs are changed.
enum MutationKind: Sendable {
    /// As libFuzzer changes bytes.
    case bytes

    /// By elements, so that most of them stay well-formed.
    case markup

    /// By lines, words and numbers.
    case lines
}
