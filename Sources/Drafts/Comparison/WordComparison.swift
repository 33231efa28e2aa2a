import Documents

/// Compares word by word what stands between two places that are the same.
struct WordComparison {
    private let drafted: [PaperPiece]
    private let read: [PaperPiece]

    init(drafted: [PaperPiece], read: [PaperPiece]) {
        self.drafted = drafted
        self.read = read
    }

    /// A word and the piece it stands in.
    private struct Word {
        var text: String
        var piece: Int
    }

    /// Words that go and words that come in their place.
    private struct Change {
        var gone: Range<Int>
        var new: Range<Int>
    }

    func differences() -> [PaperComparison.Difference] {
        let (a, b) = (Self.words(of: drafted), Self.words(of: read))
        let pairs = Alignment.pairs(a.map(\.text), b.map(\.text)) + [(a.count, b.count)]
        var changes: [Change] = []
        var (from, to) = (0, 0)
        for (i, j) in pairs {
            if i > from || j > to { changes.append(Change(gone: from..<i, new: to..<j)) }
            (from, to) = (i + 1, j + 1)
        }
        return merged(changes, a, b).flatMap { differences(of: $0, a, b) }
    }

    private static func words(of pieces: [PaperPiece]) -> [Word] {
        pieces.enumerated().flatMap { index, piece in piece.words.map { Word(text: $0, piece: index) } }
    }

    /// Changes in one piece with only a word or two between them are one.
    private func merged(_ changes: [Change], _ a: [Word], _ b: [Word]) -> [Change] {
        changes.reduce(into: []) { merged, change in
            if let last = merged.last, change.gone.lowerBound - last.gone.upperBound <= 2,
                !last.gone.isEmpty, !change.gone.isEmpty, !last.new.isEmpty, !change.new.isEmpty,
                a[last.gone.lowerBound].piece == a[change.gone.upperBound - 1].piece,
                b[last.new.lowerBound].piece == b[change.new.upperBound - 1].piece
            {
                merged[merged.count - 1].gone = last.gone.lowerBound..<change.gone.upperBound
                merged[merged.count - 1].new = last.new.lowerBound..<change.new.upperBound
            } else {
                merged.append(change)
            }
        }
    }

    /// A change by the pieces that it touches: each cell stands for itself.
    private func differences(of change: Change, _ a: [Word], _ b: [Word]) -> [PaperComparison.Difference] {
        let gone = Self.grouped(a, change.gone)
        let new = Self.grouped(b, change.new)
        // Lines that break elsewhere are no change.
        if gone.map(\.text).joined() == new.map(\.text).joined() { return [] }
        if gone.count == new.count {
            return zip(gone, new).compactMap { gone, new in
                gone.text == new.text
                    ? nil : difference(gone.text, new.text, drafted: drafted[gone.piece], read: read[new.piece])
            }
        }
        if gone.count == 1 {
            let all = new.map(\.text).joined(separator: " ")
            return [
                difference(gone[0].text, all, drafted: drafted[gone[0].piece], read: new.first.map { read[$0.piece] })
            ]
        }
        return gone.map { difference($0.text, "", drafted: drafted[$0.piece], read: nil) }
            + new.map { difference("", $0.text, drafted: nil, read: read[$0.piece]) }
    }

    private static func grouped(_ words: [Word], _ range: Range<Int>) -> [(piece: Int, text: String)] {
        var groups: [(piece: Int, text: String)] = []
        for word in words[range] {
            if groups.last?.piece == word.piece {
                groups[groups.count - 1].text += " \(word.text)"
            } else {
                groups.append((word.piece, word.text))
            }
        }
        return groups
    }

    private func difference(
        _ byData: String, _ onPaper: String, drafted: PaperPiece?, read: PaperPiece?
    ) -> PaperComparison.Difference {
        let place =
            drafted.map { drafted in read.map { drafted.place.onPage(of: $0.place) } ?? drafted.place } ?? read!.place
        let isChecked: Bool =
            if let drafted {
                !Self.notOfData.contains { $0 == drafted.role }
            } else {
                // What a clerk adds has no figures; figures that no data give are looked at.
                read?.isInTable == true || onPaper.unicodeScalars.contains { ("0"..."9").contains($0) }
            }
        return PaperComparison.Difference(
            place: place, byData: byData, onPaper: onPaper,
            isChecked: isChecked && !Self.notOfData.contains { $0 == read?.role })
    }

    /// What is set when a paper is registered, signed and sent.
    private static let notOfData: [Paragraph.Role] = [
        .number, .placeAndDate, .authority, .signer, .recipientsTitle, .recipient, .blank, .stamp, .suggestion,
    ]
}
