import Foundation
import Testing

@Suite("Imports")
struct ImportTests {
    @Test("every target imports only what the table of the house allows")
    func arrows() throws {
        for file in try House.files(under: "Sources") {
            let allowed = try #require(House.arrows[file.target], "\(file.target) is missing from the table")
            let refused = Set(file.imports).subtracting(allowed).subtracting([file.target])
            #expect(refused.isEmpty, "\(file.path) imports \(refused.sorted().joined(separator: ", "))")
        }
    }

    @Test("the table names no target that does not exist, and every one that does")
    func complete() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: House.package.appending(path: "Sources").path)
        #expect(Set(folders) == Set(House.arrows.keys))
    }

    @Test("arrows point down only: no two targets import each other, at any distance")
    func acyclic() {
        var settled: Set<String> = []
        var waiting = House.arrows
        while let next = waiting.first(where: { $0.value.intersection(House.arrows.keys).isSubset(of: settled) }) {
            settled.insert(next.key)
            waiting.removeValue(forKey: next.key)
        }
        #expect(waiting.isEmpty, "a circle among \(waiting.keys.sorted().joined(separator: ", "))")
    }

    @Test(
        "an import is seen whatever stands around it",
        arguments: [
            ("import Foundation", "Foundation"), ("public import Checks", "Checks"),
            ("@testable import khue", "khue"), ("@preconcurrency public import struct Foundation.Data", "Foundation"),
            ("  internal import Glibc  // why", "Glibc"),
        ])
    func seen(line: String, module: String) {
        #expect(House.module(line) == module)
    }

    @Test(
        "a word that only looks like an import is none", arguments: ["// import Foundation", "important()", "import"])
    func unseen(line: String) {
        #expect(House.module(line) == nil)
    }
}
