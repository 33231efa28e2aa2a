import Foundation
import Testing

@testable import khue

@Suite("Files and folders")
struct FileListTests {
    /// A folder with files of these names, for the time of the body.
    private func folder(_ names: [String], _ body: (String) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "khue-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for name in names {
            let file = root.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("x".utf8).write(to: file)
        }
        try body(root.path)
    }

    @Test("a folder gives its documents and those below, by name, without hidden and lock files")
    func walk() throws {
        let names = ["b.docx", "a.TXT", "~$b.docx", ".hidden.txt", "c/d.odt", "c/e.pdf", "picture.png", ".git/x.txt"]
        try folder(names) { root in
            let files = try FileList.expand([root])
            #expect(
                files == ["a.TXT", "b.docx", "c/d.odt", "c/e.pdf"].map { "\(root)/\($0)" })
        }
    }

    @Test("files keep the order they were named in, known ending or not, there or not")
    func named() throws {
        #expect(try FileList.expand(["z.bin", "-", "a.txt"]) == ["z.bin", "-", "a.txt"])
    }

    @Test("a folder without documents is trouble, not silence")
    func empty() throws {
        try folder(["picture.png"]) { root in
            #expect(throws: Trouble.self) { try FileList.expand([root]) }
        }
    }

    @Test("a link back to a folder above is followed once")
    func circle() throws {
        try folder(["a/b.txt"]) { root in
            try FileManager.default.createSymbolicLink(atPath: "\(root)/a/up", withDestinationPath: root)
            #expect(try FileList.expand([root]) == ["\(root)/a/b.txt"])
        }
    }

    @Test("a file above the limit is refused unread, at the limit it is read")
    func limit() throws {
        try folder(["a.txt"]) { root in
            try Data(repeating: 65, count: 1000).write(to: URL(filePath: "\(root)/a.txt"))
            #expect(try FileBytes.read("\(root)/a.txt", limit: 1000).count == 1000)
            #expect { try FileBytes.read("\(root)/a.txt", limit: 999) } throws: { "\($0)".contains("tooLarge") }
        }
    }

    @Test("what is not there and what is a folder say so")
    func missing() throws {
        try folder(["a/b.txt"]) { root in
            #expect { try FileBytes.read("\(root)/none.txt") } throws: { "\($0)".contains("không có tệp này") }
            #expect { try FileBytes.read("\(root)/a") } throws: { "\($0)".contains("đây là thư mục") }
        }
    }
}
