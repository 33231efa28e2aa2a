import Criteria

/// What a template may not bring along: programs, parts of other files, and fields that fetch them. Papers go out in an
/// office's name.
enum TemplateSafety {
    /// - Throws: `ReadError` with a remedy.
    static func check(_ package: Package) throws(ReadError) {
        let type = package.contentType.lowercased()
        let names = package.archive.names.sorted()
        if type.contains("macroenabled") || names.contains(where: { $0.lowercased().hasSuffix("vbaproject.bin") }) {
            throw .macroTemplate()
        }
        guard type.contains("wordprocessingml") else { throw .notWord() }
        for name in names where name.hasSuffix(".rels") {
            let tree = try XMLTree(package.archive.read(name), part: name)
            for link in tree.root.children {
                guard case "Relationship" = link else { continue }
                let kind = (link.string("Type") ?? "").split(separator: "/").last.map(String.init) ?? ""
                if forbidden.contains(kind) { throw .embedding(kind) }
                if link.has("TargetMode", "External"), !harmless.contains(kind) {
                    throw .remote(link.string("Target") ?? kind)
                }
            }
        }
        for name in names where name.hasPrefix("word/") && name.hasSuffix(".xml") {
            guard let xml = XMLElements(try package.archive.read(name)) else { continue }
            if let field = field(in: xml) { throw .remote(field) }
        }
    }

    /// What follows nobody unasked; the template's own template is taken out.
    private static let harmless: Set<String> = ["hyperlink", "attachedTemplate"]

    private static let forbidden: Set<String> = [
        "vbaProject", "wordVbaData", "control", "activeXControlBinary", "aFChunk", "subDocument", "oleObject",
        "keyMapCustomizations", "attachedToolbars",
    ]

    private static let fetching: Set<Substring> = [
        "DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "LINK", "IMPORT", "DATABASE", "MACROBUTTON",
    ]

    /// A field that fetches something or runs it. Its words may be cut over runs as all words are.
    private static func field(in xml: XMLElements) -> String? {
        var words = ""
        for index in xml.elements.indices {
            if xml.is(index, "instrText"), !xml.isEmptyTag(index) {
                words += String(
                    decoding: xml.bytes[xml.open(index).upperBound..<xml.close(index).lowerBound], as: UTF8.self)
            } else if xml.is(index, "fldSimple") {
                words += "\n" + (xml.string(index, "instr") ?? "") + "\n"
            } else if xml.is(index, "fldChar") {
                words += "\n"
            }
        }
        return words.uppercased().split(separator: "\n").compactMap { line in
            line.split { !$0.isLetter }.first
        }.first { fetching.contains($0) }.map(String.init)
    }
}

extension ReadError {
    static func macroTemplate() -> ReadError {
        ReadError(
            code: .forbiddenContent,
            message: Bilingual(
                vi: "mẫu có macro (.docm, .dotm) nên không nhận", en: "the template has macros (.docm, .dotm)"),
            remedy: Bilingual(
                vi: "mở trong Word, chọn Lưu thành, kiểu “Word Document (*.docx)”, rồi nộp tệp .docx đó",
                en: "open it in Word, save it as “Word Document (*.docx)”, and hand that in"))
    }

    static func notWord() -> ReadError {
        ReadError(
            code: .unsupportedFormat,
            message: Bilingual(vi: "mẫu không phải tệp Word (.docx)", en: "the template is no Word file (.docx)"),
            remedy: Bilingual(
                vi: "mở bằng Word hoặc LibreOffice và lưu thành .docx rồi nộp lại",
                en: "open it in Word or LibreOffice, save it as .docx and hand it in again"))
    }

    static func embedding(_ kind: String) -> ReadError {
        ReadError(
            code: .forbiddenContent,
            message: Bilingual(
                vi: "mẫu có chứa tệp hoặc điều khiển nhúng (\(kind)) nên không nhận",
                en: "the template has a file or a control embedded (\(kind))"),
            remedy: Bilingual(
                vi: "mở trong Word, xoá phần nhúng (hoặc dán lại thành ảnh, thành chữ), lưu lại rồi nộp",
                en: "open it in Word, delete what is embedded (or paste it as a picture or text), save and hand it in"))
    }

    static func remote(_ target: String) -> ReadError {
        ReadError(
            code: .forbiddenContent,
            message: Bilingual(
                vi: "mẫu lấy nội dung từ nơi khác (\(target.prefix(80))) nên không nhận",
                en: "the template fetches content from elsewhere (\(target.prefix(80)))"),
            remedy: Bilingual(
                vi: "chèn hẳn ảnh hoặc đoạn đó vào tệp thay cho liên kết, lưu lại rồi nộp",
                en: "insert the picture or the passage itself in place of the link, save and hand it in again"))
    }
}
