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
        ("../\u{301}x.docx", "\u{301}x.docx"), ("con.docx", "_con.docx"), ("Aux/a.docx", "_Aux/a.docx"),
        ("conso.pdf", "conso.pdf"),
    ])
    func `a name stays in the folder it is unpacked into`(_ name: String, _ safe: String) throws {
        #expect(try names([name]) == [safe])
    }

    @Test func `a name is no longer than file systems take, keeps its ending, and stays apart from others`() throws {
        let long = String(repeating: "Trường ", count: 100)
        let found = try names(["\(long)/\(long)a.docx", "\(long)/\(long)b.docx", long + "." + long])
        #expect(found.count == 3)
        #expect(found.filter { $0.hasSuffix(".docx") }.count == 2)
        for name in found {
            for step in name.split(separator: "/") { #expect(step.utf8.count <= 255 && step.hasPrefix("Trường")) }
        }
    }

    private func names(_ names: [String]) throws -> Set<String> {
        try ZipArchive.with(PaperArchive.zip(names.map { ($0, [1]) })) { (archive) throws(ReadError) in
            Set(archive.names)
        }
    }
}
