import Documents
import Foundation
import TestKit
import Testing

@testable import Formats

@Suite("Comments in Word documents")
struct DocxAnnotatorTests {
    /// Plants comments everywhere and looks whether each covers its very words, and nothing else has changed.
    private func checkEverywhere(_ bytes: [UInt8], mayMiss: Set<String> = []) throws {
        let (format, document) = try DocumentReader.read(bytes)
        #expect(format == .docx)
        let planted = PlantedComments.all(in: document)
        let file = try DocumentAnnotator.annotate(
            bytes, format: format, document: document, comments: planted.map(\.comment))
        try expectOnlyComments(file.bytes, added: planted.count, to: bytes)
        let marked = try MarkedText(file.bytes)
        let base = try MarkedText(bytes).comments.keys.max().map { $0 + 1 } ?? 0
        for (index, planted) in planted.enumerated() {
            guard let words = planted.words, !mayMiss.contains(words) else { continue }
            let covered = try #require(marked.words[base + index])
            #expect(squeezed(covered) == squeezed(words), "\(planted.comment.place)")
            let paragraphs = marked.comments[base + index]?.paragraphs ?? []
            #expect(paragraphs.first == "Lỗi: " + planted.comment.paragraphs[0])
            #expect(paragraphs.count == 2, "\(planted.comment.place)")
        }
    }

    /// The same document, the same other parts, and marks that fit each other.
    private func expectOnlyComments(_ copy: [UInt8], added: Int, to original: [UInt8]) throws {
        let same = try DocumentReader.read(copy).document == DocumentReader.read(original).document
        #expect(same)
        let before = try MarkedText(original)
        let after = try MarkedText(copy)
        #expect(after.faults == before.faults)
        #expect(after.text == before.text)
        #expect(after.comments.count == before.comments.count + added)
        for (id, comment) in before.comments { #expect(after.comments[id]?.paragraphs == comment.paragraphs) }
        try ZipArchive.with(original) { (old) throws(ReadError) in
            try ZipArchive.with(copy) { (new) throws(ReadError) in
                let touched: Set = ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml"]
                let main = try Package(old).main
                for name in old.names where !touched.contains(name) && name != main {
                    #expect(try old.read(name) == new.read(name), "\(name)")
                }
                // Nothing of the main part is lost: its bytes come in the same order.
                let isKept = Self.isSubsequence(try old.read(main), of: try new.read(main))
                #expect(isKept)
            }
        }
    }

    private static func isSubsequence(_ small: [UInt8], of large: [UInt8]) -> Bool {
        var index = 0
        for byte in large where index < small.count && byte == small[index] { index += 1 }
        return index == small.count
    }

    private func squeezed(_ text: String) -> [UInt8] {
        var view = String.UnicodeScalarView()
        view.append(
            contentsOf: text.precomposedStringWithCanonicalMapping.unicodeScalars.filter {
                !$0.properties.isWhitespace && $0 != "\u{AD}" && $0 != "\u{200B}"
            })
        return Array(String(view).utf8)
    }

    private func p(_ runs: String) -> String { "<w:p>\(runs)</w:p>" }

    private func r(_ text: String, _ properties: String = "") -> String {
        "<w:r>\(properties)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    @Test("cover the very words, whatever stands around, in the five reports", arguments: SeedFilesTests.names)
    func seeds(name: String) throws {
        try checkEverywhere(Fixtures.bytes("documents/\(name).docx"))
    }

    @Test("cover words in links, insertions, moves, controls, bidirectional runs and results of fields")
    func wrappers() throws {
        let body = """
            <w:p w:rsidR="00A1"><w:pPr><w:jc w:val="both"/></w:pPr><w:hyperlink r:id="x" \
            xmlns:r="u">\(r("một hai"))\(r(" ba"))</w:hyperlink><w:ins w:id="4" w:author="A">\(r(" bốn năm"))</w:ins>\
            <w:del w:id="5" w:author="A"><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:moveTo w:id="6">\(r(" sáu"))\
            </w:moveTo><w:sdt><w:sdtPr/><w:sdtContent>\(r(" bảy tám"))</w:sdtContent></w:sdt><w:bdo>\(r(" chín"))</w:bdo>\
            </w:p><w:p>\(r("Ngày "))<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK</w:instrText></w:r>\
            <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(r("12 tháng 5"))<w:r><w:fldChar w:fldCharType="end"/></w:r>\
            \(r(" năm"))</w:p><w:sdt><w:sdtContent>\(p(r("trong khối")))</w:sdtContent></w:sdt>
            """
        try checkEverywhere(WordBuilder.document(body))
    }

    @Test(
        "cut runs between characters written as entities, in sections, and over two line ends, and keep what they are")
    func characters() throws {
        let body = """
            <w:p><w:r w:rsidR="1"><w:rPr><w:b/><w:rPrChange w:id="7" w:author="A"><w:rPr/></w:rPrChange></w:rPr><w:t>A&amp;B \
            &#7897;p &lt;x&gt;</w:t><w:tab/><w:t>hai</w:t><w:br/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r></w:p>\
            <w:p><w:r><w:t><![CDATA[dấu < và ]]>sau<!-- gì -->đó</w:t></w:r></w:p><w:p><w:r><w:t>một\r\nhai ba</w:t></w:r></w:p>
            """
        let bytes = WordBuilder.document(body)
        try checkEverywhere(bytes)
        let document = try DocumentReader.read(bytes).document
        let planted = PlantedComments.all(in: document).map(\.comment)
        let file = try DocumentAnnotator.annotate(bytes, format: .docx, document: document, comments: planted)
        let main = try ZipArchive.with(file.bytes) { (archive) throws(ReadError) in
            String(decoding: try archive.read("word/document.xml"), as: UTF8.self)
        }
        // Every piece of the bold run is bold still, and its changes of formatting have numbers of their own.
        let changes = main.split(separator: "<w:rPrChange w:id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(changes.count > 3)
        #expect(Set(changes).count == changes.count)
        #expect(main.components(of: "<w:rPr><w:b/>") == changes.count)
    }

    @Test("cover letters whose marks stand in other runs, and none of what cleaning drops")
    func composed() throws {
        let body =
            p(r("  Ke") + r("\u{302}\u{301}") + r("t qu\u{AD}ả ") + r("đ") + r("a\u{323}t\u{200B} tốt  "))
            + p(r("Đ\u{1EB7}c bi\u{1EC7}t e\u{323}\u{302} Việ\u{300}t"))
        try checkEverywhere(WordBuilder.document(body))
    }

    @Test("stand in empty cells, cells merged both ways, tables inside cells, and rows without words")
    func cells() throws {
        func tc(_ properties: String, _ content: String) -> String {
            "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
        }
        let inner = "<w:tbl><w:tr>\(tc("", p(r("trong một"))))\(tc("", "<w:p/>"))</w:tr></w:tbl><w:p/>"
        let body = """
            <w:tbl><w:tr>\(tc(#"<w:vMerge w:val="restart"/>"#, p(r("gộp")) + p(r("xuống"))))\(tc("", "<w:p/>"))</w:tr>\
            <w:tr>\(tc("<w:vMerge/>", "<w:p/>"))\(tc("", "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:p>"))</w:tr>\
            <w:tr>\(tc(#"<w:gridSpan w:val="2"/>"#, inner))</w:tr><w:tr>\(tc("", "<w:p/>"))\(tc("", p(r("38"))))</w:tr></w:tbl>\
            <w:p>\(r("cuối"))</w:p>
            """
        try checkEverywhere(WordBuilder.document(body))
    }

    @Test(
        "stand at a note's mark, at the drawing that holds a text box, and at the first word after an automatic number")
    func elsewhere() throws {
        let box = "<w:txbxContent>\(p(r("trong hộp")))</w:txbxContent>"
        let drawing = """
            <mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>\(box)</w:drawing></mc:Choice><mc:Fallback><w:pict>\(box)\
            </w:pict></mc:Fallback></mc:AlternateContent>
            """
        let body = """
            <w:p>\(r("trước"))<w:r><w:t>neo</w:t>\(drawing)<w:t> tiếp</w:t></w:r></w:p><w:p>\(r("chữ"))<w:r>\
            <w:footnoteReference w:id="2"/></w:r>\(r(" sau"))</w:p><w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>\
            \(r("Mục tiêu chung"))</w:p>
            """
        let numbering = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>\
            </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """
        let bytes = WordBuilder.document(
            body, numbering: numbering, footnotes: "<w:footnote w:id=\"2\">\(p(r("ghi chú")))</w:footnote>")
        let document = try DocumentReader.read(bytes).document
        let comments = [
            Place(line: 2, characters: 6..<9, text: "hộp"), Place(line: 3, note: 1, text: "ghi"),
            Place(line: 4, characters: 0..<2, text: "1."), Place(line: 4, characters: 0..<10, text: "1. Mục tiêu"),
        ].map { Comment(place: $0, label: "Lỗi", paragraphs: ["x"], quotation: "«\($0.text)»") }
        let file = try DocumentAnnotator.annotate(bytes, format: .docx, document: document, comments: comments)
        try expectOnlyComments(file.bytes, added: 4, to: bytes)
        let marked = try MarkedText(file.bytes)
        #expect((0..<4).map { marked.words[$0] } == ["trong hộptrong hộp", "", "Mục", "Mục tiêu"])
        #expect((0..<4).map { marked.comments[$0]?.paragraphs.count } == [2, 2, 2, 1])
        #expect(marked.comments[0]?.paragraphs == ["Lỗi: x", "«hộp»"])
    }

    @Test("go around a field when they are on its result, for office programs compute that anew; not so in links")
    func fields() throws {
        func mark(_ kind: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }
        let body = p(
            r("Tổng ") + mark("begin") + "<w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r>" + mark("separate")
                + r("9") + r("8") + mark("end") + r(" điểm"))
        let bytes = WordBuilder.document(body)
        let document = try DocumentReader.read(bytes).document
        let comments = [5..<7, 5..<6, 0..<7].map { range in
            let text = String(Array("Tổng 98 điểm")[range])
            return Comment(
                place: Place(line: 1, characters: range, text: text), label: "Lỗi", paragraphs: ["x"], quotation: "«»")
        }
        let file = try DocumentAnnotator.annotate(bytes, format: .docx, document: document, comments: comments)
        try expectOnlyComments(file.bytes, added: 3, to: bytes)
        #expect(try MarkedText(file.bytes).words == [0: "98", 1: "98", 2: "Tổng 98"])
        #expect(try (0..<3).map { try MarkedText(file.bytes).comments[$0]?.paragraphs.count } == [1, 2, 1])
        let main = try ZipArchive.with(file.bytes) { (archive) throws(ReadError) in
            String(decoding: try archive.read("word/document.xml"), as: UTF8.self)
        }
        let order = ["RangeStart w:id=\"0\"", "\"begin\"", "\"separate\"", "\"end\"", "RangeEnd w:id=\"0\""]
        let places = order.map { main.firstRange(of: $0)?.lowerBound ?? main.endIndex }
        #expect(places == places.sorted() && !places.contains(main.endIndex))
        let link = try DocumentAnnotator.annotate(
            WordBuilder.document(body.replacing("=SUM(ABOVE)", with: " HYPERLINK &quot;x&quot;")), format: .docx,
            document: document, comments: comments)
        #expect(try MarkedText(link.bytes).words == [0: "98", 1: "9", 2: "Tổng 98"])
    }

    @Test("go over paragraphs where a sentence does, and no further than its cell")
    func sentences() throws {
        let bytes = WordBuilder.document(
            p(r("Ban hành Quyết định số")) + p(r("12/QĐ-UBND ngày"))
                + "<w:tbl><w:tr><w:tc>\(p(r("ô")))</w:tc></w:tr></w:tbl>"
                + p(r("hết")))
        let document = try DocumentReader.read(bytes).document
        let comments = [
            Place(line: 1, characters: 9..<33, text: "Quyết định số 12/QĐ-UBND"),
            Place(line: 2, characters: 11..<17, text: "ngày ô"),
        ].map { Comment(place: $0, label: "Lỗi", paragraphs: ["x"]) }
        let file = try DocumentAnnotator.annotate(bytes, format: .docx, document: document, comments: comments)
        try expectOnlyComments(file.bytes, added: 2, to: bytes)
        let marked = try MarkedText(file.bytes)
        #expect(marked.words[0] == "Quyết định số12/QĐ-UBND")
        #expect(marked.words[1] == "12/QĐ-UBND ngày")
    }

    @Test("come behind those of others, whose numbers and words stay; those of Khuê's own last time go")
    func again() throws {
        var zip = ZipBuilder()
        WordBuilder.addFrame(to: &zip, parts: ["comments"])
        let w = #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#
        zip.add(
            "word/document.xml",
            """
            <w:document \(w)><w:body><w:p><w:commentRangeStart w:id="3"/>\(r("Điểm cộng"))<w:commentRangeEnd w:id="3"/><w:r>\
            <w:commentReference w:id="3"/></w:r>\(r(" là 38"))</w:p></w:body></w:document>
            """)
        zip.add(
            "word/comments.xml",
            #"<w:comments \#(w)><w:comment w:id="3" w:author="Lan"><w:p>\#(r("hỏi lại"))</w:p></w:comment></w:comments>"#
        )
        let bytes = zip.bytes
        try checkEverywhere(bytes)
        let document = try DocumentReader.read(bytes).document
        let comment = Comment(
            place: Place(line: 1, characters: 5..<12, text: "cộng là"), label: "Lỗi", paragraphs: ["một"])
        let first = try DocumentAnnotator.annotate(bytes, format: .docx, document: document, comments: [comment])
        #expect(DocumentAnnotator.isUntouched(first.bytes))
        #expect(!DocumentAnnotator.isUntouched(bytes))
        let second = try DocumentAnnotator.annotate(
            first.bytes, format: .docx, document: document, comments: [comment, comment])
        let marked = try MarkedText(second.bytes)
        #expect(marked.faults.isEmpty)
        #expect(marked.comments.keys.sorted() == [3, 5, 6])
        #expect(marked.comments[3]?.author == "Lan")
        #expect(marked.words[5] == "cộng là")
        let none = try DocumentAnnotator.annotate(second.bytes, format: .docx, document: document, comments: [])
        #expect(try MarkedText(none.bytes).comments.keys.sorted() == [3])
        #expect(try MarkedText(none.bytes).faults.isEmpty)
    }

    @Test(
        "stand on the figures, and on the runs of the words, in documents typed in old fonts",
        arguments: ["001.vntime.docx", "001.vni.docx"])
    func oldFonts(file: String) throws {
        let bytes = try Fixtures.bytes("documents/legacy/\(file)")
        let (format, document) = try DocumentReader.read(bytes)
        #expect(document.encoding != nil)
        let planted = PlantedComments.all(in: document)
        let copy = try DocumentAnnotator.annotate(
            bytes, format: format, document: document, comments: planted.map(\.comment))
        try expectOnlyComments(copy.bytes, added: planted.count, to: bytes)
        let marked = try MarkedText(copy.bytes)
        var exact = 0
        for (index, planted) in planted.enumerated() {
            guard let words = planted.words else { continue }
            let covered = try #require(marked.words[index])
            if words.utf8.allSatisfy({ $0 < 0x80 }) {
                // A figure is written the same in any encoding; at worst its whole run is covered.
                #expect(squeezed(covered) == squeezed(words) || covered.contains(words), "\(words)")
                if squeezed(covered) == squeezed(words) { exact += 1 }
            } else {
                #expect(!covered.isEmpty)
            }
        }
        #expect(exact > 60)
    }

    @Test("without any, a copy is the file itself")
    func nothing() throws {
        let bytes = try Fixtures.bytes("documents/001.docx")
        let document = try DocumentReader.read(bytes).document
        #expect(try DocumentAnnotator.annotate(bytes, format: .docx, document: document, comments: []).bytes == bytes)
    }

    @Test(
        "are written under any prefix, in both namespaces, whatever the main part is called",
        arguments: [
            ("x:", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
            ("", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
            ("w:", "http://purl.oclc.org/ooxml/wordprocessingml/main"),
        ])
    func prefixes(prefix: String, namespace: String) throws {
        let isStrict = namespace.contains("purl")
        let office =
            isStrict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let links = "http://schemas.openxmlformats.org/package/2006/relationships"
        var zip = ZipBuilder()
        zip.add(
            "[Content_Types].xml",
            """
            <c:Types xmlns:c="http://schemas.openxmlformats.org/package/2006/content-types"><c:Override \
            PartName="/text/main1.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></c:Types>
            """)
        zip.add(
            "_rels/.rels",
            #"<Relationships xmlns="\#(links)"><Relationship Id="a" Type="\#(office)/officeDocument" Target="/text/main1.xml"/></Relationships>"#
        )
        if isStrict {
            zip.add(
                "text/_rels/main1.xml.rels",
                #"<Relationships xmlns="\#(links)"><Relationship Id="rId1" Type="\#(office)/theme" Target="t.xml"/></Relationships>"#
            )
        }
        let body = "<w:p><w:r><w:t>Điểm là 38</w:t></w:r></w:p><w:p/>".replacing("w:", with: prefix)
        let name = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix.dropLast())"
        zip.add(
            "text/main1.xml",
            "<\(prefix)document \(name)=\"\(namespace)\"><\(prefix)body>\(body)</\(prefix)body></\(prefix)document>")
        let bytes = zip.bytes
        let document = try DocumentReader.read(bytes).document
        let comment = Comment(place: Place(line: 1, characters: 8..<10, text: "38"), label: "Lỗi", paragraphs: ["sai"])
        let file = try DocumentAnnotator.annotate(bytes, format: .docx, document: document, comments: [comment])
        #expect(file.ending == "docm")
        let marked = try MarkedText(file.bytes)
        #expect(marked.faults.isEmpty)
        #expect(marked.words == [0: "38"])
        try ZipArchive.with(file.bytes) { (archive) throws(ReadError) in
            // Every name that was added is in the document's own namespace.
            let main = try XMLTree(archive.read("text/main1.xml"), part: "main")
            func walk(_ node: XMLNode) {
                #expect(node.namespace == namespace)
                for child in node.children where child.isElement { walk(child) }
            }
            walk(main.root)
            let types = String(decoding: try archive.read("[Content_Types].xml"), as: UTF8.self)
            #expect(types.contains("PartName=\"/text/comments.xml\""))
            let links = String(decoding: try archive.read("text/_rels/main1.xml.rels"), as: UTF8.self)
            #expect(links.contains("\(office)/comments"))
        }
    }

    @Test("are refused in a main part that is not UTF-8, with what to do")
    func encoding() throws {
        var zip = ZipBuilder()
        WordBuilder.addFrame(to: &zip)
        let text =
            #"<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="u"><w:body>\#(p(r("chữ")))</w:body></w:document>"#
        zip.add("word/document.xml", [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
        let bytes = zip.bytes
        let document = try DocumentReader.read(bytes).document
        #expect(throws: ReadError.self) {
            try DocumentAnnotator.annotate(
                bytes, format: .docx, document: document,
                comments: [Comment(place: Place(line: 1), label: "Lỗi", paragraphs: ["x"])])
        }
    }
}

extension String {
    /// How often another string stands in this one.
    fileprivate func components(of other: String) -> Int {
        split(separator: other, omittingEmptySubsequences: false).count - 1
    }
}
