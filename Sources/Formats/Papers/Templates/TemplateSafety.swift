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
        if let embedded = names.first(where: { name in programs.contains { name.lowercased().hasSuffix($0) } }) {
            throw .embedding(embedded)
        }
        // Whatever a part is called, its content is what programs go by.
        for name in names {
            let bytes = try package.archive.read(name)
            guard isMarkup(bytes) else { continue }
            let tree = try XMLTree(bytes, part: name)
            if case "Relationships" = tree.root { try check(links: tree.root) }
            if let field = TemplateInstructions(tree).fetching { throw .remote(field) }
        }
    }

    private static func check(links root: XMLNode) throws(ReadError) {
        for link in root.children {
            guard case "Relationship" = link else { continue }
            let kind = (link.string("Type") ?? "").split(separator: "/").last.map(String.init) ?? ""
            if forbidden.contains(kind) { throw .embedding(kind) }
            if link.has("TargetMode", "External"), !harmless.contains(kind) {
                throw .remote(link.string("Target") ?? kind)
            }
        }
    }

    /// Whether it begins as XML does, be it in two bytes to a letter.
    private static func isMarkup(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(64).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
        return head.first == UInt8(ascii: "<")
    }

    /// What follows nobody unasked; the template's own template is taken out.
    private static let harmless: Set<String> = ["hyperlink", "attachedTemplate"]

    private static let forbidden: Set<String> = [
        "vbaProject", "wordVbaData", "control", "activeXControlBinary", "aFChunk", "subDocument", "oleObject",
        "keyMapCustomizations", "attachedToolbars",
    ]

    /// Files with programs of their own, by the ends of their names.
    private static let programs = [".docm", ".dotm", ".xlsm", ".xltm", ".xlsb", ".pptm", ".ppsm", ".exe", ".lnk"]
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

    static func tooManyPlaceholders(most: Int) -> ReadError {
        ReadError(
            code: .tooLarge,
            message: Bilingual(
                vi: "mẫu có hơn \(most) chỗ điền", en: "the template has more than \(most) placeholders"),
            remedy: Bilingual(
                vi: "thay các hàng chép lại nhiều lần bằng một hàng lặp {{#…}} {{/…}}",
                en: "let one row between {{#…}} and {{/…}} stand for rows that were copied"))
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
