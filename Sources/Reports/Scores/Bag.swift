import Documents

/// The distinct words of a text, folded and hashed: cheap to compare for likeness.
struct Bag: Sendable, Equatable {
    /// Sorted, distinct.
    let words: [UInt64]

    init(_ text: FoldedText, range: Range<Int>? = nil) {
        var hashes: [UInt64] = []
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var open = false
        let range = range ?? 0..<text.count
        for index in range {
            if text.isLetter(at: index) {
                hash = (hash ^ UInt64(text.bytes[index])) &* 0x100_0000_01b3
                open = true
            } else if open {
                hashes.append(hash)
                hash = 0xcbf2_9ce4_8422_2325
                open = false
            }
        }
        if open { hashes.append(hash) }
        hashes.sort()
        var distinct: [UInt64] = []
        distinct.reserveCapacity(hashes.count)
        for hash in hashes where distinct.last != hash { distinct.append(hash) }
        words = distinct
    }

    init(_ text: String) {
        self.init(FoldedText(text))
    }

    /// How many words both hold.
    func common(_ other: Bag) -> Int {
        var count = 0
        var i = 0
        var j = 0
        while i < words.count, j < other.words.count {
            if words[i] == other.words[j] {
                count += 1
                i += 1
                j += 1
            } else if words[i] < other.words[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return count
    }

    /// Likeness in hundredths: twice the common words over all words.
    func likeness(_ other: Bag) -> Int {
        let all = words.count + other.words.count
        return all == 0 ? 0 : 200 * common(other) / all
    }
}
