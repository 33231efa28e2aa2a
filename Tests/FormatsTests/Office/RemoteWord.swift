import TestKit

/// A Word document that shows a picture from elsewhere.
enum RemoteWord {
    private static let schemas = "http://schemas.openxmlformats.org"

    static func document(_ url: String) -> [UInt8] {
        let types = "\(schemas)/package/2006/content-types"
        let relationships = "\(schemas)/package/2006/relationships"
        let kinds = "\(schemas)/officeDocument/2006/relationships"
        var zip = ZipBuilder()
        zip.add(
            "[Content_Types].xml",
            """
            <Types xmlns="\(types)"><Default Extension="rels" \
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override \
            PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
            wordprocessingml.document.main+xml"/></Types>
            """)
        zip.add(
            "_rels/.rels",
            """
            <Relationships xmlns="\(relationships)"><Relationship Id="rId1" Type="\(kinds)/officeDocument" \
            Target="word/document.xml"/></Relationships>
            """)
        zip.add(
            "word/_rels/document.xml.rels",
            """
            <Relationships xmlns="\(relationships)"><Relationship Id="rId9" Type="\(kinds)/image" Target="\(url)" \
            TargetMode="External"/></Relationships>
            """)
        let size = #"cx="990600" cy="990600""#
        zip.add(
            "word/document.xml",
            """
            <w:document xmlns:w="\(schemas)/wordprocessingml/2006/main" xmlns:r="\(kinds)" \
            xmlns:wp="\(schemas)/drawingml/2006/wordprocessingDrawing" xmlns:a="\(schemas)/drawingml/2006/main" \
            xmlns:pic="\(schemas)/drawingml/2006/picture"><w:body><w:p><w:r><w:t>Xin</w:t></w:r><w:r><w:drawing>\
            <wp:inline><wp:extent \(size)/><wp:docPr id="1" name="p"/><a:graphic>\
            <a:graphicData uri="\(schemas)/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="p"/>\
            <pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="rId9"/><a:stretch><a:fillRect/></a:stretch>\
            </pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext \(size)/></a:xfrm><a:prstGeom prst="rect">\
            <a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>\
            </w:p></w:body></w:document>
            """)
        return zip.bytes
    }
}
