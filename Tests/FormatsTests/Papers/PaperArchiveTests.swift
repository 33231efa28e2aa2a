import Testing

@testable import Formats

@Suite("Papers in one ZIP")
struct PaperArchiveTests {
    @Test func `unpacks to the same papers under the same names`() throws {
        let papers = [
            (name: "Trường TH số 1/to-trinh.docx", bytes: [UInt8](repeating: 7, count: 9000)),
            (name: "danh-sach.pdf", bytes: [1, 2, 3]), (name: "trong.txt", bytes: []),
        ]
        let archive = try PaperArchive.zip(papers)
        try ZipArchive.with(archive) { (archive) throws(ReadError) in
            #expect(Set(archive.names) == Set(papers.map(\.name)))
            for paper in papers { #expect(try archive.read(paper.name) == paper.bytes) }
        }
        #expect(try PaperArchive.zip(papers) == archive)
    }

    @Test func `keeps both of two papers with one name`() throws {
        #expect(
            try names(["a/b.docx", "a/B.docx", "a/b.docx", "b", "b"])
                == ["a/b.docx", "a/B (2).docx", "a/b (3).docx", "b", "b (2)"])
    }

    @Test(arguments: [
        ("../../etc/passwd", "etc/passwd"), ("/a.docx", "a.docx"), (#"C:\a.docx"#, "C--a.docx"), ("a./b ./..", "a/b"),
        ("", "giay-to"), ("..", "giay-to"), ("a\u{0}\n.docx", "a.docx"),
    ])
    func `a name stays in the folder it is unpacked into`(_ name: String, _ safe: String) throws {
        #expect(try names([name]) == [safe])
    }

    private func names(_ names: [String]) throws -> Set<String> {
        try ZipArchive.with(PaperArchive.zip(names.map { ($0, [1]) })) { (archive) throws(ReadError) in
            Set(archive.names)
        }
    }
}
