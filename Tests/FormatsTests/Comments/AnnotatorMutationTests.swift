import Documents
import TestKit
import Testing

@testable import Formats

/// Whatever a document is made of, a copy with comments reads as the document itself.
@Suite("Comments in documents made at random")
struct AnnotatorMutationTests {
    private static let pieces = [
        "<w:p>", "</w:p>", "<w:p>", "<w:r>", "</w:r>", "<w:r>", "<w:r><w:rPr><w:b/></w:rPr>", "<w:t>chữ &amp; số</w:t>",
        "<w:t xml:space=\"preserve\"> hai  ba </w:t>", "<w:t>38</w:t>", "<w:t/>", "<w:t>e\u{323}\u{302}</w:t>",
        "<w:tab/>",
        "<w:br/>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:p/>",
        #"<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>"#, "<w:tcPr><w:vMerge/></w:tcPr>", "<w:sdt><w:sdtContent>",
        "</w:sdtContent></w:sdt>", #"<w:r><w:footnoteReference w:id="1"/></w:r>"#,
        #"<w:r><w:fldChar w:fldCharType="begin"/></w:r>"#, #"<w:r><w:fldChar w:fldCharType="separate"/></w:r>"#,
        #"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#, #"<w:ins w:id="9">"#, "</w:ins>", "<w:hyperlink>",
        "</w:hyperlink>",
        "<w:fldSimple>", "</w:fldSimple>", "<w:r><w:drawing><w:txbxContent>", "</w:txbxContent></w:drawing></w:r>",
        #"<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>"#, "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>",
        "<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>", "<m:oMath><m:r><m:t>31/32</m:t></m:r></m:oMath>",
        "<w:r><w:ruby><w:rubyBase><w:r><w:t>gốc</w:t></w:r></w:rubyBase></w:ruby></w:r>", "<!-- w:t -->",
        #"<w:commentRangeStart w:id="4"/>"#, "<w:bookmarkStart w:id=\"1\" w:name=\"a&gt;b>\"/>",
    ]

    @Test("have their marks in pairs, and the document stays what it was")
    func anything() throws {
        var generator = SeededGenerator(state: 38)
        var read = 0
        for _ in 0..<500 {
            let bytes = WordBuilder.document(
                Self.body(&generator), numbering: Self.numbering,
                footnotes: #"<w:footnote w:id="1"><w:p><w:r><w:t>ghi chú</w:t></w:r></w:p></w:footnote>"#)
            guard let (format, document) = try? DocumentReader.read(bytes) else { continue }
            read += 1
            let planted = PlantedComments.all(in: document).map(\.comment)
            let copy = try DocumentAnnotator.annotate(
                bytes, format: format, document: document, comments: planted)
            let again = try DocumentReader.read(copy.bytes).document
            let isSame = again == document
            #expect(isSame)
            let marked = try MarkedText(copy.bytes)
            let before = try MarkedText(bytes)
            #expect(marked.text == before.text)
            let places = marked.faults.filter { !before.faults.contains($0) && !$0.contains(" in ") }
            #expect(places.isEmpty)
            #expect(marked.comments.count == planted.count)
        }
        #expect(read > 400)
    }

    private static let numbering = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>\
        </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        """

    /// Pieces in any order; elements are closed in order, so that all of it is well-formed.
    private static func body(_ generator: inout SeededGenerator) -> String {
        var text = "<w:p><w:r><w:t>đầu</w:t></w:r></w:p>"
        var open: [String] = []
        for _ in 0..<Int.random(in: 3...60, using: &generator) {
            let piece = pieces.randomElement(using: &generator)!
            if piece.hasPrefix("</") {
                if let name = open.popLast() { text += "</\(name)>" }
                continue
            }
            // Runs stand in paragraphs more often than not.
            if piece.hasPrefix("<w:t>") || piece.hasPrefix("<w:t "), open.last != "w:r", Bool.random(using: &generator)
            {
                text += "<w:p><w:r>\(piece)</w:r></w:p>"
                continue
            }
            text += piece
            for tag in piece.split(separator: "<") where tag.contains(">") && !tag.hasPrefix("!") {
                if tag.hasPrefix("/") {
                    open.removeLast()
                } else if !tag.contains("/>") {
                    open.append(String(tag.prefix { $0 != " " && $0 != ">" }))
                }
            }
        }
        for name in open.reversed() { text += "</\(name)>" }
        return text
    }
}
