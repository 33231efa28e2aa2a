import Documents
public import Reports

/// A report's own wording in 128 numbers, small enough to keep for every file and to compare any two in a moment.
///
/// The sketch is made of runs of five syllables of the running text, folded and without figures, so that changing the
/// year, the scores and the marks does not hide a copy. What every honest report has in common is left out: the
/// criteria's own wording, the head, the signature, and table cells.
public struct TextSketch: Sendable, Equatable {
    /// The least hash of each of 128 families over all runs; empty for a text too short to tell.
    let values: [UInt32]

    /// Where the report says what it is, for findings about the file as a whole.
    let place: Place

    /// How many runs a text must have: below that, set phrases are most of it.
    static let fewest = 60
    static let size = 128
    private static let run = 5

    /// Sketches a report.
    public init(_ report: Report) {
        let anchor = report.letterhead.kind ?? report.letterhead.issuer
        place =
            anchor.map(report.place) ?? report.passages.first.map { $0.place(0..<$0.text.count) }
            ?? Place(line: 1)
        var least = [UInt32](repeating: .max, count: Self.size)
        var runs = 0
        let bounds = Self.body(report)
        for index in bounds {
            let passage = report.passages[index]
            guard passage.kind == .paragraph else { continue }
            runs += Self.add(passage, to: &least)
        }
        values = runs >= Self.fewest ? least : []
    }

    /// How alike two texts are, in hundredths of their runs; `nil` when one is too short to tell.
    public func similarity(to other: TextSketch) -> Int? {
        guard !values.isEmpty, !other.values.isEmpty else { return nil }
        return zip(values, other.values).count { $0 == $1 } * 100 / Self.size
    }

    /// The passages between head and signature.
    private static func body(_ report: Report) -> Range<Int> {
        let head = report.letterhead
        let heads =
            head.titleLines.map(\.passage) + head.issuerLines.map(\.passage)
            + [head.kind, head.numberLine, head.dateLine].compactMap { $0?.passage }
        let ends = [report.signature?.lines.first, report.recipients.first].compactMap { $0?.passage }
        let low = heads.max().map { $0 + 1 } ?? 0
        return low..<max(low, ends.min() ?? report.passages.count)
    }

    /// Adds the runs of a passage, and gives their number.
    private static func add(_ passage: Passage, to least: inout [UInt32]) -> Int {
        let text = passage.text
        var hashes: [UInt64] = []
        for word in text.words() where text.isLetter(at: word.lowerBound) {
            if passage.isWording(word) {
                hashes.append(0)
            } else {
                hashes.append(hash(text.bytes[word]))
            }
        }
        guard hashes.count >= run else { return 0 }
        var count = 0
        for start in 0...(hashes.count - run) {
            var whole: UInt64 = 0
            var isOwn = true
            for hash in hashes[start..<(start + run)] {
                isOwn = isOwn && hash != 0
                whole = mixed(whole &* 31 &+ hash)
            }
            guard isOwn else { continue }
            count += 1
            for family in 0..<size {
                let value = UInt32(truncatingIfNeeded: (whole &* multipliers[family] &+ offsets[family]) >> 32)
                if value < least[family] { least[family] = value }
            }
        }
        return count
    }

    // MARK: Hashes, the same in every run of the program

    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash | 1
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    private static let multipliers = (1...UInt64(size)).map { mixed($0 &* 0x9E37_79B9_7F4A_7C15) | 1 }
    private static let offsets = (1...UInt64(size)).map { mixed($0 &* 0xD1B5_4A32_D192_ED03) }
}
