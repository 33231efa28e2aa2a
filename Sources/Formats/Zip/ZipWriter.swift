import CLibZip
import Glibc

/// Writes zip archives with libzip. All dates are the first that zip knows: the same parts give the same bytes.
enum ZipWriter {
    /// A part, by its name or, in a copy, by its place in the archive.
    struct Part {
        var name: String
        var bytes: [UInt8]
        var index: Int?

        /// In place of the bytes, where they are packed already.
        private(set) var packed: PackedPart?

        init(_ name: String, _ bytes: [UInt8], index: Int? = nil) {
            self.name = name
            self.bytes = bytes
            self.index = index
        }

        init(_ name: String, _ packed: PackedPart) {
            self.init(name, [])
            self.packed = packed
        }
    }

    /// How hard zlib tries. The most takes three times as long and saves a fifteenth of a document: it is for what is
    /// packed once and written often.
    enum Effort: zip_uint32_t {
        case usual = 5
        case most = 9
    }

    /// A new archive of parts in this order.
    static func archive(_ parts: [Part], effort: Effort = .usual) throws(ReadError) -> [UInt8] {
        try write(onto: nil, parts, effort)
    }

    /// A copy of an archive with some parts in place of others or added. All other entries are copied as they lie
    /// there, not packed anew.
    static func copy(_ bytes: [UInt8], changing parts: [Part]) throws(ReadError) -> [UInt8] {
        try write(onto: bytes, parts, .usual)
    }

    private static func write(
        onto base: [UInt8]?, _ parts: [Part], _ effort: Effort
    ) throws(ReadError) -> [UInt8] {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = source(base ?? [], &error) else { throw failure(&error) }
        // The archive would free it when it closes.
        zip_source_keep(source)
        defer { zip_source_free(source) }
        // What parts are taken over from, which must stay open until the archive is closed.
        var packed: [OpaquePointer] = []
        defer { for other in packed { zip_discard(other) } }
        guard let archive = zip_open_from_source(source, base == nil ? ZIP_TRUNCATE : 0, &error) else {
            zip_source_free(source)
            throw failure(&error)
        }
        for part in parts {
            guard let content = Self.source(part, in: archive, &packed, &error) else {
                zip_discard(archive)
                throw failure(&error)
            }
            var index = part.index.map { zip_int64_t($0) } ?? -1
            if index < 0 {
                index = zip_file_add(archive, part.name, content, ZIP_FL_ENC_UTF_8)
            } else if zip_file_replace(archive, zip_uint64_t(index), content, 0) != 0 {
                index = -1
            }
            // The archive owns the content from here on.
            if index < 0 { zip_source_free(content) }
            guard index >= 0, zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0) == 0,
                zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, effort.rawValue) == 0
            else {
                let cause = String(cString: zip_strerror(archive))
                zip_discard(archive)
                throw .unannotatable("zip: \(cause)")
            }
        }
        guard zip_close(archive) == 0 else {
            let cause = String(cString: zip_strerror(archive))
            zip_discard(archive)
            throw .unannotatable("zip: \(cause)")
        }
        return try content(of: source)
    }

    private static func source(
        _ part: Part, in archive: OpaquePointer, _ packed: inout [OpaquePointer], _ error: inout zip_error_t
    ) -> OpaquePointer? {
        guard let there = part.packed else { return source(part.bytes, &error) }
        guard let bytes = source(there.archive, &error) else { return nil }
        guard let other = zip_open_from_source(bytes, ZIP_RDONLY, &error) else {
            zip_source_free(bytes)
            return nil
        }
        packed.append(other)
        return zip_source_zip(archive, other, 0, zip_flags_t(ZIP_FL_COMPRESSED), 0, -1)
    }

    /// A source that owns a copy of the bytes.
    private static func source(_ bytes: [UInt8], _ error: inout zip_error_t) -> OpaquePointer? {
        guard !bytes.isEmpty else { return zip_source_buffer_create(nil, 0, 0, &error) }
        guard let copy = malloc(bytes.count) else { return nil }
        bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
        return zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &error)
    }

    private static func content(of source: OpaquePointer) throws(ReadError) -> [UInt8] {
        var stat = zip_stat_t()
        zip_stat_init(&stat)
        guard zip_source_stat(source, &stat) == 0, zip_source_open(source) == 0 else {
            throw .unannotatable("zip: no archive was written")
        }
        defer { zip_source_close(source) }
        let size = Int(stat.size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = zip_source_read(source, buffer.baseAddress! + count, zip_uint64_t(size - count))
                guard got > 0 else { return }
                count += Int(got)
            }
        }
        guard bytes.count == size else { throw .unannotatable("zip: the archive could not be read back") }
        return bytes
    }

    private static func failure(_ error: inout zip_error_t) -> ReadError {
        .unannotatable("zip: " + String(cString: zip_error_strerror(&error)))
    }
}
