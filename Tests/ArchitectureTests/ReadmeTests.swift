import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
    private func text(_ path: String) throws -> String {
        try String(contentsOf: House.package.appending(path: path), encoding: .utf8)
    }

    /// The last part of every package's address, and the name of every system library.
    private func dependencies() throws -> [String] {
        let manifest = try text("Package.swift")
        var names: [String] = []
        for line in manifest.split(separator: "\n") {
            if let address = line.firstRange(of: ".package(url: \"") {
                let rest = line[address.upperBound...].prefix { $0 != "\"" }
                names.append(String(rest.split(separator: "/").last ?? rest))
            }
            if let library = line.firstRange(of: "pkgConfig: \"") {
                names.append(String(line[library.upperBound...].prefix { $0 != "\"" }))
            }
        }
        return names
    }

    @Test(
        "the table of dependencies names every package and library of the manifest",
        arguments: ["README.md", "README.vi.md"])
    func dependencyTable(readme: String) throws {
        let rows = try text(readme).split(separator: "\n").filter { $0.hasPrefix("|") }
        let names = try dependencies()
        #expect(names.count >= 4)
        for name in names {
            #expect(rows.contains { $0.contains("`\(name)`") || $0.contains("[\(name)]") }, "\(name) is missing")
        }
    }

    @Test("the house in the README shows every target", arguments: ["README.md", "README.vi.md"])
    func targets(readme: String) throws {
        let readme = try text(readme)
        for target in House.arrows.keys where !target.hasPrefix("C") || target == "Criteria" || target == "Checks" {
            #expect(readme.contains(target), "\(target) is missing")
        }
    }
}
