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

    /// Each place once, however often the file names it: to read a large room takes time.
    static func all(in bytes: [UInt8]) -> [PdfByteRange] {
        var ranges: [PdfByteRange] = []
        var seen: Set<Range<Int>> = []
        var tries = 0
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while tries < most, let found = Scan.first(buffer, "/ByteRange", from: index) {
                index = found + 10
                tries += 1
                guard var range = PdfByteRange(bytes, at: index) else { continue }
                // Rooms within rooms are none of a signing tool's making.
                guard !seen.contains(where: { $0.overlaps(range.hole) && $0 != range.hole }) else { continue }
                if seen.insert(range.hole).inserted, range.isUnbroken { range.readRoom(bytes, near: index) }
                ranges.append(range)
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
    }

    /// Reads the signature in its room, and the dictionary around it.
    private mutating func readRoom(_ bytes: [UInt8], near index: Int) {
        let digits = bytes[hole].dropFirst().dropLast().compactMap(PdfText.digit)
        contents = stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
        read(bytes, near: index)
    }

    /// Reads the dictionary that the words stand in: it begins at the object's start.
    private mutating func read(_ bytes: [UInt8], near index: Int) {
        let word = Array(" obj".utf8)
        let low = max(0, min(index, hole.lowerBound) - 8192)
        let high = min(bytes.count, max(index, hole.upperBound) + 8192)
        guard let object = bytes[low..<index].lastRange(of: word),
            let dictionary = PdfDictionary(Array(bytes[object.upperBound..<high]))
        else { return }
        if let value = dictionary["M"] { date = Moment(pdf: PdfText.decoded(value)) }
        if let value = dictionary["Reason"] { reason = PdfText.decoded(value) }
    }
}
