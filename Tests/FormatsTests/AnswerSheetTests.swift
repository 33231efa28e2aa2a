import Criteria
import Formats
import TestKit
import Testing

@Suite("Sheets of answers")
struct AnswerSheetTests {
    private func read(_ text: String) -> (sheet: AnswerSheet?, problems: [LawProblem]) {
        AnswerSheetReader.read(DataFile(path: "a.yaml", bytes: Array(text.utf8)), law: ShippedLaw.law)
    }

    @Test("every form of answer is read as it is meant")
    func forms() throws {
        let (sheet, problems) = read(
            """
            set: tt24-2023-huyen
            kind: commune-committee
            unit: UBND phường Phổ Ninh
            answers:
              1.1: true
              1.2: { answer: false, evidence: true }
              2.1: 31/32
              2.4: 96,8%
              3.3: { title: Tập thể lao động tiên tiến, granted: false }
              3.4: { not-applicable: không phải trường học }
            """)
        #expect(problems.isEmpty)
        let items = try #require(sheet).answers.items
        #expect(sheet?.unit == "UBND phường Phổ Ninh")
        #expect(sheet?.answers.kind?.id == "commune-committee")
        #expect(
            items == [
                "1.1": Answered(.done(true)),
                "1.2": Answered(.done(false), hasEvidence: true),
                "2.1": Answered(.share(Share(31, of: 32))),
                "2.4": Answered(.claimedPercent(hundredths: 9680)),
                "3.3": Answered(.title("Tập thể lao động tiên tiến", granted: false)),
                "3.4": Answered(.notApplicable(reason: "không phải trường học")),
            ])
    }

    @Test("under a set of points the answers are points")
    func points() {
        let (sheet, problems) = read("set: tt22-2020\nanswers:\n  1a: 9,5\n  3a.1: 3\n")
        #expect(problems.isEmpty)
        #expect(sheet?.answers.items["1a"] == Answered(.points(Points(hundredths: 950))))
        #expect(sheet?.answers.items["3a.1"] == Answered(.points(Points(3))))
    }

    @Test(
        "what cannot be an answer is refused where it stands",
        arguments: [
            ("  2.1: 33/32", 3, 8), ("  2.1: 120%", 3, 8), ("  1.1: vâng", 3, 8), ("  9.9: true", 3, 3),
            ("  3.3: { title: Tập thể lao động tiên tiến }", 3, 8), ("  3.3: có", 3, 8),
        ])
    func refused(line: String, row: Int, column: Int) {
        let problems = read("set: tt24-2023-huyen\nanswers:\n\(line)\n").problems
        #expect(problems.map(\.line) == [row], "\(problems)")
        #expect(problems.map(\.column) == [column], "\(problems)")
    }

    @Test("a set or kind that nobody knows is refused, and no sheet is given")
    func unknown() {
        #expect(read("set: tt99\nanswers: {}\n").sheet == nil)
        #expect(read("set: tt99\nanswers: {}\n").problems.map(\.line) == [1])
        #expect(read("set: tt22-2020\nkind: ufo\nanswers: {}\n").problems.map(\.line) == [2])
        #expect(read("").sheet == nil)
    }
}
