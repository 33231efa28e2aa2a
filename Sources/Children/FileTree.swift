import Glibc

/// Folders on disk, without ever following a link in them: what lies there a hostile child may have put there.
enum FileTree {
    /// The names in a folder; `nil` when it cannot be opened.
    static func names(in folder: String) -> [String]? {
        guard let handle = opendir(folder) else { return nil }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }

    /// Removes a file, or a folder and all in it. A child that is just being killed may still write: then once more.
    static func remove(_ path: String) {
        for _ in 0..<20 {
            removeOnce(path)
            var info = stat()
            if lstat(path, &info) != 0 { return }
            usleep(5_000)
        }
    }

    private static func removeOnce(_ path: String) {
        // What is no folder, a link to one included, goes at once.
        if unlink(path) == 0 || errno == ENOENT { return }
        var info = stat()
        guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else { return }
        if info.st_mode & 0o700 != 0o700 { chmod(path, 0o700) }
        for name in names(in: path) ?? [] { removeOnce("\(path)/\(name)") }
        rmdir(path)
    }
}
