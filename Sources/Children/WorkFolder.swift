import Glibc

/// A folder of its own for one job: private, under the run's temporary folder, removed when done.
public final class WorkFolder: Sendable {
    /// Its absolute path, the same inside a sandbox and outside.
    public let path: String

    /// Held so that it is not removed while this is in it.
    private let temporary: TemporaryFolder

    public init(in temporary: TemporaryFolder) throws(ChildFailure) {
        self.temporary = temporary
        path = try temporary.makeFolder()
    }

    deinit { remove() }

    /// Puts a file into it, in place of one of that name.
    public func write(_ name: String, _ bytes: some Collection<UInt8>) throws(ChildFailure) {
        unlink(path(of: name))
        let file = open(path(of: name), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .lastError(name) }
        defer { close(file) }
        let written = bytes.withContiguousStorageIfAvailable { Self.write($0, to: file) }
        guard written ?? Array(bytes).withUnsafeBufferPointer({ Self.write($0, to: file) }) else {
            throw .lastError(name)
        }
    }

    private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = Glibc.write(file, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Makes a folder in it, and those above it.
    public func makeFolder(_ name: String) throws(ChildFailure) {
        var path = path
        for part in name.split(separator: "/") {
            path += "/\(part)"
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .lastError(name) }
        }
    }

    /// The bytes of a file that a child wrote; `nil` when there is none. A link or a device is none.
    ///
    /// - Throws: `outputTooLarge` for more than `limit` bytes.
    public func read(_ name: String, limit: Int) throws(ChildFailure) -> [UInt8]? {
        let file = open(path(of: name), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var info = stat()
        guard fstat(file, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
        guard Int(info.st_size) <= limit else { throw .outputTooLarge }
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(info.st_size)) { buffer, count in
            while count < buffer.count {
                let got = Glibc.read(file, buffer.baseAddress! + count, buffer.count - count)
                if got < 0 && errno == EINTR { continue }
                failed = got < 0
                if got <= 0 { break }
                count += got
            }
        }
        if failed { throw .lastError(name) }
        return bytes
    }

    /// The names of what lies in it, sorted.
    public func names() -> [String] {
        (FileTree.names(in: path) ?? []).sorted()
    }

    /// Removes a file from it, or a folder with all that is in it.
    public func remove(_ name: String) {
        FileTree.remove(path(of: name))
    }

    /// Removes it with all that is in it.
    public func remove() {
        FileTree.remove(path)
    }

    private func path(of name: String) -> String { "\(path)/\(name)" }
}
