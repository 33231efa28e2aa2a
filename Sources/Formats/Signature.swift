/// What a file is, by its first bytes. Offices rename files freely: of real ".doc" files some are HTML, some RTF.
enum Signature: Equatable {
    case zip
    case html
    case text
    case encrypted
    case foreign(ForeignFormat)

    /// The kind of file that bytes begin.
    static func of(_ bytes: [UInt8]) -> Signature {
        func starts(_ prefix: [UInt8], at offset: Int = 0) -> Bool {
            bytes.count >= offset + prefix.count && bytes[offset...].starts(with: prefix)
        }
        func starts(_ prefix: String, at offset: Int = 0) -> Bool { starts(Array(prefix.utf8), at: offset) }
        if starts([0x50, 0x4B, 3, 4]) || starts([0x50, 0x4B, 5, 6]) || starts([0x50, 0x4B, 7, 8]) { return .zip }
        if starts([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return compound(bytes) }
        if starts("{\\rtf") { return .foreign(.rtf) }
        if isPDF(bytes) { return .foreign(.pdf) }
        if starts([0x89, 0x50, 0x4E, 0x47]) || starts([0xFF, 0xD8, 0xFF]) || starts("GIF8") || starts("II*\0")
            || starts("MM\0*") || starts("RIFF") && starts("WEBP", at: 8) || starts("ftyphe", at: 4)
            || starts("ftypmif", at: 4) || starts("BM") && bytes.prefix(64).contains(0)
        {
            return .foreign(.image)
        }
        if starts("Rar!") || starts([0x37, 0x7A, 0xBC, 0xAF]) || starts([0x1F, 0x8B, 8]) { return .foreign(.archive) }
        if starts("MIME-Version:") || starts("From: <Saved by") { return .foreign(.mhtml) }
        return Markup.signature(bytes)
    }

    /// Some writers put a few bytes before the PDF header; readers search the first kilobyte, and so do we.
    private static func isPDF(_ bytes: [UInt8]) -> Bool {
        let mark = Array("%PDF-".utf8)
        let head = bytes.prefix(1024)
        var index = 0
        while index + mark.count <= head.count {
            if head[index] == mark[0], head[index...].starts(with: mark) {
                // A text may speak of the mark; before a real header stand no letters of prose.
                return index == 0 || !head[..<index].contains { (0x61...0x7A).contains($0) }
            }
            index += 1
        }
        return false
    }

    /// An OLE2 compound file: its directory entries, 128 bytes each on their own bounds, begin with names in UTF-16.
    private static func compound(_ bytes: [UInt8]) -> Signature {
        func has(_ name: String) -> Bool {
            var needle: [UInt8] = []
            for unit in name.utf8 { needle += [unit, 0] }
            needle += [0, 0]
            return stride(from: 512, to: bytes.count - needle.count, by: 128).contains { offset in
                bytes[offset] == needle[0] && bytes[offset...].starts(with: needle)
            }
        }
        if bytes.count < 1024 { return .foreign(.ole) }
        if has("EncryptedPackage") || has("EncryptionInfo") { return .encrypted }
        if has("WordDocument") { return .foreign(.doc) }
        if has("Workbook") || has("Book") { return .foreign(.xls) }
        if has("PowerPoint Document") { return .foreign(.ppt) }
        return .foreign(.ole)
    }
}
