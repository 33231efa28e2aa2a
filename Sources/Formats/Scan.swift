/// A search in bytes.
enum Scan {
    /// Whether a text occurs, in one pass.
    static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard bytes.count >= count else { return false }
        let first = text.utf8Start[0]
        let last = text.utf8Start[count - 1]
        var index = 0
        while index <= bytes.count - count {
            if bytes[index] == first, bytes[index + count - 1] == last {
                var offset = 1
                while offset < count, bytes[index + offset] == text.utf8Start[offset] { offset += 1 }
                if offset == count { return true }
            }
            index += 1
        }
        return false
    }
}
