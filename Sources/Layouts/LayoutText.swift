import Documents

/// Page layouts as lines of text: what a worker that finds them prints, and the program reads.
///
/// ```
/// layout 1
/// page NUMBER WIDTH HEIGHT
/// picture RESOLUTION CONFIDENCE
/// word LEFT TOP RIGHT BOTTOM CONFIDENCE TEXT
/// grid LEFT TOP RIGHT BOTTOM
/// cell ROW COLUMN ROWS COLUMNS LEFT TOP RIGHT BOTTOM
/// end
/// ```
/// Lengths are in points with at most two decimals; a confidence that is not known is `-`. What follows a `page` or a
/// `grid` belongs to it. The last line tells a whole text from one whose writer died.
public enum LayoutText {
    static let head = "layout 1"
    static let foot = "end"

    /// The pages as text. White space inside a word becomes one underscore, so that a word stays a word; one without a
    /// letter is left out.
    public static func encode(_ pages: [PageLayout]) -> [UInt8] {
        var out = Array("\(head)\n".utf8)
        for page in pages { append(page, to: &out) }
        out += Array("\(foot)\n".utf8)
        return out
    }

    private static func append(_ page: PageLayout, to out: inout [UInt8]) {
        out += "page \(page.number)".utf8
        append(page.width, to: &out)
        append(page.height, to: &out)
        out.append(newline)
        if let picture = page.picture { out += "picture \(picture.resolution) \(picture.confidence)\n".utf8 }
        for word in page.words where !word.text.isEmpty {
            out += "word".utf8
            append(word.box, to: &out)
            out.append(space)
            out += (word.confidence.map(String.init) ?? "-").utf8
            out.append(space)
            var isBlank = false
            for byte in word.text.utf8 {
                let isSpace = byte <= space
                if !isSpace || !isBlank { out.append(isSpace ? UInt8(ascii: "_") : byte) }
                isBlank = isSpace
            }
            out.append(newline)
        }
        for grid in page.grids {
            out += "grid".utf8
            append(grid.box, to: &out)
            out.append(newline)
            for cell in grid.cells {
                out += "cell \(cell.row) \(cell.column) \(cell.rowSpan) \(cell.columnSpan)".utf8
                append(cell.box, to: &out)
                out.append(newline)
            }
        }
    }

    private static func append(_ box: Box, to out: inout [UInt8]) {
        for length in [box.left, box.top, box.right, box.bottom] { append(length, to: &out) }
    }

    /// A space and the length in hundredths, rounded; what is no length of a page becomes the nearest one.
    private static func append(_ length: Double, to out: inout [UInt8]) {
        let bounded = length.isNaN ? 0 : min(max(length, -LayoutLimits.length), LayoutLimits.length)
        let hundredths = Int((bounded * 100).rounded())
        let (whole, part) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
        out += (hundredths < 0 ? " -\(whole)" : " \(whole)").utf8
        if part > 0 {
            out.append(UInt8(ascii: "."))
            out.append(UInt8(ascii: "0") + UInt8(part / 10))
            if part % 10 > 0 { out.append(UInt8(ascii: "0") + UInt8(part % 10)) }
        }
    }

    static let space = UInt8(ascii: " ")
    static let newline = UInt8(ascii: "\n")
}
