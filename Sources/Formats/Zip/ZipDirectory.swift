import Criteria

/// The central directory of a zip archive, read by hand for what libzip does not tell: where the entries lie.
///
/// Refuses what no office program writes and every attack needs: entries that share their bytes, names that leave the
/// folder, two entries of one name.
struct ZipDirectory {
    /// The names, in the order of the directory, with `/` between folders.
    private(set) var names: [String] = []

    private(set) var isEncrypted = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, limits: ZipLimits) throws(ReadError) {
        guard let end = Self.end(bytes) else { throw .damaged("zip: no end of central directory") }
        var count = Self.u16(bytes, end + 10)
        var offset = Self.u32(bytes, end + 16)
        if count == 0xFFFF || offset == 0xFFFF_FFFF, let big = Self.zip64End(bytes, before: end) {
            (count, offset) = big
        }
        guard count <= limits.entries else {
            throw .tooLarge(
                .init(vi: "số tệp con trong tệp nén", en: "the number of files in the archive"),
                limit: .init(vi: "\(limits.entries)", en: "\(limits.entries)"))
        }
        var spans: [Range<Int>] = []
        var seen: Set<String> = []
        for _ in 0..<count {
            guard offset >= 0, offset + 46 <= end, Self.u32(bytes, offset) == 0x0201_4B50 else {
                throw .damaged("zip: central directory is cut")
            }
            let flags = Self.u16(bytes, offset + 8)
            let nameLength = Self.u16(bytes, offset + 28)
            let extraLength = Self.u16(bytes, offset + 30)
            let next = offset + 46 + nameLength + extraLength + Self.u16(bytes, offset + 32)
            guard next <= end else { throw .damaged("zip: central directory is cut") }
            if flags & 1 != 0 { isEncrypted = true }
            let name = try Self.name(bytes[(offset + 46)..<(offset + 46 + nameLength)])
            guard seen.insert(name).inserted else { throw .forbidden("zip: two entries named \(name)") }
            names.append(name)
            let packed = Self.u32(bytes, offset + 20)
            let start = Self.u32(bytes, offset + 42)
            // Sizes of four gigabytes and more stand elsewhere; no such entry can lie in a file of ours.
            if packed != 0xFFFF_FFFF, start != 0xFFFF_FFFF {
                guard start + 30 <= end else { throw .damaged("zip: entry beyond the end") }
                spans.append(start..<(start + 30 + Self.u16(bytes, start + 26) + packed))
            }
            offset = next
        }
        spans.sort { $0.lowerBound < $1.lowerBound }
        for (a, b) in zip(spans, spans.dropFirst()) where a.upperBound > b.lowerBound {
            throw .forbidden("zip: entries overlap at byte \(b.lowerBound)")
        }
        if let last = spans.last, last.upperBound > end { throw .damaged("zip: entry beyond the end") }
    }

    private static func name(_ slice: Slice<UnsafeBufferPointer<UInt8>>) throws(ReadError) -> String {
        // Some writers part folders by a backslash.
        let name = String(decoding: slice.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
        let folders = name.split(separator: "/", omittingEmptySubsequences: false)
        guard !name.hasPrefix("/"), !folders.contains(".."), !name.contains("\0"), folders.first?.last != ":" else {
            throw .forbidden("zip: entry named \(name)")
        }
        return name
    }

    /// The offset of the end record, which stands in the last 64 kilobytes.
    private static func end(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard bytes.count >= 22 else { return nil }
        var offset = bytes.count - 22
        let stop = max(0, bytes.count - 22 - 0xFFFF)
        while offset >= stop {
            if bytes[offset] == 0x50, u32(bytes, offset) == 0x0605_4B50 { return offset }
            offset -= 1
        }
        return nil
    }

    private static func zip64End(
        _ bytes: UnsafeBufferPointer<UInt8>, before end: Int
    ) -> (count: Int, offset: Int)? {
        let locator = end - 20
        guard locator >= 0, u32(bytes, locator) == 0x0706_4B50, u32(bytes, locator + 12) == 0 else { return nil }
        let record = u32(bytes, locator + 8)
        guard record + 56 <= locator, u32(bytes, record) == 0x0606_4B50, u32(bytes, record + 36) == 0,
            u32(bytes, record + 52) == 0
        else { return nil }
        return (u32(bytes, record + 32), u32(bytes, record + 48))
    }

    private static func u16(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
        Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
    }

    private static func u32(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
        u16(bytes, offset) | u16(bytes, offset + 2) << 16
    }
}
