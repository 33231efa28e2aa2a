import Registry

/// What a signature in a PDF says it covers: the file from its first byte on, but for the room of the signature itself.
///
/// Found by looking for the words in the bytes, whatever else the file holds.
struct PdfByteRange: Equatable {
    /// The room for the signature, from `<` to behind `>`.
    var hole: Range<Int>

    /// Where what is covered ends.
    var end: Int

    /// Whether nothing but the signature in hexadecimal digits is left out.
    var isUnbroken: Bool

    /// The signature.
    var contents: [UInt8] = []

    /// When it was signed, and why, as its dictionary says.
    var date: Moment?
    var reason = ""

    /// More of them than this, or a larger room, come from nobody; what is beyond covers nothing.
    private static let most = 256
    private static let largestHole = 2 << 20

    static func all(in bytes: [UInt8]) -> [PdfByteRange] {
        var ranges: [PdfByteRange] = []
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while ranges.count < most, let found = Scan.first(buffer, "/ByteRange", from: index) {
                index = found + 10
                if let range = PdfByteRange(bytes, at: index) { ranges.append(range) }
            }
        }
        return ranges
    }

    /// - Parameter index: behind the name.
    private init?(_ bytes: [UInt8], at index: Int) {
        var lexer = PdfLexer(bytes, at: index)
        guard lexer.take("["), let start = lexer.number(), let first = lexer.number(), let second = lexer.number(),
            let rest = lexer.number(), lexer.take("]")
        else { return nil }
        // Numbers of fifteen digits cannot overflow when they are added.
        guard first < second, second + rest <= bytes.count else { return nil }
        hole = first..<second
        end = second + rest
        let inside = bytes[hole].dropFirst().dropLast()
        isUnbroken =
            start == 0 && (2...Self.largestHole).contains(hole.count) && bytes[first] == UInt8(ascii: "<")
            && bytes[second - 1] == UInt8(ascii: ">") && inside.allSatisfy { PdfText.digit($0) != nil }
        if isUnbroken {
            let digits = inside.compactMap(PdfText.digit)
            contents = stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
            read(bytes, near: index)
        }
    }

    /// Reads the dictionary that the words stand in: it begins at the object's start.
    private mutating func read(_ bytes: [UInt8], near index: Int) {
        let word = Array(" obj".utf8)
        let low = max(0, min(index, hole.lowerBound) - 8192)
        guard let object = bytes[low..<index].lastRange(of: word),
            let dictionary = PdfDictionary(bytes, at: object.upperBound)
        else { return }
        if let value = dictionary["M"] { date = Moment(pdf: PdfText.decoded(value)) }
        if let value = dictionary["Reason"] { reason = PdfText.decoded(value) }
    }
}
