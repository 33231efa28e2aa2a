/// Bytes as letters of an alphabet, so many bits each, without padding (RFC 4648).
enum BitText {
    /// - Parameters:
    ///   - width: bits a letter stands for, below 8.
    ///   - alphabet: two to the power of `width` letters, in ASCII.
    static func of(_ bytes: [UInt8], width: Int, alphabet: [UInt8]) -> String {
        let mask = 1 << width - 1
        var text: [UInt8] = []
        var buffer = 0
        var bits = 0
        for byte in bytes {
            buffer = (buffer << 8 | Int(byte)) & 0xFFFF
            bits += 8
            while bits >= width {
                bits -= width
                text.append(alphabet[buffer >> bits & mask])
            }
        }
        if bits > 0 { text.append(alphabet[buffer << (width - bits) & mask]) }
        return String(decoding: text, as: UTF8.self)
    }
}
