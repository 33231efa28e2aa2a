import Registry

/// A value in DER, as certificates and signed messages are written: a tag, a length, and what it holds.
struct DerValue {
    var tag: UInt8
    var content: ArraySlice<UInt8>

    /// Its bytes with tag and length.
    var whole: ArraySlice<UInt8>

    /// The value at the beginning of bytes; `nil` where they are none.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard bytes.count >= 2, let tag = bytes.first, tag & 0x1F != 0x1F else { return nil }
        var index = bytes.startIndex + 1
        var length = Int(bytes[index])
        index += 1
        if length >= 0x80 {
            let count = length & 0x7F
            guard (1...4).contains(count), bytes.endIndex - index >= count else { return nil }
            length = bytes[index..<(index + count)].reduce(0) { $0 << 8 | Int($1) }
            index += count
        }
        guard bytes.endIndex - index >= length else { return nil }
        self.tag = tag
        content = bytes[index..<(index + length)]
        whole = bytes[bytes.startIndex..<(index + length)]
    }

    static let sequence: UInt8 = 0x30
    static let set: UInt8 = 0x31
    static let integer: UInt8 = 0x02
    static let name: UInt8 = 0x06

    /// The values inside, as far as they can be read.
    var children: [DerValue] {
        var children: [DerValue] = []
        var rest = content
        while let child = DerValue(rest) {
            children.append(child)
            rest = rest[child.whole.endIndex...]
        }
        return children
    }

    /// A text of any of the kinds that names are written in.
    var text: String? {
        switch tag {
        case 0x0C, 0x13, 0x16, 0x12: String(decoding: content, as: UTF8.self)
        case 0x14: String(content.map { Character(Unicode.Scalar($0)) })
        case 0x1E:
            String(
                decoding: stride(from: content.startIndex, to: content.endIndex - 1, by: 2).map {
                    UInt16(content[$0]) << 8 | UInt16(content[$0 + 1])
                }, as: UTF16.self)
        default: nil
        }
    }

    /// A time in UTC: `261121083000Z`, or with four digits of the year.
    var time: Moment? {
        let isShort = tag == 0x17
        guard isShort || tag == 0x18, content.last == UInt8(ascii: "Z") else { return nil }
        let digits = content.dropLast().map { Int($0) - 0x30 }
        guard digits.count == (isShort ? 12 : 14), digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        let start = isShort ? 2 : 4
        let year = number(0..<start)
        return Moment(
            utc: isShort ? year + (year < 50 ? 2000 : 1900) : year, number(start..<(start + 2)),
            number((start + 2)..<(start + 4)), hour: number((start + 4)..<(start + 6)),
            minute: number((start + 6)..<(start + 8)), second: number((start + 8)..<(start + 10)))
    }
}
