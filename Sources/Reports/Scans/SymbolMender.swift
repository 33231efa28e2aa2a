import Criteria
import Documents

/// Mends Đ read as D, and D as Đ, in the symbols of instruments that the law names: `QD-TTg`, `TT-BGDDT`.
struct SymbolMender: Sendable {
    /// The spelling of an abbreviation by its folded letters; none where two differ only in that.
    private var spellings: [[UInt8]: [Unicode.Scalar]] = [:]

    /// A word read more surely than this is spelled so on the paper.
    private static let sure = 90

    init(law: Law) {
        var ambiguous: Set<[UInt8]> = []
        let symbols = law.instruments.map(\.symbol) + law.documentKinds.compactMap(\.abbreviation)
        for symbol in symbols {
            for part in Self.parts(Array(symbol.unicodeScalars), 0..<symbol.unicodeScalars.count) {
                let scalars = Array(Array(symbol.unicodeScalars)[part])
                let key = scalars.map(Folding.byte)
                if let known = spellings[key], known != scalars { ambiguous.insert(key) }
                spellings[key] = scalars
            }
        }
        for key in ambiguous { spellings[key] = nil }
    }

    func mend(_ scalars: inout [Unicode.Scalar], prints: [Print]) {
        for print in prints {
            guard let confidence = print.confidence, confidence < Self.sure,
                print.characters.upperBound <= scalars.count,
                scalars[print.characters].contains(where: { $0 == "/" || $0 == "-" })
            else { continue }
            for part in Self.parts(scalars, print.characters) {
                let read = scalars[part]
                guard read.count >= 2, read.allSatisfy({ $0.properties.isUppercase }),
                    let known = spellings[read.map(Folding.byte)], known.count == read.count
                else { continue }
                for (index, scalar) in zip(part, known) { scalars[index] = scalar }
            }
        }
    }

    /// What stands between strokes and hyphens.
    private static func parts(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> [Range<Int>] {
        scalars[range].indices.split {
            scalars[$0] == "/" || scalars[$0] == "-" || !scalars[$0].properties.isAlphabetic
        }
        .map { $0.first!..<($0.last! + 1) }
    }
}
