import Documents

/// The fields of a line, read from left to right.
struct LayoutFields {
    private var rest: ArraySlice<UInt8>
    private let line: Int

    init(_ bytes: ArraySlice<UInt8>, line: Int) {
        rest = bytes
        self.line = line
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// What stands before the next space, as ASCII; empty at the end, or where no known word could be so long.
    mutating func word() -> String {
        let field = next()
        return field.count > 12 ? "" : String(decoding: field, as: UTF8.self)
    }

    mutating func integer(_ range: ClosedRange<Int>) throws(LayoutTextError) -> Int {
        guard let number = Self.digits(next()), range.contains(number) else { throw error(.number) }
        return number
    }

    mutating func confidence() throws(LayoutTextError) -> Int? {
        let field = next()
        if field.count == 1, field.first == UInt8(ascii: "-") { return nil }
        guard let number = Self.digits(field), number <= 100 else { throw error(.number) }
        return number
    }

    /// A length in points.
    mutating func length() throws(LayoutTextError) -> Double {
        var field = next()
        let isNegative = field.first == UInt8(ascii: "-")
        if isNegative { field = field.dropFirst() }
        let whole = field.prefix { $0 != UInt8(ascii: ".") }
        let part = field.dropFirst(whole.count)
        guard let points = Self.digits(whole) else { throw error(.number) }
        var hundredths = points * 100
        if !part.isEmpty {
            let decimals = part.dropFirst()
            guard decimals.count <= 2, let number = Self.digits(decimals) else { throw error(.number) }
            hundredths += decimals.count == 1 ? number * 10 : number
        }
        let length = Double(isNegative ? -hundredths : hundredths) / 100
        guard abs(length) <= LayoutLimits.length else { throw error(.number) }
        return length
    }

    mutating func box() throws(LayoutTextError) -> Box {
        let box = Box(left: try length(), top: try length(), right: try length(), bottom: try length())
        guard box.left <= box.right, box.top <= box.bottom else { throw error(.number) }
        return box
    }

    /// All that is left of the line.
    mutating func text(_ limit: Int) throws(LayoutTextError) -> String {
        guard !rest.isEmpty, rest.count <= limit, !rest.contains(where: { $0 <= LayoutText.space }),
            let text = String(validating: rest, as: UTF8.self)
        else { throw error(.text) }
        rest = rest[rest.endIndex...]
        return text
    }

    private mutating func next() -> ArraySlice<UInt8> {
        let field = rest.prefix { $0 != LayoutText.space }
        rest = rest.dropFirst(field.count)
        if let first = rest.first, first == LayoutText.space, rest.count > 1 { rest = rest.dropFirst() }
        return field
    }

    /// One to seven digits.
    private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard (1...7).contains(bytes.count), bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private func error(_ reason: LayoutTextError.Reason) -> LayoutTextError {
        LayoutTextError(line: line, reason: reason)
    }
}
