import Foundation
import TestKit
import Testing

@testable import khue

@Suite("Memory")
struct MemoryTests {
    @Test("a hundred thousand styles, each used and based on the one before, are read in little room")
    func styles() throws {
        let count = 100_000
        let styles = (0..<count).map {
            #"<w:style w:type="paragraph" w:styleId="s\#($0)"><w:basedOn w:val="s\#($0 - 1)"/></w:style>"#
        }
        let paragraphs = (0..<count).map {
            #"<w:p><w:pPr><w:pStyle w:val="s\#($0)"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"#
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "khue-\(UUID().uuidString).docx")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(WordBuilder.document(paragraphs.joined(), styles: styles.joined())).write(to: file)
        let binary = Binary.folder.appending(path: "khue").path
        let run = try Binary.run(
            ["-c", "ulimit -v 700000; '\(binary)' check '\(file.path)'"], binary: URL(filePath: "/bin/sh"),
            environment: ["MALLOC_ARENA_MAX": "2"])
        #expect(run.status == 0, "\(run.errors.prefix(300))")
    }
}
