/// The file system knows names as bytes, which need not be UTF-8. A byte that is none stands in our strings as a scalar
/// at the end of the last private plane: no name holds one of those, and a name that did is taken apart in the same way.
extension FilePath {
    private static let first: UInt32 = 0x10FF00

    /// The string of a path that ends with a zero byte.
    static func text(_ path: UnsafePointer<CChar>) -> String {
        var bytes: [UInt8] = []
        var index = 0
        while path[index] != 0 {
            bytes.append(UInt8(bitPattern: path[index]))
            index += 1
        }
        return text(bytes)
    }

    static func text(_ bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains(where: isByte) {
            return text
        }
        var scalars = String.UnicodeScalarView()
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            let end = min(index + length, bytes.count)
            let scalar = String(validating: bytes[index..<end], as: UTF8.self)?.unicodeScalars.first
            if let scalar, !isByte(scalar) {
                scalars.append(scalar)
                index = end
            } else {
                scalars.append(Unicode.Scalar(first + UInt32(lead))!)
                index += 1
            }
        }
        return String(scalars)
    }

    /// Hands over the bytes of a path, ended by a zero byte.
    static func withBytes<Answer>(_ path: String, _ body: (UnsafePointer<CChar>) -> Answer) -> Answer {
        guard path.unicodeScalars.contains(where: isByte) else { return path.withCString(body) }
        var bytes: [CChar] = []
        for scalar in path.unicodeScalars {
            if isByte(scalar) {
                bytes.append(CChar(truncatingIfNeeded: scalar.value))
            } else {
                bytes += UTF8.encode(scalar)!.map { CChar(bitPattern: $0) }
            }
        }
        return (bytes + [0]).withUnsafeBufferPointer { body($0.baseAddress!) }
    }

    /// The path as text: what is not UTF-8 becomes U+FFFD.
    static func shown(_ path: String) -> String {
        guard path.unicodeScalars.contains(where: isByte) else { return path }
        var scalars = String.UnicodeScalarView()
        for scalar in path.unicodeScalars { scalars.append(isByte(scalar) ? "\u{FFFD}" : scalar) }
        return String(scalars)
    }

    private static func isByte(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= first }
}
