import Documents

/// UTF-8 of a paragraph while a reader gathers it: bytes are appended as they come and cleaned once, at the end.
struct TextBuffer {
    private(set) var bytes: [UInt8] = []

    var isEmpty: Bool { bytes.isEmpty }

    /// Whether there is nothing but ASCII white space.
    var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 && $0 != CleanText.markStart } }

    /// The last scalar; `nil` when there is none.
    var lastScalar: Unicode.Scalar? {
        let tail = bytes.suffix(4)
        guard let start = tail.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return nil }
        return String(decoding: tail[start...], as: UTF8.self).unicodeScalars.first
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    mutating func append(_ byte: UInt8) {
        bytes.append(byte)
    }

    mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    mutating func append(_ other: [UInt8]) {
        bytes.append(contentsOf: other)
    }

    mutating func append(_ other: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: other)
    }

    mutating func append(_ scalar: Unicode.Scalar) {
        bytes.append(contentsOf: UTF8.encode(scalar)!)
    }

    /// Appends text in which any run of white space means one space.
    mutating func appendCollapsing(_ other: UnsafeBufferPointer<UInt8>) {
        for byte in other {
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0x0C {
                if let last = bytes.last, last != 0x20, last != 0x0A { bytes.append(0x20) }
            } else {
                bytes.append(byte)
            }
        }
    }

    /// Appends a line break inside the paragraph.
    mutating func appendBreak() {
        while bytes.last == 0x20 { bytes.removeLast() }
        bytes.append(0x0A)
    }

    /// Appends the mark of a note.
    mutating func appendMark(_ note: Int) {
        bytes.append(CleanText.markStart)
        append(String(note))
        bytes.append(CleanText.markEnd)
    }

    /// The text, clean and trimmed, and the marks in it.
    func finished() -> (text: String, marks: [NoteMark]) {
        bytes.withUnsafeBufferPointer { CleanText.paragraph($0) }
    }
}
