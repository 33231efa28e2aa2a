import CLibZip
import Criteria

/// A zip archive in memory, unpacked by libzip within limits. Sizes in headers are never trusted.
final class ZipArchive {
    private let handle: OpaquePointer
    private let indices: [String: Int]
    private let limits: ZipLimits
    private var spent = 0

    /// Opens an archive for the time of a closure; the bytes are not copied.
    static func with<R>(
        _ bytes: [UInt8], limits: ZipLimits = ZipLimits(), _ body: (ZipArchive) throws(ReadError) -> R
    ) throws(ReadError) -> R {
        try bytes.withUnsafeBufferPointer { (buffer) throws(ReadError) -> R in
            try body(ZipArchive(buffer, limits: limits))
        }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, limits: ZipLimits) throws(ReadError) {
        let directory = try ZipDirectory(bytes, limits: limits)
        if directory.isEncrypted { throw .encrypted() }
        if directory.names.isEmpty { throw .emptyArchive() }
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error) else {
            throw .damaged(Self.text(&error))
        }
        guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            throw .damaged(Self.text(&error))
        }
        guard zip_get_num_entries(handle, 0) == directory.names.count else {
            zip_discard(handle)
            throw .damaged("zip: the number of entries is wrong")
        }
        self.handle = handle
        self.limits = limits
        indices = Dictionary(uniqueKeysWithValues: zip(directory.names, directory.names.indices))
    }

    deinit { zip_discard(handle) }

    /// The names of the parts.
    var names: Dictionary<String, Int>.Keys { indices.keys }

    func contains(_ name: String) -> Bool { indices[name] != nil }

    /// The place of a part in the archive.
    func index(of name: String) -> Int? { indices[name] }

    /// The bytes of a part; throws if it is not there.
    func read(_ name: String) throws(ReadError) -> [UInt8] {
        guard let index = indices[name] else { throw .missingPart(name) }
        var stat = zip_stat_t()
        zip_stat_init(&stat)
        guard zip_stat_index(handle, zip_uint64_t(index), 0, &stat) == 0 else { throw .damagedPart(name, "no size") }
        guard stat.encryption_method == 0 else { throw .encrypted() }
        let cap = min(limits.part, limits.total - spent)
        guard stat.size <= zip_uint64_t(cap) else { throw tooLarge(name) }
        let size = Int(stat.size)
        guard size <= limits.ratioFrom || size / limits.ratio <= Int(clamping: stat.comp_size) else {
            throw .tooLarge(
                .init(vi: "độ nén của phần “\(name)”", en: "the compression of the part “\(name)”"),
                limit: .init(vi: "\(limits.ratio) lần", en: "\(limits.ratio) times"))
        }
        guard let file = zip_fopen_index(handle, zip_uint64_t(index), 0) else {
            throw .damagedPart(name, String(cString: zip_strerror(handle)))
        }
        defer { zip_fclose(file) }
        // One byte more than promised, so that a lie is seen.
        var failure: String?
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            while count < buffer.count {
                let got = zip_fread(file, buffer.baseAddress! + count, zip_uint64_t(buffer.count - count))
                if got < 0 { failure = String(cString: zip_file_strerror(file)) }
                guard got > 0 else { return }
                count += Int(got)
            }
        }
        if let failure { throw .damagedPart(name, failure) }
        guard bytes.count == size else { throw .damagedPart(name, "the size is not the size declared") }
        spent += size
        return bytes
    }

    /// Unpacks parts only to see that they can be, within the limits: before the archive is given to another program,
    /// which may have none.
    func unpack(_ isWanted: (String) -> Bool) throws(ReadError) {
        for name in indices.keys.sorted() where isWanted(name) { _ = try read(name) }
    }

    private func tooLarge(_ name: String) -> ReadError {
        .tooLarge(
            .init(vi: "phần “\(name)” khi giải nén", en: "the part “\(name)” when unpacked"),
            limit: .init(vi: "\(limits.part >> 20) MB", en: "\(limits.part >> 20) MB"))
    }

    private static func text(_ error: inout zip_error_t) -> String {
        "zip: " + String(cString: zip_error_strerror(&error))
    }
}
