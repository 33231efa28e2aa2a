/// Builds zip archives for tests, entries stored without compression, and with whatever lies a test wants told.
public struct ZipBuilder {
    private var local: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    public init() {}

    /// Adds an entry. `method` 8 takes `bytes` as already deflated, of `size` bytes when unpacked.
    public mutating func add(
        _ name: String, _ bytes: [UInt8], method: Int = 0, size: Int? = nil, flags: Int = 0x800,
        checksum: UInt32? = nil,
        offset: Int? = nil
    ) {
        let name = Array(name.utf8)
        let header =
            le16(20) + le16(flags) + le16(method) + le16(0) + le16(0x21) + le32(Int(checksum ?? Self.crc32(bytes)))
            + le32(bytes.count) + le32(size ?? bytes.count) + le16(name.count) + le16(0)
        directory += le32(0x0201_4B50) + le16(20) + header + le16(0) + le16(0) + le16(0) + le32(0)
        directory += le32(offset ?? local.count) + name
        if offset == nil { local += le32(0x0403_4B50) + header + name + bytes }
        count += 1
    }

    public mutating func add(_ name: String, _ text: String) {
        add(name, Array(text.utf8))
    }

    /// The archive.
    public var bytes: [UInt8] {
        local + directory + le32(0x0605_4B50) + le16(0) + le16(0) + le16(count) + le16(count) + le32(directory.count)
            + le32(local.count) + le16(0)
    }

    private func le16(_ value: Int) -> [UInt8] { [UInt8(value & 255), UInt8(value >> 8 & 255)] }

    private func le32(_ value: Int) -> [UInt8] { le16(value & 0xFFFF) + le16(value >> 16 & 0xFFFF) }

    /// The checksum that zip wants.
    public static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc = table[Int((crc ^ UInt32(byte)) & 0xFF)] ^ crc >> 8
        }
        return crc ^ 0xFFFF_FFFF
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    }
}
