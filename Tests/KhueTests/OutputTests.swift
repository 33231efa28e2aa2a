import Foundation
import TestKit
import Testing

@testable import khue

@Suite("Output")
struct OutputTests {
    private func shell(_ line: String) throws -> Binary {
        let binary = Binary.folder.appending(path: "khue").path
        return try Binary.run(["-c", "'\(binary)' \(line)"], binary: URL(filePath: "/bin/sh"))
    }

    @Test(
        "that cannot be written is trouble, said on standard error",
        arguments: ["checks", "--help", "explain score-sum", "check '\(Fixtures.package.path)/Examples/001.txt'"])
    func full(line: String) throws {
        let full = try shell("\(line) >/dev/full")
        #expect(full.status == 2)
        #expect(full.errors.contains("không ghi được kết quả (No space left on device)"), "\(full.errors)")
    }

    @Test("that nobody reads to its end is no trouble")
    func closed() throws {
        for line in ["checks | head -1", "checks | true"] {
            #expect(try shell(line).errors.isEmpty)
        }
        let binary = Binary.folder.appending(path: "khue").path
        let deaf = try Binary.run(
            ["-c", "trap '' PIPE; '\(binary)' checks | true"], binary: URL(filePath: "/bin/sh"))
        #expect(deaf.errors.isEmpty)
    }

    @Test("of files of which none could be read names no findings, and what is missing has a code of its own")
    func missing() async {
        let one = await Transcript.of(["check", "none.txt"])
        #expect(one.output.hasSuffix("\n\n1 tệp không đọc được\n"), "\(one.output)")
        let two = await Transcript.of(["check", "none.txt", "nil.txt", "--lang", "en"])
        #expect(two.output.hasSuffix("\n\n2 files cannot be read\n"), "\(two.output)")
        #expect(
            await Transcript.of(["check", "none.txt", "--format", "json"]).output.contains(#""code": "not-found""#))
    }

    @Test(
        "of a mistake in the arguments begins in Vietnamese and names the page that helps",
        arguments: [
            (["check"], "thiếu đối số '<FILE> ...'; xem khue help check"),
            (["check", "--yeer", "2", "a"], "không có tùy chọn '--yeer'; xem khue help check"),
            (["check", "a", "--year"], "thiếu giá trị của '--year <YYYY>'; xem khue help check"),
            (["check", "a", "--format", "xml"], "giá trị không hợp lệ 'xml'; xem khue help check"),
            (["criteria", "show", "a", "b"], "thừa đối số 'b'; xem khue help criteria show"),
        ])
    func mistake(line: [String], sentence: String) async {
        let transcript = await Transcript.of(line)
        #expect(transcript.status == .failed)
        #expect(transcript.errors.hasPrefix("khue: lệnh chưa đúng: \(sentence)\nError: "), "\(transcript.errors)")
    }
}
