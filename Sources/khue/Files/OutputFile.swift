import Glibc

/// A file to be written when the work is done; that it can be is seen to before the work begins.
struct OutputFile {
    /// As it was given.
    let path: String

    /// Links followed, so that the file behind a link is replaced and not the link.
    private let target: String

    /// - Throws: when nothing could be written there, tried by a file that is taken away at once.
    init(_ path: String) throws(Trouble) {
        self.path = path
        target = FilePath.resolved(path) ?? path
        if let there = Self.info(target) {
            let kind = there.st_mode & S_IFMT
            guard kind == S_IFREG else { throw FileWriter.unwritten(path, kind == S_IFDIR ? EISDIR : EINVAL) }
            guard FilePath.withBytes(target, { access($0, W_OK) }) == 0 else {
                throw FileWriter.unwritten(path, errno)
            }
        }
        let (file, trial) = try FileWriter.scratch(beside: target)
        close(file)
        _ = FilePath.withBytes(trial) { unlink($0) }
    }

    /// Writes it whole or not at all; what was there before keeps its rights.
    func write(_ bytes: [UInt8]) throws(Trouble) {
        try FileWriter.write(bytes, to: target, rights: Self.info(target).map { $0.st_mode & 0o777 })
    }

    private static func info(_ path: String) -> stat? {
        var info = stat()
        return FilePath.withBytes(path) { stat($0, &info) } == 0 ? info : nil
    }
}
