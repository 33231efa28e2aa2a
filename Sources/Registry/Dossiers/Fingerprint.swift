/// A short mark of some texts, to see whether they changed; it keeps no secret and proves nothing.
public enum Fingerprint {
    /// FNV-1a in 64 bits over the texts, each with its length.
    public static func of(_ texts: [String]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for text in texts {
            for byte in "\(text.utf8.count):".utf8 { add(byte) }
            for byte in text.utf8 { add(byte) }
        }
        return String(hash, radix: 36)
    }
}
