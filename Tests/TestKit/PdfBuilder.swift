/// A PDF from a few lines: text in Helvetica (ASCII only) and ruling lines, in points from the upper left corner.
public struct PdfBuilder {
    private var pages: [String] = []
    private let width: Double
    private let height: Double

    /// How far the pages are to be turned when they are shown, clockwise, in degrees.
    private let turn: Int

    /// Whether the font says of each of its bytes that it is the scalar of the same number, as programs do that know
    /// nothing of old fonts.
    private let namesLetters: Bool

    public init(width: Double = 595, height: Double = 842, turn: Int = 0, namesLetters: Bool = false) {
        self.namesLetters = namesLetters
        self.width = width
        self.height = height
        self.turn = turn
    }

    /// Begins a page.
    public mutating func page() {
        pages.append("")
    }

    public mutating func text(_ text: String, left: Double, top: Double, size: Double = 12) {
        pages[pages.count - 1] += "BT /F1 \(size) Tf \(left) \(height - top - size) Td (\(text)) Tj ET\n"
    }

    /// Text of any bytes of Western Windows.
    public mutating func text(bytes: [UInt8], left: Double, top: Double, size: Double = 12) {
        let escaped = bytes.map { byte in
            let digits = String(byte, radix: 8)
            return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
        }
        text(escaped.joined(), left: left, top: top, size: size)
    }

    public mutating func line(_ fromX: Double, _ fromY: Double, _ toX: Double, _ toY: Double, grey: Double = 0) {
        pages[pages.count - 1] +=
            "\(grey) G 0.5 w \(fromX) \(height - fromY) m \(toX) \(height - toY) l S 0 G\n"
    }

    /// A grid with a text in each cell.
    public mutating func table(
        _ rows: [[String]], columns: [Double], top: Double, rowHeight: Double = 20, grey: Double = 0
    ) {
        let bottom = top + Double(rows.count) * rowHeight
        for column in columns { line(column, top, column, bottom, grey: grey) }
        for row in 0...rows.count {
            line(
                columns[0], top + Double(row) * rowHeight, columns[columns.count - 1], top + Double(row) * rowHeight,
                grey: grey)
        }
        for (row, texts) in rows.enumerated() {
            for (column, cell) in texts.enumerated() {
                text(cell, left: columns[column] + 4, top: top + Double(row) * rowHeight + 3, size: 11)
            }
        }
    }

    public var bytes: [UInt8] {
        let first = 4
        let kids = pages.indices.map { "\(first + $0 * 2) 0 R" }.joined(separator: " ")
        var objects = [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count \(pages.count)/Kids[\(kids)]>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding"
                + (namesLetters ? "/ToUnicode \(first + pages.count * 2) 0 R>>" : ">>"),
        ]
        for (index, content) in pages.enumerated() {
            objects.append(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 \(width) \(height)]/Rotate \(turn)"
                    + "/Resources<</Font<</F1 3 0 R>>>>/Contents \(first + index * 2 + 1) 0 R>>")
            objects.append("<</Length \(content.utf8.count)>>\nstream\n\(content)endstream")
        }
        if namesLetters {
            let map =
                "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <FF> <0020> "
                + "endbfrange endcmap\n"
            objects.append("<</Length \(map.utf8.count)>>\nstream\n\(map)endstream")
        }
        var out = Array("%PDF-1.4\n".utf8)
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(out.count)
            out += "\(index + 1) 0 obj\n\(object)\nendobj\n".utf8
        }
        let start = out.count
        out += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8
        for offset in offsets {
            let digits = String(offset)
            out += (String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8
        }
        out += "trailer\n<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n".utf8
        return out
    }
}
