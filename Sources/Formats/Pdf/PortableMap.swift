import Layouts

/// Grey pictures as `pdftoppm` writes them to standard output, one after the other: `P5`, width, height, 255, pixels.
struct PortableMap {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next picture; `nil` at the end, or where there is none.
    mutating func next() -> Raster? {
        guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "P"), bytes[index + 1] == UInt8(ascii: "5") else {
            return nil
        }
        index += 2
        guard let width = number(), let height = number(), number() == 255, width > 0, height > 0 else { return nil }
        // One white space ends the head.
        index += 1
        let (count, overflow) = width.multipliedReportingOverflow(by: height)
        guard !overflow, count <= bytes.count - index else { return nil }
        defer { index += count }
        return Raster(width: width, height: height, pixels: Array(bytes[index..<(index + count)]))
    }

    private mutating func number() -> Int? {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        let start = index
        var value = 0
        while index < bytes.count, (0x30...0x39).contains(bytes[index]), index - start < 6 {
            value = value * 10 + Int(bytes[index]) - 0x30
            index += 1
        }
        return index > start ? value : nil
    }
}
