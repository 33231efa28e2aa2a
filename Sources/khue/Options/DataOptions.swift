import ArgumentParser
import Criteria
import Formats

/// Where the law comes from.
struct DataOptions: ParsableArguments {
    @Option(
        name: .customLong("data"),
        help: ArgumentHelp(
            "Thêm bộ tiêu chí, hướng dẫn của địa phương từ thư mục này; dùng được nhiều lần / adds law data.",
            valueName: "DIR"))
    var folders: [String] = []

    /// The law of the program's own data and of these folders; data with mistakes are refused, each with its place.
    func law(_ console: Console) throws(Trouble) -> Law { try law(of: files(console)) }

    /// The law of files that were read already.
    func law(of files: [DataFile]) throws(Trouble) -> Law {
        let (law, problems) = LawReader.read(files)
        guard problems.isEmpty else {
            throw LintLine.trouble(
                problems, Bilingual(vi: "dữ liệu luật có lỗi", en: "the law data have mistakes"),
                remedy: Bilingual(vi: "sửa tệp dữ liệu tại chỗ đã nêu", en: "mend the data where it says"))
        }
        return law
    }

    func files(_ console: Console) throws(Trouble) -> [DataFile] {
        var files = try DataFolder.files(in: ProgramFolder(environment: console.environment).data())
        for folder in folders { files += try DataFolder.files(in: folder) }
        return files
    }
}
