import Criteria
import Formats

/// Reads the files of the law.
enum DataFolder {
    /// All YAML files in a folder and below, with their paths as a person would open them.
    static func files(in folder: String) throws(Trouble) -> [DataFile] {
        var files: [DataFile] = []
        var seen: Set<FilePath.Identity> = []
        try add(folder, to: &files, seen: &seen)
        return files
    }

    /// One file.
    static func file(_ path: String) throws(Trouble) -> DataFile {
        let shown = Printable.line(path)
        do {
            return DataFile(path: shown, bytes: try FileBytes.read(path))
        } catch {
            throw Trouble(
                Bilingual(vi: "\(shown): \(error.message.vi)", en: "\(shown): \(error.message.en)"),
                remedy: error.remedy)
        }
    }

    /// `seen` holds the folders that were visited: a link to one of them must not lead round in a circle.
    private static func add(
        _ folder: String, to files: inout [DataFile], seen: inout Set<FilePath.Identity>
    ) throws(Trouble) {
        if let identity = FilePath.identity(folder), !seen.insert(identity).inserted { return }
        guard let names = FilePath.names(in: folder) else {
            throw Trouble(
                Bilingual(
                    vi: "không mở được thư mục dữ liệu \(Printable.line(folder))",
                    en: "the data folder \(Printable.line(folder)) cannot be opened"),
                remedy: Bilingual(vi: "kiểm tra tên và quyền đọc thư mục", en: "check its name and your right to read"))
        }
        for name in names where !name.hasPrefix(".") {
            let path = FilePath.joined(folder, name)
            if FilePath.isFolder(path) {
                try add(path, to: &files, seen: &seen)
            } else if ["yaml", "yml"].contains(FilePath.ending(name)) {
                files.append(try file(path))
            }
        }
    }
}
