/// A mark in the part of comments by which a file that Khuê wrote is known again, as long as nobody has changed it: an
/// XML comment with a hash of the main part. Office programs drop it when they save.
enum DocxFingerprint {
    private static let opening = Array("<!--Khuê ".utf8)
    private static let closing = Array("-->".utf8)

    static func comment(of main: [UInt8]) -> [UInt8] {
        opening + Array(String(hash(main), radix: 16).utf8) + closing
    }

    /// Where such marks stand.
    static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index + opening.count <= bytes.count {
            if bytes[index] == opening[0], bytes[index...].starts(with: opening) {
                var end = index
                while end + closing.count <= bytes.count, !bytes[end...].starts(with: closing) { end += 1 }
                found.append(index..<min(end + closing.count, bytes.count))
                index = found[found.count - 1].upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    static func isMarked(_ comments: [UInt8], with main: [UInt8]) -> Bool {
        let mark = comment(of: main)
        return ranges(in: comments).contains { comments[$0].elementsEqual(mark) }
    }

    /// FNV-1a.
    private static func hash(_ bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBufferPointer { bytes in
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            return hash
        }
    }
}
