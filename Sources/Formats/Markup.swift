/// Tells HTML, other markup and plain text apart by how they begin.
enum Markup {
    static func signature(_ bytes: [UInt8]) -> Signature {
        let head = opening(bytes)
        guard head.first == UInt8(ascii: "<") else { return .text }
        let tags = tags(head)
        for tag in tags {
            switch tag {
            case "!doctype html", "html", "head", "body", "title", "meta", "table", "div", "p", "font", "span", "h1",
                "h2", "h3", "center", "style", "link":
                return .html
            case "w:worddocument", "pkg:package": return .foreign(.wordXML)
            case "office:document":
                // The attribute that says so stands behind some forty names of name spaces.
                let isSheet = Array(bytes.prefix(1 << 14)).withUnsafeBufferPointer {
                    Scan.contains($0, "opendocument.spreadsheet")
                }
                return .foreign(isSheet ? .flatSheet : .flatText)
            case "workbook", "ss:workbook": return .foreign(.excelXML)
            default: continue
            }
        }
        return head.starts(with: Array("<?xml".utf8)) ? .foreign(.xml) : .text
    }

    /// The first four kilobytes as lower-case ASCII without byte order mark, zero bytes and leading white space.
    private static func opening(_ bytes: [UInt8]) -> [UInt8] {
        var head: [UInt8] = []
        for byte in bytes.prefix(4096) where byte != 0 && byte < 0x80 {
            if head.isEmpty && byte <= 0x20 { continue }
            head.append((0x41...0x5A).contains(byte) ? byte + 32 : byte)
        }
        return head
    }

    /// The names of the first tags, until one says what the file is; comments and declarations are passed over.
    private static func tags(_ head: [UInt8]) -> [String] {
        var names: [String] = []
        var index = 0
        while index < head.count, names.count < 8 {
            guard head[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            let rest = head[(index + 1)...]
            if rest.starts(with: Array("!--".utf8)) {
                index = end(of: "-->", in: head, from: index)
            } else if rest.first == UInt8(ascii: "?") {
                index = end(of: "?>", in: head, from: index)
            } else if rest.starts(with: Array("!doctype".utf8)) {
                let name = rest.dropFirst(8).drop { $0 <= 0x20 }.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
                names.append("!doctype " + String(decoding: name, as: UTF8.self))
                index += 9
            } else {
                let name = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
                names.append(String(decoding: name, as: UTF8.self))
                index += 1
            }
        }
        return names
    }

    private static func end(of mark: String, in head: [UInt8], from start: Int) -> Int {
        let mark = Array(mark.utf8)
        var index = start
        while index < head.count {
            if head[index] == mark[0], head[index...].starts(with: mark) { return index + mark.count }
            index += 1
        }
        return head.count
    }
}
