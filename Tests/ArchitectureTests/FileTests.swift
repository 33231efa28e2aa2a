import Testing

@Suite("Files")
struct FileTests {
    @Test("a file of more than 400 lines gives its reason in the first line", arguments: ["Sources", "Tests", "Fuzz"])
    func length(folder: String) throws {
        for file in try House.files(under: folder) where file.lines.count > 401 {
            #expect(file.lines[0].hasPrefix("// Long because "), "\(file.path) has \(file.lines.count) lines")
        }
    }

    @Test("nothing is named Utils, Core, Common, Helpers or Extensions")
    func names() throws {
        let vague: Set = ["utils", "core", "common", "helpers", "helper", "extensions", "util", "misc"]
        for folder in ["Sources", "Tests", "Fuzz"] {
            for file in try House.files(under: folder) {
                let parts = file.path.split { $0 == "/" || $0 == "." }.map { $0.lowercased() }
                #expect(vague.isDisjoint(with: parts), "\(file.path)")
                for line in file.lines {
                    let words = line.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" })
                    guard let keyword = words.firstIndex(where: { types.contains(String($0)) }),
                        keyword + 1 < words.count
                    else { continue }
                    let name = String(words[keyword + 1])
                    #expect(!vague.contains(name.lowercased()), "\(file.path) declares \(name)")
                }
            }
        }
    }

    private let types: Set<String> = ["struct", "class", "enum", "actor", "protocol", "typealias"]
}
