import Foundation
import TestKit

/// Files made to hurt, or hurt by accident, and what may be said of each.
enum BrokenFiles {
    struct File {
        var bytes: [UInt8]
        var codes: Set<String>
    }

    static func all() throws -> [String: File] {
        var generator = SeededGenerator(state: 11)
        func noise(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) } }
        func fixture(_ name: String) throws -> [UInt8] { try Fixtures.bytes("documents/\(name)") }
        func half(_ name: String) throws -> [UInt8] {
            let bytes = try fixture(name)
            return Array(bytes.prefix(bytes.count / 2))
        }
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        var inside = try fixture("001.doc")
        inside.replaceSubrange(512..<(inside.count - 4096), with: noise(inside.count - 4096 - 512))
        var locked = try fixture("001.doc")
        let start = Data(locked).firstRange(of: Data([0xEC, 0xA5]))!.lowerBound
        locked[start + 11] |= 0x01
        var encrypted = compound + [UInt8](repeating: 0, count: 2040)
        for (index, unit) in "EncryptedPackage".utf16.enumerated() { encrypted[1152 + index * 2] = UInt8(unit) }
        let open = #"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"#
        let deep = String(repeating: "<w:sdt><w:sdtContent>", count: 100_000)
        let entity = #"<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>"#
        var bomb = ZipBuilder()
        WordBuilder.addFrame(to: &bomb)
        bomb.add("word/document.xml", noise(1000), method: 8, size: 1 << 30)
        var sheets = ZipBuilder()
        sheets.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        sheets.add("content.xml", noise(1000), method: 8, size: 1 << 30)
        var archive = ZipBuilder()
        archive.add("ảnh.jpg", "x")
        let rtf = String(repeating: "{", count: 2_000_000)
        let damaged: Set = ["damaged"]
        let unsupported: Set = ["unsupported-format"]
        return try [
            "rỗng.docx": File(bytes: [], codes: ["empty"]),
            "trắng.txt": File(bytes: Array(" \n\n".utf8), codes: ["empty"]),
            "cụt.doc": File(bytes: half("002.doc"), codes: damaged),
            "cụt.docx": File(bytes: half("002.docx"), codes: damaged),
            "cụt.odt": File(bytes: half("002.odt"), codes: damaged),
            "cụt.ods": File(bytes: half("002.ods"), codes: damaged),
            "cụt.xls": File(bytes: half("002.xls"), codes: damaged),
            "cụt.pdf": File(bytes: Array(fixture("001.pdf").prefix(3000)), codes: damaged.union(["empty"])),
            "giả.doc": File(bytes: compound + noise(20_000), codes: damaged.union(unsupported)),
            "nhiễu.doc": File(bytes: inside, codes: damaged.union(unsupported)),
            "nhiễu.bin.txt": File(bytes: noise(5000), codes: unsupported.union(["unknown-format"])),
            "lồng.rtf": File(bytes: Array(("{\\rtf1 " + rtf).utf8), codes: damaged.union(["timeout", "empty"])),
            "lồng.docx": File(bytes: WordBuilder.archive(main: open + deep), codes: ["too-deep"]),
            "thực thể.docx": File(bytes: WordBuilder.archive(main: entity + open), codes: ["forbidden-content"]),
            "bom.docx": File(bytes: bomb.bytes, codes: ["too-large"]),
            "bom.ods": File(bytes: sheets.bytes, codes: ["too-large"]),
            "mật khẩu.doc": File(bytes: locked, codes: ["encrypted"]),
            "mật khẩu.xlsx": File(bytes: encrypted, codes: ["encrypted"]),
            "nén.docx": File(bytes: archive.bytes, codes: unsupported),
            "giả.pdf": File(bytes: Array("%PDF-1.7\n".utf8) + noise(5000), codes: damaged),
            "chương trình.doc": File(
                bytes: [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0] + noise(4000), codes: unsupported.union(["unknown-format"])),
            "trang.doc": File(bytes: Array("MIME-Version: 1.0\r\n\r\n".utf8), codes: unsupported),
        ]
    }
}
