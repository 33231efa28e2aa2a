import Criteria

/// A format that is recognised by its bytes and not read in process: other programs help with it, or it is refused with
/// advice.
enum ForeignFormat: Sendable, CaseIterable {
    case pdf
    case doc
    case xls
    case ppt
    case ole
    case rtf
    case image
    case ods
    case pptx
    case odp
    case xlsb
    case epub
    case flatText
    case flatSheet
    case wordXML
    case excelXML
    case mhtml
    case archive
    case xml

    /// The format as people call it.
    var name: Bilingual {
        switch self {
        case .pdf: Bilingual(vi: "tệp PDF", en: "a PDF file")
        case .doc: Bilingual(vi: "tệp Word đời cũ (.doc)", en: "an old Word file (.doc)")
        case .xls: Bilingual(vi: "tệp Excel đời cũ (.xls)", en: "an old Excel file (.xls)")
        case .ppt: Bilingual(vi: "tệp PowerPoint đời cũ (.ppt)", en: "an old PowerPoint file (.ppt)")
        case .ole: Bilingual(vi: "tệp Office đời cũ", en: "an old Office file")
        case .rtf: Bilingual(vi: "tệp RTF", en: "an RTF file")
        case .image: Bilingual(vi: "tệp ảnh", en: "a picture")
        case .ods: Bilingual(vi: "bảng tính OpenDocument (.ods)", en: "an OpenDocument spreadsheet (.ods)")
        case .pptx: Bilingual(vi: "tệp trình chiếu (.pptx)", en: "a presentation (.pptx)")
        case .odp: Bilingual(vi: "tệp OpenDocument không phải văn bản", en: "an OpenDocument file that is no text")
        case .xlsb: Bilingual(vi: "bảng tính nhị phân (.xlsb)", en: "a binary workbook (.xlsb)")
        case .epub: Bilingual(vi: "sách điện tử (.epub)", en: "an electronic book (.epub)")
        case .flatText, .wordXML:
            Bilingual(vi: "văn bản Office dạng một tệp XML", en: "an Office document as one XML file")
        case .flatSheet, .excelXML:
            Bilingual(vi: "bảng tính dạng một tệp XML", en: "a workbook as one XML file")
        case .mhtml: Bilingual(vi: "trang web lưu một tệp (.mht)", en: "a web page saved as one file (.mht)")
        case .archive: Bilingual(vi: "tệp nén", en: "an archive")
        case .xml: Bilingual(vi: "tệp XML", en: "an XML file")
        }
    }

    /// What to do about it.
    var remedy: Bilingual {
        switch self {
        case .pdf:
            Bilingual(
                vi: "nộp bản Word gốc (.docx); nếu chỉ còn PDF thì mở bằng Word và lưu thành .docx rồi soát lại",
                en:
                    "hand in the Word original (.docx); with only the PDF, open it in Word, save as .docx and proof-read"
            )
        case .image:
            Bilingual(
                vi: "nộp bản Word gốc (.docx); nếu chỉ còn ảnh chụp thì gõ lại nội dung",
                en: "hand in the Word original (.docx); with only the picture, type the content again")
        case .xls, .ods, .xlsb, .flatSheet, .excelXML:
            Bilingual(
                vi: "mở bằng Excel/LibreOffice và lưu thành .xlsx",
                en: "open it in Excel or LibreOffice and save as .xlsx")
        case .archive:
            Bilingual(
                vi: "giải nén rồi chọn từng tệp văn bản bên trong", en: "unpack it and choose the documents inside it")
        case .ppt, .pptx, .odp, .epub, .xml:
            Bilingual(
                vi: "chép nội dung báo cáo sang Word và lưu thành .docx",
                en: "copy the report's content into Word and save it as .docx")
        case .doc, .ole, .rtf, .flatText, .wordXML, .mhtml:
            Bilingual(
                vi: "mở bằng Word/LibreOffice và lưu thành .docx",
                en: "open it in Word or LibreOffice and save as .docx")
        }
    }
}
