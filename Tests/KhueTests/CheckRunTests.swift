import Actions
import Criteria
import Foundation
import Reports
import TestKit
import Testing

@testable import khue

@Suite("Many files")
struct CheckRunTests {
    private func run(_ files: [String], workers: Int, on output: Memory, errors: Memory = Memory()) async -> Tally {
        let run = CheckRun(
            check: CheckDocument(law: ShippedLaw.law), hints: ReportReader.Hints(),
            printer: JSONPrinter(law: ShippedLaw.law), language: .vi, workers: workers)
        return await run(files, on: Console(output: output, errors: errors, environment: .test))
    }

    @Test("are printed in the order given, the same bytes however many work side by side")
    func order() async {
        let examples = (0...4).map { Fixtures.package.appending(path: "Examples/00\($0).txt").path }
        let files = (0..<40).map { examples[($0 * 7) % 5] } + ["missing.txt"]
        let one = Memory()
        let many = Memory()
        let tally = await run(files, workers: 1, on: one)
        #expect(await run(files, workers: 8, on: many) == tally)
        #expect(one.text == many.text)
        #expect(tally.files == 41)
        #expect(tally.unreadable == 1)
    }

    @Test("show a bar on a terminal and take it away again, and none elsewhere")
    func progress() async {
        let files = Array(repeating: "missing.txt", count: 30)
        let screen = Memory(columns: 80)
        _ = await run(files, workers: 1, on: Memory(), errors: screen)
        #expect(screen.text.contains("█"))
        #expect(screen.text.contains("\r\u{1B}[K"))
        let pipe = Memory()
        _ = await run(files, workers: 1, on: Memory(), errors: pipe)
        #expect(!pipe.text.contains("\u{1B}"))
    }
}
