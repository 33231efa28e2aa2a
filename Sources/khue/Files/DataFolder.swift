import Criteria
import Formats

/// Reads the files of the law.
enum DataFolder {
    /// All YAML files in a folder and below, with their paths as a person would open them.
    static func files(in folder: String) throws(Trouble) -> [DataFile] {
        var files: [DataFile] = []
        try add(folder, to: &files)
        return files
    }

    /// One file.
    static func file(_ path: String) throws(Trouble) -> DataFile {
        do {
            return DataFile(path: path, bytes: try FileBytes.read(path))
        } catch {
            throw Trouble(
                Bilingual(vi: "\(path): \(error.message.vi)", en: "\(path): \(error.message.en)"),
                remedy: error.remedy)
        }
    }

    private static func add(_ folder: String, to files: inout [DataFile]) throws(Trouble) {
        guard let names = FilePath.names(in: folder) else {
            throw Trouble(
                Bilingual(
                    vi: "không mở được thư mục dữ liệu \(folder)", en: "the data folder \(folder) cannot be opened"),
                remedy: Bilingual(vi: "kiểm tra tên và quyền đọc thư mục", en: "check its name and your right to read"))
        }
        for name in names where !name.hasPrefix(".") {
            let path = FilePath.joined(folder, name)
            if FilePath.isFolder(path) {
                try add(path, to: &files)
            } else if ["yaml", "yml"].contains(FilePath.ending(name)) {
                files.append(try file(path))
            }
        }
    }
}
