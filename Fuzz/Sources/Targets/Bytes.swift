import TestKit

@testable import Formats

// Raw bytes, as they come in at the door.
extension FuzzTarget {
    /// Any file at all: the look at the bytes, and whatever reader they ask for.
    static let door = FuzzTarget(
        name: "door", longest: 1 << 18, mutation: .bytes,
        seeds: {
            var seeds = try Seeds.documents("docx", "odt", "xlsx", "html", "txt").filter { $0.count < 1 << 17 }
            let heads = [
                "%PDF-1.7\n%âãÏÓ", "{\\rtf1\\ansi báo cáo}", "GIF89a", "Rar!\u{1A}", "MIME-Version: 1.0\r\n\r\n<html>",
                "<?xml version=\"1.0\"?><w:wordDocument>", "<!-- --><html>", "\u{FEFF}Báo cáo",
            ]
            seeds += heads.map { Array($0.utf8) }
            var compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
            compound += [UInt8](repeating: 0, count: 1024)
            seeds.append(compound + "WordDocument".utf8.flatMap { [$0, 0] } + [UInt8](repeating: 0, count: 128))
            return try seeds + Seeds.finds("door")
        },
        run: { bytes in
            _ = Signature.of(bytes)
            Promise.reads { () throws(ReadError) in try DocumentReader.read(bytes).document }
        })

    /// A zip archive: its directory, and every part of it unpacked.
    static let zip = FuzzTarget(
        name: "zip", longest: 1 << 16, mutation: .bytes,
        seeds: {
            var small = ZipBuilder()
            small.add("mimetype", "application/vnd.oasis.opendocument.text")
            small.add("content.xml", "<a/>")
            var deflated = ZipBuilder()
            deflated.add("a", [0x4B, 0x4C, 0x4A, 4, 0], method: 8, size: 3, checksum: 0x3524_41C2)
            return try [small.bytes, deflated.bytes, ZipBuilder().bytes, WordBuilder.document("<w:p/>")]
                + Seeds.documents("xlsx") + Seeds.finds("zip")
        },
        run: { bytes in
            try? ZipArchive.with(bytes) { (archive) throws(ReadError) in
                var unpacked = 0
                for name in archive.names.sorted() {
                    do { unpacked += try archive.read(name).count } catch {}
                }
                Promise.hold(unpacked <= ZipLimits().total, "more unpacked than allowed")
            }
        })

    /// Text, plain and Markdown; decoding included.
    static let text = FuzzTarget(
        name: "text", longest: 1 << 16, mutation: .lines,
        seeds: {
            var seeds = try Seeds.documents("txt") + Seeds.examples() + Seeds.finds("text")
            for example in try Seeds.examples() { seeds += Seeds.pieces(example, lines: 12) }
            return seeds
        },
        run: { bytes in
            Promise.reads { () throws(ReadError) in TextReader.read(decoded: try TextDecoding.decode(bytes)) }
        })

    /// Text of the time before Unicode.
    static let legacy = FuzzTarget(
        name: "legacy", longest: 1 << 16, mutation: .lines,
        seeds: {
            let whole = try Seeds.documents("txt").filter { String(validating: $0, as: UTF8.self) == nil }
            return try whole.flatMap { Seeds.pieces($0, lines: 12) } + Seeds.finds("legacy")
        },
        run: { bytes in
            Promise.reads { () throws(ReadError) in
                let (text, _) = try TextDecoding.read(bytes)
                return TextReader.read(decoded: text)
            }
            let lines = bytes.split(separator: 0x0A).map { line in
                String(String.UnicodeScalarView(line.map { Unicode.Scalar($0) }))
            }
            if let text = LegacyText(recognizing: lines) { for line in lines { _ = text.decode(line) } }
        })

    static let html = FuzzTarget(
        name: "html", longest: 1 << 17, mutation: .markup,
        seeds: {
            var seeds = try Seeds.documents("html") + Seeds.finds("html")
            for page in try Seeds.documents("html") {
                let body = PackageSeeds.inside(String(decoding: page, as: UTF8.self), "body")
                seeds += PackageSeeds.groups(body, of: 8).map { Array("<html><body>\($0)</body></html>".utf8) }
            }
            return seeds
        },
        run: { bytes in
            Promise.reads { () throws(ReadError) in try HtmlReader.read(bytes) }
        })
}
