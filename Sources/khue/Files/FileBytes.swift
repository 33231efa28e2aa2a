import Criteria
import Formats
import Glibc

/// Reads files whole, up to a size that no report reaches.
enum FileBytes {
    /// 64 MiB.
    static let limit = 64 << 20

    /// The bytes of a file, or of standard input for `-`.
    static func read(_ path: String, limit: Int = limit) throws(ReadError) -> [UInt8] {
        if path == FileList.standardInput { return try drain(0, from: path, expecting: 1 << 16, limit: limit) }
        // Without blocking: a named pipe would otherwise be waited for until somebody writes to it.
        let file = FilePath.withBytes(path) { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        guard file >= 0 else { throw unreadable(path, errno) }
        defer { close(file) }
        var info = stat()
        guard fstat(file, &info) == 0 else { throw unreadable(path, errno) }
        guard info.st_mode & S_IFMT != S_IFDIR else { throw unreadable(path, EISDIR) }
        guard info.st_mode & S_IFMT == S_IFREG else { throw irregular() }
        guard Int(info.st_size) <= limit else { throw tooLarge(path, limit) }
        return try drain(file, from: path, expecting: Int(info.st_size) + 1, limit: limit)
    }

    /// Reads to the end. The size is only expected: a pipe tells none, and a file may grow meanwhile.
    private static func drain(_ file: Int32, from path: String, expecting size: Int, limit: Int) throws(ReadError)
        -> [UInt8]
    {
        var bytes: [UInt8] = []
        var room = max(size, 1 << 12)
        while true {
            var failure: Int32 = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                count = 0
                while count < room {
                    let got = Glibc.read(file, buffer.baseAddress! + count, room - count)
                    if got < 0 {
                        if errno == EINTR { continue }
                        failure = errno
                        break
                    }
                    if got == 0 { break }
                    count += got
                }
            }
            guard failure == 0 else { throw unreadable(path, failure) }
            let isLast = chunk.count < room
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            guard bytes.count <= limit else { throw tooLarge(path, limit) }
            if isLast { return bytes }
            room = bytes.count
        }
    }

    private static func tooLarge(_ path: String, _ limit: Int) -> ReadError {
        ReadError(
            code: .tooLarge,
            message: Bilingual(
                vi: "tệp lớn hơn \(limit >> 20) MB", en: "the file is larger than \(limit >> 20) MB"),
            remedy: Bilingual(
                vi: "bỏ ảnh, phụ lục quét khỏi tệp rồi lưu lại, hoặc tách báo cáo ra tệp riêng",
                en: "take pictures and scanned annexes out of the file, or save the report apart from them"))
    }

    private static func irregular() -> ReadError {
        ReadError(
            code: .unreadableFile,
            message: Bilingual(
                vi: "đây là ống dẫn hoặc thiết bị, không phải tệp", en: "this is a pipe or a device, not a file"),
            remedy: Bilingual(
                vi: "chỉ đúng tệp báo cáo, hoặc đưa nội dung qua đầu vào chuẩn bằng dấu -",
                en: "name the report's file, or give its content on standard input with -"))
    }

    private static func unreadable(_ path: String, _ code: Int32) -> ReadError {
        let (message, remedy): (Bilingual, Bilingual)
        var kind = ReadError.Code.unreadableFile
        switch code {
        case ENOENT, ENOTDIR:
            kind = .notFound
            message = Bilingual(vi: "không có tệp này", en: "there is no such file")
            remedy = Bilingual(
                vi: "kiểm tra lại tên tệp và thư mục", en: "check the name of the file and its folder")
        case EACCES, EPERM:
            message = Bilingual(vi: "không có quyền đọc tệp", en: "you may not read the file")
            remedy = Bilingual(
                vi: "xin quyền đọc hoặc chép tệp sang thư mục của mình",
                en: "ask for the right to read it, or copy it to a folder of your own")
        case EISDIR:
            message = Bilingual(vi: "đây là thư mục, không phải tệp", en: "this is a folder, not a file")
            remedy = Bilingual(vi: "chỉ đúng tệp báo cáo", en: "name the report's file")
        default:
            message = Bilingual(vi: "không đọc được tệp", en: "the file cannot be read")
            remedy = Bilingual(
                vi: "thử mở tệp bằng chương trình khác, chép sang ổ khác rồi chạy lại",
                en: "try to open it in another program, copy it to another disk and run again")
        }
        return ReadError(
            code: kind, message: message, remedy: remedy, cause: String(cString: strerror(code)))
    }
}
