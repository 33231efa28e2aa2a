import Criteria
import Glibc

/// The files that the arguments of a command name, in the order given.
enum FileList {
    /// The endings that are looked for in folders, whether or not the programs are there that some of them need: then
    /// the report says so instead of leaving them out.
    static let endings: Set<String> = [
        "docx", "docm", "dotx", "dotm", "odt", "xlsx", "xlsm", "html", "htm", "md", "txt", "doc", "rtf", "fodt", "xls",
        "xlsb", "ods",
        "fods", "pdf",
    ]

    /// Standard input.
    static let standardInput = "-"

    /// Files stay as they are; folders give the documents in them and below, by name. Hidden files and the lock files
    /// of office programs (`~$…`) are left out. What does not exist stays in the list and fails when it is read.
    ///
    /// - Parameters:
    ///   - output: a file that is going to be written: it is no report when it lies in a folder, and refused as an
    ///     argument of its own, since it would be lost.
    ///   - endings: what is looked for in folders.
    static func expand(
        _ arguments: [String], besides output: String? = nil, endings: Set<String> = endings
    ) throws(Trouble) -> [String] {
        let output = output.flatMap(FilePath.identity)
        var files: [String] = []
        for argument in arguments {
            if argument != standardInput, FilePath.isFolder(argument) {
                let found = try walk(argument, endings)
                    .filter { output == nil || FilePath.identity($0) != output }
                guard !found.isEmpty else {
                    throw Trouble(
                        Bilingual(
                            vi: "thư mục \(Printable.line(argument)) không có tệp báo cáo nào",
                            en: "the folder \(Printable.line(argument)) holds no report"),
                        remedy: Bilingual(
                            vi: "chỉ đúng thư mục chứa tệp .docx, .odt, .xlsx, .html, .md hoặc .txt",
                            en: "name the folder that holds the .docx, .odt, .xlsx, .html, .md or .txt files"))
                }
                files += found
            } else {
                guard output == nil || FilePath.identity(argument) != output else { throw overwriting(argument) }
                files.append(argument)
            }
        }
        return files
    }

    private static func overwriting(_ path: String) -> Trouble {
        let shown = Printable.line(path)
        return Trouble(
            Bilingual(
                vi: "\(shown) vừa là tệp cần kiểm tra vừa là tệp kết quả",
                en: "\(shown) is both to be read and to be written"),
            remedy: Bilingual(vi: "đặt tên khác cho tệp kết quả", en: "give the result another name"))
    }

    private static func walk(_ folder: String, _ endings: Set<String>) throws(Trouble) -> [String] {
        var files: [String] = []
        // Folders already seen: a link to a folder above must not lead round in a circle.
        var seen: Set<FilePath.Identity> = []
        func visit(_ folder: String) throws(Trouble) {
            guard let identity = FilePath.identity(folder), seen.insert(identity).inserted else { return }
            guard let names = FilePath.names(in: folder) else {
                throw Trouble(
                    Bilingual(
                        vi: "không mở được thư mục \(Printable.line(folder))",
                        en: "the folder \(Printable.line(folder)) cannot be opened"),
                    remedy: Bilingual(vi: "kiểm tra quyền đọc thư mục", en: "check that you may read the folder"))
            }
            for name in names where !name.hasPrefix(".") && !name.hasPrefix("~$") {
                let path = FilePath.joined(folder, name)
                if FilePath.isFolder(path) {
                    try visit(path)
                } else if endings.contains(FilePath.ending(name)) {
                    files.append(path)
                }
            }
        }
        try visit(folder)
        return files
    }
}
