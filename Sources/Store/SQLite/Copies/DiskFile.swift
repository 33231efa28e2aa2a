import Foundation
import Glibc

/// Moves of whole files that a power cut leaves done or not done.
enum DiskFile {
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Makes an empty file that only its owner may read, unless one is there: accounts lie in it.
    static func makePrivate(_ path: String) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST { return }
            throw failure(path)
        }
        close(descriptor)
    }

    /// Gives a file the owner and rights of another, as far as the system lets us.
    static func liken(_ path: String, to other: String) {
        var info = stat()
        guard stat(other, &info) == 0 else { return }
        _ = chown(path, info.st_uid, info.st_gid)
        _ = chmod(path, info.st_mode & 0o777)
    }

    /// Waits until a file, or the names in a folder, are on the disk.
    static func sync(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(path) }
    }

    /// Gives a file another name, in place of whatever has it.
    static func move(_ path: String, to target: String) throws {
        guard rename(path, target) == 0 else { throw failure(target) }
    }

    /// Keeps a file under a second name, so that there is no moment without the first where the file system can do that.
    static func keep(_ path: String, as second: String) throws {
        if link(path, second) != 0 { try move(path, to: second) }
    }

    static func remove(_ path: String) { _ = unlink(path) }

    /// Removes a database with the files that SQLite lays beside it.
    static func removeDatabase(_ path: String) {
        for suffix in ["", "-journal", "-wal", "-shm"] { remove(path + suffix) }
    }

    static func folder(of path: String) -> String {
        guard let stroke = path.lastIndex(of: "/") else { return "." }
        return stroke == path.startIndex ? "/" : String(path[..<stroke])
    }

    private static func failure(_ path: String) -> StoreFailure {
        .unavailable("\(path): \(String(cString: strerror(errno)))")
    }
}
