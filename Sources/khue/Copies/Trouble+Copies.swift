import Criteria

/// Why an annotated copy could not be put where it was to go.
extension Trouble {
    static func manyInOne(_ target: String) -> Trouble {
        let shown = Printable.line(target)
        return Trouble(
            Bilingual(
                vi: "có nhiều tệp hoặc một thư mục đầu vào nhưng --annotate chỉ một tệp: \(shown)",
                en: "there are several files or a folder to check, but --annotate names one file: \(shown)"),
            remedy: Bilingual(
                vi: "chỉ một thư mục, ví dụ --annotate nhan-xet/", en: "name a folder, for example --annotate comments/"
            ))
    }

    static func noWordName(_ target: String) -> Trouble {
        let shown = Printable.line(target)
        return Trouble(
            Bilingual(
                vi: "tên sau --annotate phải kết thúc bằng .docx: \(shown)",
                en: "the name after --annotate must end with .docx: \(shown)"),
            remedy: Bilingual(
                vi: "đặt tên như nhan-xet.docx, hoặc thêm dấu / ở cuối nếu là thư mục",
                en: "name it like comments.docx, or put a / at the end of a folder"))
    }

    static func otherEnding(_ path: String, _ ending: String) -> Trouble {
        let shown = Printable.line(path)
        return Trouble(
            Bilingual(
                vi: "\(shown): tệp gốc là .\(ending) nên bản sao cũng phải có đuôi .\(ending), nếu không Word không mở",
                en: "\(shown): the original is a .\(ending) file, so its copy must be one too or Word will not open it"),
            remedy: Bilingual(
                vi: "đổi tên sau --annotate thành đuôi .\(ending)",
                en: "let the name after --annotate end with .\(ending)"))
    }

    static func overInput(_ path: String) -> Trouble {
        let shown = Printable.line(path)
        return Trouble(
            Bilingual(
                vi: "bản có nhận xét sẽ ghi đè lên chính báo cáo \(shown)",
                en: "the copy with comments would overwrite the report itself, \(shown)"),
            remedy: Bilingual(vi: "chọn tên hoặc thư mục khác", en: "choose another name or folder"))
    }

    static func existing(_ path: String) -> Trouble {
        let shown = Printable.line(path)
        return Trouble(
            Bilingual(
                vi: "\(shown) đã có và không phải bản Khuê vừa ghi còn nguyên, nên không ghi đè",
                en: "\(shown) is there already and is no untouched copy by Khuê, so it is not overwritten"),
            remedy: Bilingual(
                vi: "chọn tên khác, hoặc thêm --force để thay tệp đó",
                en: "choose another name, or add --force to replace it")
        )
    }

    static func unannotated(_ path: String, _ message: Bilingual, _ remedy: Bilingual) -> Trouble {
        let shown = Printable.line(path)
        return Trouble(Bilingual(vi: "\(shown): \(message.vi)", en: "\(shown): \(message.en)"), remedy: remedy)
    }
}
