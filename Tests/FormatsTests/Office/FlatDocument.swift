/// OpenDocument as one XML file.
enum FlatDocument {
    static func text(_ body: String) -> String {
        document("text", "<office:text>\(body)</office:text>")
    }

    static func sheet(_ rows: String) -> String {
        document(
            "spreadsheet",
            "<office:spreadsheet><table:table table:name=\"A\">\(rows)</table:table></office:spreadsheet>")
    }

    private static func document(_ kind: String, _ body: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
        xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
        xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
        xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2" \
        office:mimetype="application/vnd.oasis.opendocument.\(kind)"><office:body>\(body)</office:body></office:document>
        """
    }
}
