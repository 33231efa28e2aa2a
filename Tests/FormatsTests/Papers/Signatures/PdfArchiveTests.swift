import Criteria
import Documents
import Foundation
import Registry
import TestKit
import Testing

@testable import Formats

/// What ISO 19005-2 (PDF/A-2b) and ISO 14289-1 (PDF/UA) want of a field and of an update, on a paper as LibreOffice writes
/// it.
@Suite(
    "A paper with a field for a signature is still one for archives",
    .enabled(if: Installed.office && TestTools.hasPoppler, "LibreOffice or poppler is not installed"),
    .timeLimit(.minutes(2)))
struct PdfArchiveTests {
    /// The paper before and after it got two fields.
    private static let paper = Task<(before: [UInt8], after: [UInt8]), any Error> {
        let tools = Installed.tools()
        let before = try await PaperWriter.write(LayoutSample.document, as: .pdf, with: tools)
        let fields = ["ThuTruong", "VanThu"].map {
            PdfSignatureField(name: $0, at: .signature(position: "X", name: ""))
        }
        let after = try await PdfSignatureField.add(fields, to: before, with: tools)
        await tools.stop()
        return (before, after)
    }

    private func file() async throws -> PdfFile { try PdfFile(await Self.paper.value.after) }

    private func list(_ value: [UInt8]?) throws -> [[UInt8]] {
        try #require(value.flatMap { PdfDictionary.list($0) })
    }

    private func object(_ name: String, of dictionary: PdfDictionary, in file: PdfFile) throws -> PdfDictionary {
        let number = try #require(dictionary.reference(name))
        return try file.dictionary(number)
    }

    private func words(_ value: [UInt8]?) -> String { value.map { String(decoding: $0, as: UTF8.self) } ?? "" }

    @Test func `a field is printed, never hidden, and says how it looks`() async throws {
        let file = try await file()
        let fields = try file.signatureFields()
        #expect(fields.count == 2)
        for (_, field) in fields {
            // 6.3.2: Print is set; Invisible, Hidden, NoView and ToggleNoView are not.
            let flags = try #require(field.integer("F"))
            #expect(flags & 4 != 0 && flags & (1 | 2 | 32 | 256) == 0)
            // 6.3.3: an appearance, and of a signature one stream and nothing else.
            let look = try #require(field["AP"].flatMap { PdfDictionary($0) })
            #expect(look.entries.map(\.name) == ["N"])
            let stream = try object("N", of: look, in: file)
            #expect(words(stream["Subtype"]) == "/Form" && stream["Resources"] != nil && stream["BBox"] != nil)
            // 6.4.1: a field does nothing by itself.
            #expect(field["A"] == nil && field["AA"] == nil)
            #expect(!(field["TU"].map(PdfText.decoded) ?? "").isEmpty)
        }
    }

    @Test func `the form asks no program to draw its fields, and the page leads to them in order`() async throws {
        let file = try await file()
        let form = try file.form().dictionary
        #expect(form["NeedAppearances"] == nil && form["XFA"] == nil)
        #expect(form.integer("SigFlags") == 1)
        let fields = try file.signatureFields().map { "\($0.number) 0 R" }
        let last = try #require(file.pages().last).dictionary
        #expect(words(last["Tabs"]) == "/S")
        for field in fields { #expect(words(last["Annots"]).contains(field)) }
    }

    @Test func `each field stands in the structure under a number of its own`() async throws {
        let file = try await file()
        let catalog = try object("Root", of: file.trailer, in: file)
        let tree = try object("StructTreeRoot", of: catalog, in: file)
        let table = try object("ParentTree", of: tree, in: file)
        let numbers = try list(table["Nums"]).map { words($0) }
        let keys = stride(from: 0, to: numbers.count, by: 2).compactMap { Int(numbers[$0]) }
        #expect(keys == Array(Set(keys)).sorted())
        #expect(tree.integer("ParentTreeNextKey") == keys.last.map { $0 + 1 })
        for (number, field) in try file.signatureFields() {
            let key = try #require(field.integer("StructParent"))
            let place = try #require(numbers.indices.first { $0 % 2 == 0 && numbers[$0] == "\(key)" })
            let element = try #require(PdfDictionary.reference(Array(numbers[place + 1].utf8)))
            let dictionary = try file.dictionary(element)
            #expect(words(dictionary["S"]) == "/Form")
            #expect(words(dictionary["K"]).contains("/OBJR") && words(dictionary["K"]).contains("\(number) 0 R"))
            let holder = try object("P", of: dictionary, in: file)
            #expect(words(holder["S"]) == "/Document" && words(holder["K"]).contains("\(element) 0 R"))
        }
    }

    @Test func `what was written stays, the file is the same one in another state`() async throws {
        let (before, after) = try await Self.paper.value
        #expect(after.starts(with: before))
        let (old, new) = (try PdfFile(before).trailer, try PdfFile(after).trailer)
        let (was, now) = (
            try list(old["ID"]),
            try list(new["ID"])
        )
        #expect(was.count == 2 && now.count == 2)
        #expect(was[0] == now[0] && was[1] != now[1] && now[1].count == 34)
        #expect(new.integer("Prev") == (try PdfFile(before).table) && new["Encrypt"] == nil && new["XRefStm"] == nil)
        // 6.1.4: twenty bytes to an entry, and each leads to its object.
        let added = String(decoding: after[before.count...], as: UTF8.self)
        let table = try #require(
            added.components(separatedBy: "\nxref\n").last?.components(separatedBy: "trailer").first)
        let lines = table.split(separator: "\n").map(String.init)
        #expect(lines.count > 10 && lines.count.isMultiple(of: 2))
        for index in stride(from: 0, to: lines.count, by: 2) {
            let head = lines[index].split(separator: " ")
            #expect(head.count == 2 && head[1] == "1")
            #expect(lines[index + 1].utf8.count == 19)
            guard let offset = Int(lines[index + 1].prefix(10)), offset > 0 else { continue }
            #expect(after[offset...].starts(with: "\(head[0]) 0 obj\n".utf8))
        }
        let info = try PdfGlance(after)
        #expect(info.facts["Tagged"] == "yes")
        #expect(info.metadata.contains("<pdfaid:part>2</pdfaid:part>"))
    }
}
