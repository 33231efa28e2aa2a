/// The fields of a Word document that are written as marks between runs: instruction, then result.
///
/// Office programs compute the result anew and drop what stands in it, a comment's ends too. So a comment on a result
/// goes around the field. Only links keep their words; there it goes around when it is on all of them. Fields over
/// several paragraphs (a table of contents) are left alone.
struct DocxFields {
    struct Field {
        /// Its first and last `w:fldChar`.
        var begin: Int
        var end: Int

        /// Whether its result stays as it is typed.
        var isLink: Bool

        /// From where to where its result's characters stand.
        var result: Range<Int>
    }

    private(set) var fields: [Field] = []

    init(_ xml: XMLElements) {
        var open: [(begin: Int, isLink: Bool, isResult: Bool, texts: [Int])] = []
        for index in xml.elements.indices {
            if xml.is(index, "t") {
                for level in open.indices where open[level].isResult { open[level].texts.append(index) }
            } else if xml.is(index, "instrText"), let last = open.indices.last {
                let words = xml.bytes[xml.open(index).upperBound..<xml.close(index).lowerBound]
                if words.drop(while: { $0 <= 0x20 }).starts(with: Array("HYPERLINK".utf8)) { open[last].isLink = true }
            } else if xml.is(index, "fldChar") {
                switch xml.string(index, "fldCharType") {
                case "begin": open.append((index, false, false, []))
                case "separate": if !open.isEmpty { open[open.count - 1].isResult = true }
                case "end":
                    guard let field = open.popLast(), let first = field.texts.first, let last = field.texts.last,
                        Self.paragraph(xml, field.begin) == Self.paragraph(xml, index)
                    else { continue }
                    fields.append(
                        Field(
                            begin: field.begin, end: index, isLink: field.isLink,
                            result: xml.open(first).upperBound..<xml.close(last).lowerBound))
                default: break
                }
            }
        }
    }

    private static func paragraph(_ xml: XMLElements, _ element: Int) -> Int? {
        var next = xml.parent(element)
        while let here = next, !xml.is(here, "p") { next = xml.parent(here) }
        return next
    }
}
