import Criteria
import Glibc

/// Writes files whole: first under another name, then put in place in one step, so that no half of one is ever seen.
enum FileWriter {
    /// Makes a folder and those above it that are missing.
    static func makeFolder(_ path: String) throws(Trouble) {
        if FilePath.isFolder(path) { return }
        let parent = FilePath.parent(path)
        if parent != path, parent != ".", parent != "/" { try makeFolder(parent) }
        guard FilePath.withBytes(path, { mkdir($0, 0o777) }) == 0 || FilePath.isFolder(path) else {
            throw unwritten(path, errno)
        }
    }

    /// Writes a file, in place of one that may be there; `rights` are those of the new one, where they differ from any
    /// new file's.
    static func write(_ bytes: [UInt8], to path: String, rights: mode_t? = nil) throws(Trouble) {
        let (file, scratch) = try scratch(beside: path)
        var failure: Int32 = 0
        if let rights, fchmod(file, rights) != 0 { failure = errno }
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let written = Glibc.write(file, buffer.baseAddress! + done, buffer.count - done)
                if written < 0 {
                    if errno == EINTR { continue }
                    failure = errno
                    return
                }
                done += written
            }
        }
        if failure == 0, fsync(file) != 0, errno != EINVAL { failure = errno }
        if close(file) != 0, failure == 0 { failure = errno }
        if failure == 0 {
            let isMoved = FilePath.withBytes(scratch) { from in FilePath.withBytes(path) { rename(from, $0) } }
            if isMoved == 0 { return }
            failure = errno
        }
        _ = FilePath.withBytes(scratch) { unlink($0) }
        throw unwritten(path, failure)
    }

    /// A new file in the same folder, hidden, with the rights that a new file has.
    static func scratch(beside path: String) throws(Trouble) -> (file: Int32, path: String) {
        var count = 0
        while true {
            let scratch = FilePath.joined(FilePath.parent(path), ".khue-\(getpid())-\(count).tmp")
            let file = FilePath.withBytes(scratch) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
            if file >= 0 { return (file, scratch) }
            guard errno == EEXIST, count < 1000 else { throw unwritten(path, errno) }
            count += 1
        }
    }

    static func unwritten(_ path: String, _ code: Int32) -> Trouble {
        unwritten(path, String(cString: strerror(code)))
    }

    static func unwritten(_ path: String, _ cause: String) -> Trouble {
        let shown = Printable.line(path)
        return Trouble(
            Bilingual(vi: "không ghi được \(shown) (\(cause))", en: "\(shown) could not be written (\(cause))"),
            remedy: Bilingual(
                vi: "xem thư mục còn chỗ trống và có quyền ghi không, hoặc chọn nơi ghi khác",
                en: "see that the folder has room and may be written to, or choose another one"))
    }
}
