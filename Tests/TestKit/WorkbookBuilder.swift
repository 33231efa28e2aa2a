/// Builds small workbooks of one sheet for tests from the XML of their rows.
public enum WorkbookBuilder {
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    public static func workbook(_ rows: String, shared: String = "", styles: String? = nil) -> [UInt8] {
        var zip = ZipBuilder()
        zip.add("[Content_Types].xml", "<Types/>")
        zip.add("_rels/.rels", #"<R><Relationship Type="\#(link)/officeDocument" Target="xl/workbook.xml"/></R>"#)
        zip.add(
            "xl/_rels/workbook.xml.rels",
            #"<R><Relationship Id="r1" Type="\#(link)/worksheet" Target="s1.xml"/>"#
                + #"<Relationship Id="r2" Type="\#(link)/sharedStrings" Target="strings.xml"/>"#
                + (styles == nil ? "" : #"<Relationship Id="r3" Type="\#(link)/styles" Target="styles.xml"/>"#) + "</R>"
        )
        zip.add(
            "xl/workbook.xml",
            #"<workbook xmlns="\#(main)" xmlns:r="\#(link)"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>"#)
        zip.add("xl/s1.xml", #"<worksheet xmlns="\#(main)"><sheetData>\#(rows)</sheetData></worksheet>"#)
        if let styles { zip.add("xl/styles.xml", #"<styleSheet xmlns="\#(main)">\#(styles)</styleSheet>"#) }
        zip.add("xl/strings.xml", #"<sst xmlns="\#(main)">\#(shared)</sst>"#)
        return zip.bytes
    }
}
