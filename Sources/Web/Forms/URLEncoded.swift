/// `application/x-www-form-urlencoded`, as the URL standard reads it.
enum URLEncoded {
    static func read(_ bytes: some Sequence<UInt8>) -> Form {
        var form = Form()
        // One pair after the other: a body of nothing but `&` must not become millions of slices.
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(of: UInt8(ascii: "&")) ?? rest.endIndex
            let pair = rest[..<end]
            rest = rest[min(end + 1, rest.endIndex)...]
            if pair.isEmpty { continue }
            let sides = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            form.fields.append((field(sides[0]), sides.count > 1 ? field(sides[1]) : ""))
            if form.fields.count == mostFields { break }
        }
        return form
    }

    /// More than any page of ours has.
    private static let mostFields = 10_000

    private static func field(_ bytes: ArraySlice<UInt8>) -> String { FieldText.read(text(bytes).utf8) }

    /// Percent and plus signs undone; bytes that are no UTF-8 become replacement characters.
    static func text(_ bytes: ArraySlice<UInt8>, plusIsSpace: Bool = true) -> String {
        var plain: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            if plusIsSpace, byte == UInt8(ascii: "+") {
                plain.append(UInt8(ascii: " "))
            } else if byte == UInt8(ascii: "%"), rest.count >= 2, let high = digit(rest[rest.startIndex]),
                let low = digit(rest[rest.startIndex + 1])
            {
                plain.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                plain.append(byte)
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
