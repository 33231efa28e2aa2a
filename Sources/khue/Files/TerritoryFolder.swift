import Criteria
import Formats
import Registry

/// Reads the territories that come with the program.
enum TerritoryFolder {
    /// Those of the tables under `territories` in the data folder; none where there is no such folder.
    static func territories(in data: String) throws(Trouble) -> [Territory] {
        let folder = FilePath.joined(data, "territories")
        var files: [DataFile] = []
        for name in FilePath.names(in: folder) ?? [] where FilePath.ending(name) == "csv" {
            files.append(try DataFolder.file(FilePath.joined(folder, name)))
        }
        let (territories, problems) = TerritoryReader.read(files)
        guard problems.isEmpty else {
            throw LintLine.trouble(
                problems, Bilingual(vi: "dữ liệu địa bàn có lỗi", en: "the tables of territories have mistakes"),
                remedy: Bilingual(vi: "sửa tệp tại dòng đã nêu", en: "mend the table where it says"))
        }
        return territories
    }
}
