import Documents
import Testing

@testable import Formats

@Suite("Tables drawn with pipes")
struct PipeTableTests {
    private func read(_ text: String) throws -> [Block] { try TextReader.read(Array(text.utf8)).blocks }

    private func cells(_ block: Block?) -> [[String]] {
        guard case .table(let table)? = block else { return [] }
        return table.rows.map { $0.cells.map(\.text) }
    }

    @Test("a table needs no rule under its header")
    func withoutRule() throws {
        let blocks = try read("Bảng điểm\n| STT | Nội dung | Điểm |\n| 1 | Điều kiện | 30 |\n| 2 | | 20 |\nHết")
        #expect(blocks.count == 3)
        #expect(cells(blocks[1]) == [["STT", "Nội dung", "Điểm"], ["1", "Điều kiện", "30"], ["2", "", "20"]])
        guard case .table(let table) = blocks[1] else { return }
        #expect(table.rows.map(\.line) == [2, 3, 4])
        #expect(table.rows.allSatisfy { !$0.isHeader })
    }

    @Test("rules of plus signs are no rows")
    func grid() throws {
        let text =
            "+-----+-----+\n| a   | b   |\n+=====+=====+\n| 1   | 2   |\n+-----+-----+\n| 3   | 4   |\n+-----+-----+\n"
        let blocks = try read(text)
        #expect(blocks.count == 1)
        #expect(cells(blocks.first) == [["a", "b"], ["1", "2"], ["3", "4"]])
    }

    @Test("a rule under the header makes it Markdown, as before")
    func markdown() throws {
        guard case .table(let table)? = try read("| a | b |\n|---|---|\n| 1 | 2 |").first else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.map(\.isHeader) == [true, false])
    }

    @Test(
        "what only has pipes in it is no table",
        arguments: ["| một | dòng |", "|x|\n|y|", "a | b\nc | d", "| a | b\n| c | d", "+---+---+\n+---+---+"])
    func prose(text: String) throws {
        #expect(try read(text).allSatisfy { if case .paragraph = $0 { true } else { false } })
    }

    @Test("a score table without a rule is read line by line as fast as one with it")
    func manyRules() throws {
        // Each rule could begin a table; none may look at all that follow.
        let rules = String(repeating: "+---+---+\n", count: 20_000)
        #expect(try read(rules + "| a | b |\n| c | d |").count > 0)
    }
}
