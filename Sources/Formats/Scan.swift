import Foundation

/// A search in bytes.
enum Scan {
    /// Whether a text occurs.
    static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
        first(bytes, text, from: 0) != nil
    }

    /// Where a text first occurs at or after an index.
    static func first(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString, from start: Int) -> Int? {
        let count = text.utf8CodeUnitCount
        guard let base = bytes.baseAddress, count > 0 else { return nil }
        var index = start
        while index + count <= bytes.count {
            guard let found = memchr(base + index, Int32(text.utf8Start[0]), bytes.count - count + 1 - index) else {
                return nil
            }
            index = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            if memcmp(found, text.utf8Start, count) == 0 { return index }
            index += 1
        }
        return nil
    }
}
