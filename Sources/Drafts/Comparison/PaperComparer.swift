import Documents

/// Finds what differs between the pieces of a paper as its data give it and as it was read.
struct PaperComparer {
    private let drafted: [PaperPiece]
    private var read: [PaperPiece]
    private let isPaged: Bool

    /// - Parameter code: of the paper that was read: it stands in its mark, which tells of the data and is none of them.
    init(drafted: [PaperPiece], read: [PaperPiece], code: String?, isPaged: Bool) {
        self.drafted = drafted.filter { !$0.isMark(code) }
        self.read = read.filter { !$0.isMark(code) }
        self.isPaged = isPaged
    }

    mutating func compare() -> [PaperComparison.Difference] {
        var differences: [PaperComparison.Difference] = []
        var (from, to) = (0, 0)
        dropRepeated()
        let pairs = Alignment.pairs(drafted.map(\.key), read.map(\.key)) + [(drafted.count, read.count)]
        var gaps: [(ArraySlice<PaperPiece>, ArraySlice<PaperPiece>)] = []
        for (i, j) in pairs {
            if i > from || j > to { gaps.append((drafted[from..<i], read[to..<j])) }
            (from, to) = (i + 1, j + 1)
        }
        dropMoved(&gaps)
        for (a, b) in gaps where a.map(\.key).joined() != b.map(\.key).joined() {
            differences += WordComparison(drafted: Array(a), read: Array(b)).differences()
        }
        return isPaged ? Self.withoutMoved(differences.filter { !Self.isPageNumber($0) }) : differences
    }

    /// Headers of tables that are printed again.
    private mutating func dropRepeated() {
        guard isPaged else { return }
        var headers: [String: Int] = [:]
        for piece in drafted where piece.isHeader { headers[piece.key, default: 0] += 1 }
        var seen: [String: Int] = [:]
        read = read.filter { piece in
            if let known = headers[piece.key] {
                seen[piece.key, default: 0] += 1
                return seen[piece.key]! <= known || !piece.isInTable
            }
            return true
        }
    }

    /// Pieces that stand elsewhere, word for word: pages with columns are read in more than one order.
    private func dropMoved(_ gaps: inout [(ArraySlice<PaperPiece>, ArraySlice<PaperPiece>)]) {
        var spare: [String: Int] = [:]
        for (_, read) in gaps { for piece in read { spare[piece.key, default: 0] += 1 } }
        var moved: [String: Int] = [:]
        for index in gaps.indices {
            gaps[index].0 =
                gaps[index].0.filter { piece in
                    guard let count = spare[piece.key], count > 0, isPaged || !piece.isInTable else { return true }
                    spare[piece.key] = count - 1
                    moved[piece.key, default: 0] += 1
                    return false
                }[...]
        }
        for index in gaps.indices {
            gaps[index].1 =
                gaps[index].1.filter { piece in
                    guard let count = moved[piece.key], count > 0 else { return true }
                    moved[piece.key] = count - 1
                    return false
                }[...]
        }
    }

    private static func isPageNumber(_ difference: PaperComparison.Difference) -> Bool {
        guard case .paragraph = difference.place, difference.byData.isEmpty else { return false }
        return difference.onPaper.count <= 3
            && difference.onPaper.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
    }

    /// Without words that are missing at one place and stand at another.
    private static func withoutMoved(_ differences: [PaperComparison.Difference]) -> [PaperComparison.Difference] {
        func key(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
        var added: [String: [Int]] = [:]
        for (index, difference) in differences.enumerated() where difference.byData.isEmpty {
            added[key(difference.onPaper), default: []].append(index)
        }
        var gone: Set<Int> = []
        for (index, difference) in differences.enumerated() where difference.onPaper.isEmpty {
            guard let other = added[key(difference.byData)]?.popLast() else { continue }
            gone.formUnion([index, other])
        }
        return differences.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
    }
}

extension PaperPiece {
    var isInTable: Bool {
        if case .cell = place { true } else { false }
    }

    /// Whether it is of the mark at the end of a paper. Pages may break the code under the square at a dash.
    fileprivate func isMark(_ code: String?) -> Bool {
        if role == .stamp { return true }
        if let code, key.count >= 4, code.contains(key) { return true }
        return ["Mãgiấytờ:", "Dấudữliệu:", "Kiểmtratại:", "Kiểmtra:khueverify"].contains { key.contains($0) }
    }
}
