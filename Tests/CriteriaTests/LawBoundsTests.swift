import Criteria
import Formats
import Testing

@Suite struct LawBoundsTests {
    private func problems(_ text: String) -> [LawProblem] {
        LawReader.read([DataFile(path: "x.yaml", bytes: Array(text.utf8))]).problems
    }

    @Test("a file larger than law ever is is refused before it is parsed")
    func tooLarge() {
        let found = LawReader.read([DataFile(path: "x.yaml", bytes: [UInt8](repeating: 0x20, count: 1_100_000))])
        #expect(found.problems.map(\.message.en) == ["the file is larger than 1024 KiB"])
    }

    @Test(
        "a deep nest is refused",
        arguments: [
            String(repeating: "[", count: 200_000), String(repeating: "{a: ", count: 100_000),
            String(repeating: "- ", count: 200_000), String(repeating: "? ", count: 100_000),
        ])
    func tooDeep(_ text: String) {
        #expect(problems(text).map(\.message.en) == ["nested more than 48 deep"])
    }

    @Test("a bomb of aliases is refused at its first anchor")
    func bomb() {
        var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
        for (name, before) in zip("bcdefghij", "abcdefghi") {
            text += "\(name): &\(name) [\(repeatElement("*\(before)", count: 9).joined(separator: ", "))]\n"
        }
        let found = problems(text)
        #expect(found.map(\.message.en) == ["YAML's anchors & and aliases * are not used"])
        #expect(found.first?.line == 1 && found.first?.column == 4)
    }

    @Test("an ampersand or star inside words is no anchor", arguments: ["Bộ GD&ĐT", "a * b", "TH & THCS", "5*3"])
    func words(_ text: String) {
        let found = problems("document-kinds:\n  - name: \(text)\n")
        #expect(!found.contains { $0.message.en.contains("anchors") })
    }

    @Test("bytes that are no text, and files without anything, are told")
    func noText() {
        let found = LawReader.read([DataFile(path: "x.yaml", bytes: [0xFF, 0xFE, 0x00])])
        #expect(found.problems.map(\.message.en) == ["the file is not UTF-8 text"])
        #expect(problems("").map(\.message.en) == ["the file is empty"])
        #expect(problems("# only a comment\n").map(\.message.en) == ["the file is empty"])
    }

    @Test("files of other kinds in the folder are passed over")
    func otherFiles() {
        #expect(LawReader.read([DataFile(path: "README.md", bytes: [0xFF])]).problems.isEmpty)
    }

    @Test("text typed with loose marks becomes one scalar a letter")
    func normalised() {
        let text = """
            instrument: Nghị định 1/2000/NĐ-CP
            checked: 2026-11-21
            confidence: text
            document-kinds:
              - { name: "quye\u{302}\u{301}t \u{111}i\u{323}nh", clause: Điều 1 }
            """
        let law = LawReader.read([DataFile(path: "x.yaml", bytes: Array(text.utf8))]).law
        #expect(law.documentKinds.first.map { Array($0.name.unicodeScalars) } == Array("quyết định".unicodeScalars))
    }

    @Test("the order of the files does not matter")
    func order() throws {
        let files = try LawLintTests.names.map {
            DataFile(path: "\($0).yaml", bytes: Array(try LawLintTests.sample($0).utf8))
        }
        let one = LawReader.read(files).law
        let other = LawReader.read(files.reversed()).law
        #expect(one.sets == other.sets)
        #expect(one.instruments == other.instruments)
    }

    @Test("a file cut short or with strange bytes in it is told, never fatal", arguments: LawLintTests.names)
    func mangled(_ name: String) throws {
        let whole = Array(try LawLintTests.sample(name).utf8)
        let strange = Array("[]{}:-?&*!|>'\"%@`,#\n\t \u{0}é".utf8)
        var numbers = SteadyNumbers(state: 26)
        for round in 0..<300 {
            var bytes = whole
            if round.isMultiple(of: 3) {
                bytes.removeLast(Int.random(in: 0..<bytes.count, using: &numbers))
            } else {
                for _ in 0...(round % 4) {
                    let index = Int.random(in: 0..<bytes.count, using: &numbers)
                    bytes[index] = strange.randomElement(using: &numbers)!
                }
            }
            for problem in LawReader.read([DataFile(path: "x.yaml", bytes: bytes)]).problems {
                #expect(problem.line >= 1 && problem.column >= 1 && !problem.message.vi.isEmpty)
            }
        }
    }
}
