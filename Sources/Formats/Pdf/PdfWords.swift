import Documents
import Layouts

/// Reads what `pdftotext -bbox` writes: a line for each page and each word, in an order of its own.
///
/// ```
/// <page width="595.303937" height="841.889764">
///   <word xMin="99.500000" yMin="85.000764" xMax="133.448000" yMax="100.600764">UBND</word>
/// ```
/// The form is always the same, so the bytes are scanned as they are; what is not of this form is passed over.
enum PdfWords {
    /// More words on a page than this are no text; the rest are left out.
    private static let mostOnPage = 20_000

    static func pages(_ bytes: [UInt8]) -> [PageLayout] {
        var pages: [PageLayout] = []
        bytes.withUnsafeBufferPointer { bytes in
            // Titles and names of authors stand before this.
            var index = Scan.first(bytes, "<doc>", from: 0) ?? bytes.count
            while let tag = nextTag(bytes, from: index) {
                index = tag.end
                switch bytes[tag.start + 1] {
                case UInt8(ascii: "p"):
                    let sides = numbers(bytes, tag.start, tag.end)
                    guard sides.count == 2 else { continue }
                    pages.append(PageLayout(number: pages.count + 1, width: sides[0], height: sides[1]))
                case UInt8(ascii: "w"):
                    let end = nextTag(bytes, from: index)?.start ?? bytes.count
                    let sides = numbers(bytes, tag.start, tag.end)
                    guard sides.count == 4, let page = pages.indices.last, pages[page].words.count < mostOnPage else {
                        continue
                    }
                    let text = PdfLetters.text(UnsafeBufferPointer(rebasing: bytes[index..<end]))
                    guard !text.isEmpty else { continue }
                    let box = Box(
                        left: sides[0], top: sides[1], right: max(sides[0], sides[2]), bottom: max(sides[1], sides[3]))
                    pages[page].words.append(PageLayout.Word(text, box: box))
                default: continue
                }
            }
        }
        for index in pages.indices where isSideways(pages[index]) {
            (pages[index].width, pages[index].height) = (pages[index].height, pages[index].width)
        }
        return pages
    }

    /// Whether words stand beyond an edge that they would not if the sides were changed over: `pdftotext` gives the sides
    /// of a page that is to be shown turned as if it were not.
    private static func isSideways(_ page: PageLayout) -> Bool {
        func fits(_ width: Double, _ height: Double) -> Bool {
            page.words.allSatisfy { $0.box.right <= width + 2 && $0.box.bottom <= height + 2 }
        }
        return !fits(page.width, page.height) && fits(page.height, page.width)
    }

    /// The next tag, from its `<` to behind its `>`.
    private static func nextTag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (start: Int, end: Int)? {
        guard let open = Scan.first(bytes, "<", from: start), let close = Scan.first(bytes, ">", from: open),
            open + 1 < close
        else { return nil }
        return (open, close + 1)
    }

    /// The numbers in quotes of a tag.
    private static func numbers(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> [Double] {
        var numbers: [Double] = []
        var index = start
        while index < end {
            guard bytes[index] == UInt8(ascii: "\"") else {
                index += 1
                continue
            }
            index += 1
            let isNegative = bytes[index] == UInt8(ascii: "-")
            if isNegative { index += 1 }
            var value = 0.0
            var scale = 0.0
            while index < end, bytes[index] != UInt8(ascii: "\"") {
                let byte = bytes[index]
                if byte == UInt8(ascii: ".") {
                    scale = 1
                } else if (0x30...0x39).contains(byte) {
                    value = value * 10 + Double(byte - 0x30)
                    scale *= 10
                }
                index += 1
            }
            index += 1
            if scale > 1 { value /= scale }
            numbers.append(min(value, 1_000_000) * (isNegative ? -1 : 1))
        }
        return numbers
    }
}
