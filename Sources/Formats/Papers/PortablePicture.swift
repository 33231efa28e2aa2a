/// Writes pictures of square dots as PNG (ISO/IEC 15948), a bit for each pixel, not packed: what they lie in packs them.
enum PortablePicture {
    /// How many pixels a dot is wide and high: a byte of them.
    private static let scale = 8

    /// - Parameter rows: of dots, `true` for black; all of the same length.
    static func blackAndWhite(_ rows: [[Bool]]) -> [UInt8] {
        var data: [UInt8] = []
        for row in rows {
            let line = [0] + row.map { $0 ? UInt8.min : .max }  // no filter
            for _ in 0..<scale { data += line }
        }
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let (width, height) = (scale * (rows.first?.count ?? 0), scale * rows.count)
        chunk("IHDR", number(width) + number(height) + [1, 0, 0, 0, 0], to: &file)
        chunk("IDAT", stored(data), to: &file)
        chunk("IEND", [], to: &file)
        return file
    }

    private static func number(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    private static func chunk(_ name: String, _ data: [UInt8], to file: inout [UInt8]) {
        let body = Array(name.utf8) + data
        file += number(data.count) + body + number(Int(crc(body)))
    }

    /// A zlib stream of stored blocks (RFC 1950 and 1951).
    private static func stored(_ data: [UInt8]) -> [UInt8] {
        var stream: [UInt8] = [0x78, 0x01]
        var rest = data[...]
        repeat {
            let block = rest.prefix(0xFFFF)
            rest = rest.dropFirst(block.count)
            let length = UInt16(block.count)
            stream.append(rest.isEmpty ? 1 : 0)
            for value in [length, ~length] { stream += [UInt8(value & 0xFF), UInt8(value >> 8)] }
            stream += block
        } while !rest.isEmpty
        // No picture is so large that these sums overflow.
        var (a, b): (UInt64, UInt64) = (1, 0)
        for byte in data {
            a += UInt64(byte)
            b += a
        }
        return stream + number(Int((b % 65521) << 16 | (a % 65521)))
    }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        let table = table
        return ~bytes.reduce(~0) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }
}
