import Checks
import Foundation
import TestKit
import Testing

@Suite("Catalogue of checks")
struct CatalogueTests {
    private static let folder = Fixtures.package.appending(path: "Sources/Checks")

    /// The files in the folders of the checks' groups, by path.
    private static let files: [String: String] = {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        var found: [String: String] = [:]
        for name in names where name.contains("/") && name.hasSuffix(".swift") {
            found[name] = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
        }
        return found
    }()

    @Test("every check that a file declares is in the catalogue, and one file declares one check")
    func noGap() throws {
        let list = try String(contentsOf: Self.folder.appending(path: "Catalogue.swift"), encoding: .utf8)
        let listed = list.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        var declared = 0
        for (file, text) in Self.files {
            let names = text.matches(of: /static let (\w+)(: Check)? = Check\(/).map { String($0.output.1) }
            #expect(names.count <= 1, "\(file) declares \(names)")
            for name in names {
                #expect(listed.contains("\(name),"), "\(file): \(name) is not in Catalogue.swift")
            }
            declared += names.count
        }
        #expect(declared == Check.all.count)
    }

    @Test("names are unique, of small letters and hyphens, and say what the file is called")
    func names() {
        let names = Check.all.map(\.name)
        #expect(Set(names).count == names.count)
        for name in names {
            #expect(name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(name)")
            let file = name.split(separator: "-").map(\.capitalized).joined() + ".swift"
            #expect(Self.files.keys.contains { $0.hasSuffix("/\(file)") }, "\(file) is missing")
        }
    }

    @Test("within its group a check stands by its name")
    func sorted() throws {
        let list = try String(contentsOf: Self.folder.appending(path: "Catalogue.swift"), encoding: .utf8)
        for group in list.split(separator: "// ").dropFirst() {
            let names = group.matches(of: /\n\s+(\w+),/).map { String($0.output.1) }
            #expect(names == names.sorted(), "\(group.prefix(while: { $0 != "\n" }))")
        }
    }
}
