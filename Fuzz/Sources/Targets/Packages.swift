import TestKit

@testable import Formats

// Office files: the input is the text of their parts, and the container is built around it, so that what is tried is the
// reader and not the door.
extension FuzzTarget {
    static let docx = FuzzTarget(
        name: "docx", longest: 1 << 17, mutation: .markup,
        seeds: {
            var seeds: [[UInt8]] = try Seeds.finds("docx")
            let names = ["document", "styles", "numbering", "footnotes", "endnotes"].map { "word/\($0).xml" }
            let inner = ["w:body", "w:styles", "w:numbering", "w:footnotes", "w:endnotes"]
            for bytes in try Seeds.documents("docx") {
                var parts = Swift.zip(try PackageSeeds.parts(bytes, names), inner).map { PackageSeeds.inside($0, $1) }
                // Word's styles are many and alike; a few are enough.
                parts[1] = PackageSeeds.groups(parts[1], of: 12).prefix(1).joined()
                seeds.append(Parts.join(parts))
                for group in PackageSeeds.groups(parts[0], of: 10) {
                    seeds.append(Parts.join([group] + parts.dropFirst()))
                    seeds.append(Parts.join([group]))
                }
            }
            return seeds
        },
        run: { bytes in
            let archive = wordFile(bytes)
            Promise.reads { () throws(ReadError) in try DocumentReader.read(archive).document }
        })

    /// A Word file from the insides of its parts.
    static func wordFile(_ bytes: [UInt8]) -> [UInt8] {
        let parts = Parts.split(bytes, 5)
        let spaces =
            #"xmlns:w="w" xmlns:r="r" xmlns:mc="mc" xmlns:m="m" xmlns:wp="wp" xmlns:wps="wps" xmlns:wpg="wpg" "#
            + #"xmlns:a="a" xmlns:v="v" xmlns:o="o" xmlns:w14="w14" xmlns:pic="pic""#
        func part(_ element: String, _ inner: String) -> String {
            "<w:\(element) \(spaces)>\(inner)</w:\(element)>"
        }
        let kinds = ["styles", "numbering", "footnotes", "endnotes"]
        return WordBuilder.archive(
            main: "<w:document \(spaces)><w:body>\(parts[0])</w:body></w:document>",
            parts: Swift.zip(kinds, parts.dropFirst()).map { ($0, $1.isEmpty ? nil : part($0, $1)) })
    }

    static let odt = FuzzTarget(
        name: "odt", longest: 1 << 17, mutation: .markup,
        seeds: {
            var seeds: [[UInt8]] = try Seeds.finds("odt")
            for bytes in try Seeds.documents("odt") {
                let parts = try PackageSeeds.parts(bytes, ["content.xml", "styles.xml"])
                let text = PackageSeeds.inside(parts[0], "office:text")
                let automatic = PackageSeeds.inside(parts[0], "office:automatic-styles")
                let named = PackageSeeds.groups(PackageSeeds.inside(parts[1], "office:styles"), of: 12).prefix(2)
                    .joined()
                seeds.append(Parts.join([text, automatic, named]))
                for group in PackageSeeds.groups(text, of: 10) {
                    seeds.append(Parts.join([group, PackageSeeds.groups(automatic, of: 20).first ?? ""]))
                    seeds.append(Parts.join([group]))
                }
            }
            return seeds
        },
        run: { bytes in
            let parts = Parts.split(bytes, 3)
            let names = [
                "office", "text", "table", "style", "fo", "draw", "xlink", "svg", "dc", "loext", "number", "meta",
                "calcext", "form", "field", "math", "officeooo", "presentation",
            ]
            let spaces = names.map { #"xmlns:\#($0)="\#($0)""# }.joined(separator: " ")
            var zip = ZipBuilder()
            zip.add("mimetype", "application/vnd.oasis.opendocument.text")
            zip.add(
                "content.xml",
                "<office:document-content \(spaces)><office:automatic-styles>\(parts[1])</office:automatic-styles>"
                    + "<office:body><office:text>\(parts[0])</office:text></office:body></office:document-content>")
            if !parts[2].isEmpty {
                zip.add(
                    "styles.xml",
                    "<office:document-styles \(spaces)><office:styles>\(parts[2])</office:styles></office:document-styles>"
                )
            }
            let archive = zip.bytes
            Promise.reads { () throws(ReadError) in try DocumentReader.read(archive).document }
        })

    static let xlsx = FuzzTarget(
        name: "xlsx", longest: 1 << 17, mutation: .markup,
        seeds: {
            var seeds: [[UInt8]] = try Seeds.finds("xlsx")
            let names = ["worksheets/sheet1", "worksheets/sheet2", "sharedStrings", "styles"].map { "xl/\($0).xml" }
            let inner = ["worksheet", "worksheet", "sst", "styleSheet"]
            for bytes in try Seeds.documents("xlsx") {
                let parts = Swift.zip(try PackageSeeds.parts(bytes, names), inner).map { PackageSeeds.inside($0, $1) }
                let names = #"<definedName name="_xlnm.Print_Titles" localSheetId="0">'A'!$1:$3</definedName>"#
                seeds.append(Parts.join(parts + ["<definedNames>\(names)</definedNames>"]))
                let rows = PackageSeeds.inside(parts[0], "sheetData")
                for group in PackageSeeds.groups(rows, of: 6) {
                    seeds.append(Parts.join(["<sheetData>\(group)</sheetData>", "", "", parts[3]]))
                    seeds.append(Parts.join(["<sheetData>\(group)</sheetData>"]))
                }
            }
            return seeds
        },
        run: { bytes in
            let parts = Parts.split(bytes, 5)
            let link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            var zip = ZipBuilder()
            zip.add("[Content_Types].xml", "<Types/>")
            zip.add("_rels/.rels", #"<R><Relationship Type="\#(link)/officeDocument" Target="xl/workbook.xml"/></R>"#)
            let targets = ["worksheet", "worksheet", "sharedStrings", "styles"].enumerated().map { index, kind in
                #"<Relationship Id="r\#(index)" Type="\#(link)/\#(kind)" Target="p\#(index).xml"/>"#
            }
            zip.add("xl/_rels/workbook.xml.rels", "<R>\(targets.joined())</R>")
            let sheets = (0..<2).map { #"<sheet name="\#($0 == 0 ? "A" : "B")" r:id="r\#($0)"/>"# }.joined()
            zip.add("xl/workbook.xml", #"<workbook xmlns:r="r"><sheets>\#(sheets)</sheets>\#(parts[4])</workbook>"#)
            for (index, root) in ["worksheet", "worksheet", "sst", "styleSheet"].enumerated() {
                zip.add(
                    "xl/p\(index).xml",
                    #"<\#(root) xmlns:r="r" xmlns:x14ac="x" xmlns:mc="mc">\#(parts[index])</\#(root)>"#)
            }
            let archive = zip.bytes
            Promise.reads { () throws(ReadError) in try DocumentReader.read(archive).document }
        })
}
