import Documents
import Layouts

/// Pages as a typist would fill them, with a ruled table on every second one.
enum LayoutSeeds {
    /// In the lines of a worker.
    static func pages(of text: [UInt8]) -> [[UInt8]] {
        let pages = layouts(text)
        return pages.map { LayoutText.encode([$0]) } + [LayoutText.encode(pages)]
    }

    /// As `pdftotext -bbox` writes them.
    static func boxes(of text: [UInt8]) -> [[UInt8]] {
        layouts(text).map { page in
            let words = page.words.map { word in
                let box = word.box
                return
                    "    <word xMin=\"\(box.left)\" yMin=\"\(box.top)\" xMax=\"\(box.right)\" yMax=\"\(box.bottom)\">"
                    + word.text.replacing("&", with: "&amp;").replacing("<", with: "&lt;") + "</word>\n"
            }
            let start = "<doc>\n  <page width=\"\(page.width)\" height=\"\(page.height)\">\n"
            return Array((start + words.joined() + "  </page>\n</doc>\n").utf8)
        }
    }

    private static func layouts(_ text: [UInt8]) -> [PageLayout] {
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        var pages: [PageLayout] = []
        for start in stride(from: 0, to: min(lines.count, 120), by: 40) {
            var page = PageLayout(number: pages.count + 1, width: 595, height: 842)
            for (index, line) in lines[start..<min(start + 40, lines.count)].enumerated() {
                var left = 85.0
                for word in line.split(separator: " ") {
                    let width = 7 * Double(word.count)
                    let top = 60 + 18 * Double(index)
                    if left + width > 560 { break }
                    page.words.append(
                        PageLayout.Word(
                            String(word), box: Box(left: left, top: top, right: left + width, bottom: top + 14),
                            confidence: start == 40 ? 60 + index : nil))
                    left += width + 5
                }
            }
            if pages.count % 2 == 1 {
                page.grids = [grid]
                page.picture = PagePicture(page: page.number, resolution: 200, confidence: 91)
            }
            pages.append(page)
        }
        return pages
    }

    private static var grid: PageLayout.Grid {
        let sides = [85.0, 120, 420, 490, 560]
        var cells: [PageLayout.Grid.Cell] = []
        for row in 0..<6 {
            for column in 0..<4 where row > 0 || column < 3 {
                let box = Box(
                    left: sides[column], top: 200 + 36 * Double(row),
                    right: sides[row == 0 && column == 2 ? 4 : column + 1],
                    bottom: 236 + 36 * Double(row))
                cells.append(
                    PageLayout.Grid.Cell(
                        row: row + 1, column: column + 1, columnSpan: row == 0 && column == 2 ? 2 : 1, box: box))
            }
        }
        return PageLayout.Grid(box: Box(left: 85, top: 200, right: 560, bottom: 416), cells: cells)
    }
}
