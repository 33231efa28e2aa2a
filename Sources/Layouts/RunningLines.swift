import Documents

/// Drops what is printed in the margins of every page: running heads and feet, and page numbers.
enum RunningLines {
    /// The share of a page's height at its top and foot where running lines stand.
    private static let margin = 0.09

    static func drop(from pages: inout [PageReader]) {
        var counts: [String: Int] = [:]
        for page in pages {
            for line in page.lines where isMarginal(line, page) { counts[key(line, page), default: 0] += 1 }
        }
        let most = pages.count <= 3 ? max(pages.count, 2) : (pages.count + 1) / 2
        for index in pages.indices {
            let page = pages[index]
            func isRunning(_ line: LaidLine) -> Bool {
                if isPageNumber(line.text), line.box.bottom < page.height * 0.12 || line.box.top > page.height * 0.88 {
                    return true
                }
                return isMarginal(line, page) && counts[key(line, page), default: 0] >= most
            }
            let head = page.lines.prefix(while: isRunning)
            let foot = page.lines.dropFirst(head.count).reversed().prefix(while: isRunning)
            let body = page.lines.dropFirst(head.count).dropLast(foot.count)
            // The head of a table may stand on every page too: what runs over pages stands apart from the text.
            let top = min(body.first?.box.top ?? .infinity, page.tables.first?.top ?? .infinity)
            let bottom = body.last?.box.bottom ?? -.infinity
            if let last = head.last, top - last.box.bottom > last.height * 0.12 || isPageNumber(last.text) {
                pages[index].lines.removeFirst(head.count)
            }
            if let last = foot.last, last.box.top - bottom > last.height * 0.12 || isPageNumber(last.text) {
                pages[index].lines.removeLast(foot.count)
            }
        }
    }

    private static func isMarginal(_ line: LaidLine, _ page: PageReader) -> Bool {
        line.box.bottom < page.height * margin || line.box.top > page.height * (1 - margin)
    }

    /// The text without its numbers, and whether it stands at the top.
    private static func key(_ line: LaidLine, _ page: PageReader) -> String {
        var key = line.box.top < page.height / 2 ? "<" : ">"
        for scalar in line.text.unicodeScalars where !("0"..."9").contains(scalar) { key.unicodeScalars.append(scalar) }
        return key
    }

    /// `2`, `- 2 -`, `2/5`, `Trang 2`, `Page 2 of 5`.
    static func isPageNumber(_ text: String) -> Bool {
        let bytes = text.unicodeScalars.map(Folding.byte)
        guard bytes.count <= 16 else { return false }
        var digits = 0
        var words: [[UInt8]] = [[]]
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "a")...UInt8(ascii: "z"): words[words.count - 1].append(byte)
            case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: " "), UInt8(ascii: "|"): words.append([])
            default: return false
            }
        }
        words.removeAll(where: \.isEmpty)
        let known = ["trang", "page", "of", "so", "tr"].map { Array($0.utf8) }
        return (1...8).contains(digits) && words.allSatisfy(known.contains)
            && (!words.isEmpty || digits <= 4)
    }
}
