import Criteria

/// Every sentence that says why a document could not be read: one function a sentence, all in this file, so that they
/// can be read, compared and corrected together.
extension ReadError {
    // MARK: Nothing to read

    static func emptyFile() -> ReadError {
        ReadError(
            code: .empty,
            message: Bilingual(vi: "tệp rỗng", en: "the file is empty"),
            remedy: Bilingual(
                vi: "mở bản gốc xem còn nội dung không, lưu lại rồi nộp lại",
                en: "open the original, see that it still has its content, save it and hand it in again"))
    }

    static func noText() -> ReadError {
        ReadError(
            code: .empty,
            message: Bilingual(vi: "tệp không có chữ nào để đọc", en: "the file holds no text to read"),
            remedy: Bilingual(
                vi: "nếu nội dung là ảnh chụp hoặc bản quét thì gõ lại thành chữ, lưu thành .docx rồi nộp lại",
                en: "if the content is a photograph or a scan, type it as text, save it as .docx and hand it in again"))
    }

    static func noResults() -> ReadError {
        ReadError(
            code: .empty,
            message: Bilingual(
                vi: "bảng tính chỉ có công thức chưa có kết quả", en: "the workbook holds only formulas without results"
            ),
            remedy: Bilingual(
                vi: "mở bằng Excel hoặc LibreOffice để tính, lưu lại rồi nộp lại",
                en: "open it in Excel or LibreOffice so that they are computed, save it and hand it in again"))
    }

    static func emptyArchive() -> ReadError {
        ReadError(
            code: .empty,
            message: Bilingual(vi: "tệp nén không chứa tệp nào", en: "the archive holds no files"),
            remedy: Bilingual(
                vi: "lưu lại văn bản từ Word hoặc LibreOffice thành .docx rồi nộp lại",
                en: "save the document from Word or LibreOffice as .docx and hand it in again"))
    }

    // MARK: Formats

    static func unknownFormat() -> ReadError {
        ReadError(
            code: .unknownFormat,
            message: Bilingual(
                vi: "không nhận ra định dạng của tệp: nội dung không phải văn bản, cũng không phải tệp Word, Excel",
                en: "the format of the file is not recognised: it is neither text nor a Word or Excel file"),
            remedy: Bilingual(
                vi: "mở tệp bằng chương trình đã tạo ra nó và lưu thành .docx, .odt, .xlsx, .html hoặc .txt",
                en: "open the file with the program that made it and save it as .docx, .odt, .xlsx, .html or .txt"))
    }

    static func unsupported(_ foreign: ForeignFormat) -> ReadError {
        ReadError(
            code: .unsupportedFormat,
            message: Bilingual(vi: "chưa đọc được \(foreign.name.vi)", en: "\(foreign.name.en) cannot be read yet"),
            remedy: foreign.remedy)
    }

    static func legacyEncoding(at offset: Int) -> ReadError {
        ReadError(
            code: .unsupportedFormat,
            message: Bilingual(
                vi: "tệp chữ không theo bảng mã Unicode, cũng không chắc theo bảng mã cũ nào (TCVN3, VNI, VISCII…)",
                en: "the text is not in Unicode, nor certainly in one old encoding (TCVN3, VNI, VISCII…)"),
            remedy: Bilingual(
                vi: "chuyển mã sang Unicode (UniKey: Ctrl+Shift+F6) và lưu thành .docx, hoặc .txt với bảng mã UTF-8",
                en: "convert it to Unicode (UniKey: Ctrl+Shift+F6) and save it as .docx, or as .txt in UTF-8"),
            cause: "invalid UTF-8 at byte \(offset)")
    }

    static func legacyFont() -> ReadError {
        ReadError(
            code: .unsupportedFormat,
            message: Bilingual(
                vi: "văn bản gõ bằng phông chữ cũ nhưng đọc theo bảng mã của phông (TCVN3 hay VNI) không ra tiếng Việt",
                en: "the document is typed in an old font, but read as that font has it (TCVN3, VNI) is not Vietnamese"),
            remedy: Bilingual(
                vi: "chuyển mã sang Unicode (UniKey: Ctrl+Shift+F6) bằng phông Times New Roman rồi lưu thành .docx",
                en: "convert it to Unicode (UniKey: Ctrl+Shift+F6) in the font Times New Roman and save it as .docx"))
    }

    static func unknownCharset(_ name: String) -> ReadError {
        ReadError(
            code: .unsupportedFormat,
            message: Bilingual(
                vi: "trang HTML khai bảng mã “\(name)” mà chương trình không biết",
                en: "the HTML page declares the encoding “\(name)”, which is not known"),
            remedy: Bilingual(
                vi: "mở bằng trình duyệt hoặc Word và lưu lại với bảng mã UTF-8",
                en: "open it in a browser or Word and save it again in UTF-8"))
    }

    // MARK: Damage

    static func damaged(_ cause: String) -> ReadError {
        ReadError(
            code: .damaged,
            message: Bilingual(
                vi: "tệp bị hỏng hoặc chép chưa hết", en: "the file is damaged or was not copied to its end"),
            remedy: Bilingual(
                vi: "chép lại từ bản gốc, hoặc mở bằng Word hay LibreOffice, để chương trình sửa rồi lưu lại",
                en: "copy it again from the original, or open it in Word or LibreOffice, let it repair, and save"),
            cause: cause)
    }

    static func damagedPart(_ part: String, _ cause: String) -> ReadError {
        ReadError(
            code: .damaged,
            message: Bilingual(
                vi: "phần “\(part)” trong tệp bị hỏng", en: "the part “\(part)” inside the file is damaged"),
            remedy: Bilingual(
                vi: "chép lại từ bản gốc, hoặc mở bằng Word hay LibreOffice, để chương trình sửa rồi lưu lại",
                en: "copy it again from the original, or open it in Word or LibreOffice, let it repair, and save"),
            cause: cause)
    }

    static func missingPart(_ part: String) -> ReadError {
        ReadError(
            code: .damaged,
            message: Bilingual(
                vi: "tệp thiếu phần “\(part)” nên không có nội dung để đọc",
                en: "the file lacks its part “\(part)”, so there is no content to read"),
            remedy: Bilingual(
                vi: "mở bằng Word hoặc LibreOffice, xem nội dung còn đủ không rồi lưu lại",
                en: "open it in Word or LibreOffice, see whether the content is whole, and save it again"))
    }

    // MARK: Locks and limits

    static func encrypted() -> ReadError {
        ReadError(
            code: .encrypted,
            message: Bilingual(vi: "tệp đặt mật khẩu", en: "the file is protected by a password"),
            remedy: Bilingual(
                vi: "mở bằng mật khẩu, bỏ mật khẩu (Word: Tệp, Thông tin, Bảo vệ tài liệu) rồi lưu lại",
                en: "open it with the password, remove it (Word: File, Info, Protect Document) and save it again"))
    }

    static func tooLarge(_ what: Bilingual, limit: Bilingual, cause: String? = nil) -> ReadError {
        ReadError(
            code: .tooLarge,
            message: Bilingual(
                vi: "\(what.vi) vượt giới hạn \(limit.vi)", en: "\(what.en) exceeds the limit of \(limit.en)"),
            remedy: Bilingual(
                vi: "bỏ ảnh và phần không cần, hoặc tách thành nhiều tệp rồi nộp từng tệp",
                en: "remove pictures and what is not needed, or split it into several files and hand in each"),
            cause: cause)
    }

    static func tooManyPixels() -> ReadError {
        tooLarge(
            Bilingual(vi: "ảnh của một trang", en: "the picture of a page"),
            limit: Bilingual(vi: "120 triệu điểm ảnh", en: "120 million pixels"))
    }

    static func tooManyPages(most: Int) -> ReadError {
        tooLarge(
            Bilingual(vi: "số trang của tệp ảnh", en: "the number of pages of the picture file"),
            limit: Bilingual(vi: "\(most) trang", en: "\(most) pages"))
    }

    static func tooDeep(_ cause: String? = nil) -> ReadError {
        ReadError(
            code: .tooDeep,
            message: Bilingual(
                vi: "nội dung lồng nhau quá sâu, không phải tệp do chương trình văn phòng tạo ra",
                en: "the content is nested too deeply to come from an office program"),
            remedy: Bilingual(
                vi: "mở bằng Word hoặc LibreOffice, chép nội dung sang tệp mới rồi lưu lại",
                en: "open it in Word or LibreOffice, copy the content into a new file and save that"),
            cause: cause)
    }

    static func forbidden(_ cause: String) -> ReadError {
        ReadError(
            code: .forbiddenContent,
            message: Bilingual(
                vi: "tệp chứa cấu trúc có thể gây hại mà chương trình văn phòng không bao giờ tạo ra",
                en: "the file holds a harmful structure that no office program makes"),
            remedy: Bilingual(
                vi: "không mở tệp này; hỏi lại người gửi và xin bản lưu từ Word hoặc LibreOffice",
                en: "do not open this file; ask the sender for a copy saved from Word or LibreOffice"),
            cause: cause)
    }

    // MARK: Other programs

    /// - Parameter packages: Debian's names of what to install.
    static func toolMissing(_ what: Bilingual, packages: [String], cause: String? = nil) -> ReadError {
        let names = packages.joined(separator: " ")
        return ReadError(
            code: .toolMissing,
            message: Bilingual(
                vi: "máy chưa cài \(what.vi)", en: "\(what.en) is not installed on this computer"),
            remedy: Bilingual(
                vi: "cài bằng lệnh: sudo apt-get install --no-install-recommends \(names)",
                en: "install it with: sudo apt-get install --no-install-recommends \(names)"),
            cause: cause)
    }

    static func timedOut(seconds: Int) -> ReadError {
        ReadError(
            code: .timeout,
            message: Bilingual(
                vi: "đọc tệp quá \(seconds) giây chưa xong nên đã dừng",
                en: "reading the file took more than \(seconds) seconds and was stopped"),
            remedy: Bilingual(
                vi: "mở bằng Word hoặc LibreOffice, bỏ ảnh và phần không cần, lưu thành .docx hoặc .xlsx rồi nộp lại",
                en: "open it in Word or LibreOffice, take out pictures and what is not needed, save as .docx or .xlsx"))
    }

    /// The program that should read the file ended without a result.
    static func unconverted(_ program: String, _ cause: String) -> ReadError {
        ReadError(
            code: .damaged,
            message: Bilingual(
                vi: "\(program) không mở được tệp này, có thể tệp bị hỏng",
                en: "\(program) cannot open this file; it may be damaged"),
            remedy: Bilingual(
                vi: "mở bằng chương trình đã tạo ra tệp; mở được thì lưu thành .docx hoặc .xlsx rồi nộp lại, "
                    + "không thì xin lại bản gốc",
                en: "open it with the program that made it; if it opens, save it as .docx or .xlsx and hand it in "
                    + "again, if not, ask for the original"),
            cause: cause)
    }

    /// The computer, not the file, is at fault.
    static func unprepared(_ cause: String) -> ReadError {
        ReadError(
            code: .unreadableFile,
            message: Bilingual(
                vi: "không chạy được chương trình đọc loại tệp này",
                en: "the program that reads this kind of file could not be run"),
            remedy: Bilingual(
                vi: "xem thư mục tạm (TMPDIR) còn chỗ và ghi được không, rồi chạy lại",
                en: "see that the temporary folder (TMPDIR) has room and can be written to, and run again"),
            cause: cause)
    }

    // MARK: Comments

    static func unannotatable(_ cause: String) -> ReadError {
        ReadError(
            code: .damaged,
            message: Bilingual(
                vi: "không ghi được nhận xét vào bản sao: cấu trúc tệp khác tệp Word thông thường",
                en: "the comments could not be written into a copy: the file is not built as Word files are"),
            remedy: Bilingual(
                vi: "mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi chạy lại",
                en: "open it in Word or LibreOffice, save it as .docx and run again"),
            cause: cause)
    }
}
