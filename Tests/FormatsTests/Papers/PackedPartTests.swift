import Testing

@testable import Formats

@Suite("Parts that are packed once")
struct PackedPartTests {
    private let bytes = Array(String(repeating: "Đơn vị học tập. ", count: 200).utf8)

    @Test func `are the same in every archive that takes them over`() throws {
        let packed = try PackedPart(bytes)
        let other = ZipWriter.Part("khac.xml", [1, 2, 3])
        for parts in [[], [other]] {
            let archive = try ZipWriter.archive(parts + [ZipWriter.Part("chung.xml", packed)] + parts.map(again))
            try ZipArchive.with(archive) { (archive) throws(ReadError) in
                #expect(try archive.read("chung.xml") == bytes)
                for part in parts { #expect(try archive.read(part.name) == part.bytes) }
            }
        }
    }

    @Test func `lie there packed`() throws {
        let archive = try ZipWriter.archive([ZipWriter.Part("chung.xml", try PackedPart(bytes))])
        #expect(archive.count < bytes.count / 4)
    }

    @Test func `may be empty`() throws {
        let archive = try ZipWriter.archive([ZipWriter.Part("trong.xml", try PackedPart([]))])
        try ZipArchive.with(archive) { (archive) throws(ReadError) in #expect(try archive.read("trong.xml").isEmpty) }
    }

    private func again(_ part: ZipWriter.Part) -> ZipWriter.Part { ZipWriter.Part("lai-\(part.name)", part.bytes) }
}
