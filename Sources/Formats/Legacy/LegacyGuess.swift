import Documents

/// Which old encoding a text is in, or none: certain, or nothing.
enum LegacyGuess {
    /// How many scalars are looked at.
    static let sampleSize = 1 << 16

    /// What the guess chooses from. VIQR is not among them: it has no letters of its own.
    private static let candidates: [LegacyEncoding] = [
        .tcvn3, .vni, .windows1258, .viscii, .tcvn5712, .doubleUTF8,
    ]

    /// The encoding of a text of bytes, or of letters that were bytes; `nil` unless one alone makes Vietnamese of it.
    static func encoding(of sample: [Unicode.Scalar]) -> LegacyEncoding? {
        let western = sample.map { $0.value < 0x100 ? LegacyTable.windows1252.scalars[Int($0.value)] : $0 }
        let raw = LegacyScore(western)
        var best: (encoding: LegacyEncoding, score: LegacyScore)?
        var second = 0.0
        for encoding in candidates {
            let score = LegacyScore(LegacyDecoder.decode(sample, encoding))
            guard let known = best else {
                best = (encoding, score)
                continue
            }
            // Both standards of TCVN have the same lower-case letters, so they do not speak against each other.
            let isKin = encoding == .tcvn5712 && known.encoding == .tcvn3
            if score.spelled > known.score.spelled {
                if !isKin { second = max(second, known.score.share) }
                best = (encoding, score)
            } else if !isKin {
                second = max(second, score.share)
            }
        }
        guard let best, best.score.spelled >= 5, best.score.share >= 0.8, raw.share <= best.score.share - 0.25,
            second <= best.score.share - 0.15
        else { return nil }
        return best.encoding
    }

    /// Whether decoded text reads as Vietnamese, or is too short to tell.
    static func isVietnamese(_ lines: [String]) -> Bool {
        let score = LegacyScore(lines.joined(separator: "\n").unicodeScalars)
        return score.words < 10 || score.share >= 0.4
    }

    /// Whether plain ASCII is VIQR beyond doubt: many words, nearly all of them syllables, by several kinds of marks.
    static func isVIQR(_ sample: [Unicode.Scalar]) -> Bool {
        guard !sample.contains(where: { $0.value >= 0x80 }) else { return false }
        let kinds: [Unicode.Scalar] = ["^", "`", "~", "(", "'", "+"]
        var counts = [Int](repeating: 0, count: kinds.count)
        for (index, scalar) in sample.enumerated() where index > 0 {
            guard let kind = kinds.firstIndex(of: scalar), "aeiouyAEIOUY^(+".unicodeScalars.contains(sample[index - 1])
            else { continue }
            counts[kind] += 1
        }
        guard counts.allSatisfy({ $0 >= 3 }) else { return false }
        let score = LegacyScore(VIQR.decode(sample))
        return score.spelled >= 50 && score.share >= 0.95
    }
}
