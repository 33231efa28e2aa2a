import Children

/// The settings that LibreOffice is given: a profile of its own that runs no macros and fetches nothing. Bubblewrap
/// keeps it from the network as well; where the system does not allow that, this is what does.
enum OfficeProfile {
    static let name = "profile"

    static func write(to folder: WorkFolder) throws(ChildFailure) {
        try folder.makeFolder("\(name)/user")
        try folder.write("\(name)/user/registrymodifications.xcu", settings)
    }

    /// The URL of a folder, without a slash at its end.
    static func url(_ folder: WorkFolder) -> String {
        var url = "file://"
        for byte in folder.path.utf8 {
            switch byte {
            case 0x2D...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x7E: url.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                url += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return url
    }

    private static let settings: [UInt8] = {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">

            """
        for (path, values) in items {
            for (name, value) in values {
                text += #"<item oor:path="/org.openoffice.\#(path)"><prop oor:name="\#(name)" oor:op="fuse">"#
                text += "<value>\(value)</value></prop></item>\n"
            }
        }
        return Array((text + "</oor:items>\n").utf8)
    }()

    private static let items: [(String, KeyValuePairs<String, String>)] = [
        (
            "Office.Common/Security/Scripting",
            [
                "BlockUntrustedRefererLinks": "true", "DisableMacrosExecution": "true", "MacroSecurityLevel": "3",
                "CheckDocumentEvents": "false",
            ]
        ),
        // Everything goes through a proxy that nobody runs: the discard port of this computer.
        (
            "Inet/Settings",
            [
                "ooInetProxyType": "2", "ooInetHTTPProxyName": "127.0.0.1", "ooInetHTTPProxyPort": "9",
                "ooInetHTTPSProxyName": "127.0.0.1", "ooInetHTTPSProxyPort": "9", "ooInetFTPProxyName": "127.0.0.1",
                "ooInetFTPProxyPort": "9", "ooInetNoProxy": "",
            ]
        ),
        ("Office.Writer/Content/Update", ["Link": "0", "Field": "false", "Chart": "false"]),
        ("Office.Calc/Content/Update", ["Link": "2"]),
        ("Office.Calc/Formula/Load", ["OOXMLRecalcMode": "1", "ODFRecalcMode": "1"]),
        ("Office.Java/VirtualMachine", ["Enable": "false"]),
        // PDF/A-2b with tags, so that it lasts and can be read aloud; the window shows the title, not the file's name.
        (
            "Office.Common/Filter/PDF/Export",
            [
                "SelectPdfVersion": "2", "UseTaggedPDF": "true", "ExportBookmarks": "true",
                "DisplayPDFDocumentTitle": "true", "UseLosslessCompression": "true", "ReduceImageResolution": "false",
            ]
        ),
        ("Office.Common/Save/Document", ["AutoSave": "false", "CreateBackup": "false"]),
    ]
}
