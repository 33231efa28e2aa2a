import Criteria

/// What keeps a PDF from being signed here, or its signatures from being looked at.
extension ReadError {
    static func notPdf() -> ReadError {
        ReadError(
            code: .unknownFormat,
            message: Bilingual(vi: "tệp không phải PDF", en: "the file is not a PDF"),
            remedy: Bilingual(
                vi: "chọn đúng tệp PDF mà phần mềm ký số đã lưu", en: "choose the PDF that the signing tool saved"))
    }

    static func foreignPdf(_ cause: String) -> ReadError {
        ReadError(
            code: .unsupportedFormat,
            message: Bilingual(
                vi: "tệp PDF này không do Khuê lập nên không thêm được ô ký",
                en: "this PDF was not written by Khuê, so no signature field can be added to it"),
            remedy: Bilingual(
                vi: "tải lại bản PDF của giấy tờ từ Khuê, hoặc tạo ô ký bằng phần mềm ký số",
                en: "download the paper's PDF from Khuê again, or make the field with the signing tool"),
            cause: cause)
    }

    static func signedPdf() -> ReadError {
        ReadError(
            code: .unsupportedFormat,
            message: Bilingual(
                vi: "tệp PDF đã có chữ ký số; thêm ô ký sẽ làm tệp khác bản đã ký",
                en: "the PDF is signed already; another field would make it differ from what was signed"),
            remedy: Bilingual(
                vi: "tạo đủ các ô ký trước khi người đầu tiên ký; cần thêm thì lập lại bản PDF chưa ký",
                en: "make all fields before the first signature; for more, write the PDF anew"))
    }

    static func doubledField(_ name: String) -> ReadError {
        ReadError(
            code: .unsupportedFormat,
            message: Bilingual(
                vi: "tệp PDF đã có ô ký tên là “\(name)”", en: "the PDF already has a signature field “\(name)”"),
            remedy: Bilingual(vi: "đặt cho ô ký mới một tên khác", en: "give the new field another name"))
    }

    static func missingField(_ name: String) -> ReadError {
        ReadError(
            code: .notFound,
            message: Bilingual(
                vi: "tệp PDF không có ô ký tên là “\(name)”", en: "the PDF has no signature field “\(name)”"),
            remedy: Bilingual(
                vi: "tải lại bản PDF có ô ký của giấy tờ từ Khuê",
                en: "download the paper's PDF with its fields from Khuê again"))
    }

    static func outsidePage(_ page: Int) -> ReadError {
        ReadError(
            code: .unsupportedFormat,
            message: Bilingual(
                vi: "ô ký nằm ngoài trang \(page)", en: "the signature field lies outside page \(page)"),
            remedy: Bilingual(
                vi: "chọn trang có trong tệp và khung nằm trong trang",
                en: "choose a page of the file and a box within it"))
    }

    static func noSignature() -> ReadError {
        ReadError(
            code: .damaged,
            message: Bilingual(
                vi: "dữ liệu nhận về không phải chữ ký số CMS, hoặc lớn quá chỗ dành cho chữ ký",
                en: "what came back is no CMS signature, or does not fit its room"),
            remedy: Bilingual(
                vi: "ký lại bằng thiết bị và chọn kiểu chữ ký rời (detached CMS/CAdES)",
                en: "sign again with the device and choose a detached CMS/CAdES signature"))
    }
}
