import Glibc

/// What is asked of a path in the file system.
///
/// Paths are strings made by `text`, from which `withBytes` gets back the bytes that the file system knows, UTF-8 or not.
enum FilePath {
    /// Which folder it is, by whatever path it was reached.
    struct Identity: Hashable {
        var device: UInt64
        var inode: UInt64
    }

    /// The path with all links followed; `nil` when nothing is there.
    static func resolved(_ path: String) -> String? {
        guard let real = withBytes(path, { realpath($0, nil) }) else { return nil }
        defer { free(real) }
        return text(real)
    }

    static func isFolder(_ path: String) -> Bool {
        var info = stat()
        return withBytes(path) { stat($0, &info) } == 0 && info.st_mode & S_IFMT == S_IFDIR
    }

    /// `nil` when nothing is there.
    static func identity(_ path: String) -> Identity? {
        var info = stat()
        guard withBytes(path, { stat($0, &info) }) == 0 else { return nil }
        return Identity(device: UInt64(info.st_dev), inode: UInt64(info.st_ino))
    }

    /// The part after the last stroke.
    static func name(_ path: String) -> Substring {
        path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    }

    /// The part before the last stroke; `.` when there is none.
    static func parent(_ path: String) -> String {
        guard let stroke = path.lastIndex(of: "/") else { return "." }
        return stroke == path.startIndex ? "/" : String(path[..<stroke])
    }

    /// The ending of the name in lower case, without the dot; empty when there is none.
    static func ending(_ path: String) -> String {
        let name = name(path)
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    static func joined(_ folder: String, _ name: some StringProtocol) -> String {
        folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    /// The names in a folder, sorted by their bytes; `nil` when it cannot be listed.
    static func names(in folder: String) -> [String]? {
        guard let stream = withBytes(folder, { opendir($0) }) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { text($0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
