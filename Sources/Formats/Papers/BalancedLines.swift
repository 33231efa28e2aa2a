/// Breaks a name that is too long for its column where a typist would: lines of like length, places on lines of their
/// own, and no line that ends with `VÀ`.
enum BalancedLines {
    /// The lines; one where all fits, or where there is no good way.
    ///
    /// - Parameters:
    ///   - width: of the column in twentieths of a point.
    ///   - size: of the letters in half points.
    ///   - lineCost: how much better the breaks must be for a line more than need be; titles do with few.
    static func lines(
        _ text: String, within width: Int, size: Int, isBold: Bool, lineCost: Int = 500
    ) -> [String] {
        let words = text.split(separator: " ")
        let blank = TypeMetrics.thousandths(" ", isBold: isBold)
        // Where each word would begin in one long line.
        let starts = words.reduce(into: [0]) {
            $0.append($0.last! + TypeMetrics.thousandths($1, isBold: isBold) + blank)
        }
        func length(_ words: Range<Int>) -> Int {
            words.isEmpty ? 0 : (starts[words.upperBound] - starts[words.lowerBound] - blank) * size / 100
        }
        let whole = length(words.indices)
        guard whole > width, words.count > 1, words.count < 60 else { return [text] }
        let least = whole / width + 1
        let ways = (least...(least + 1)).compactMap { way(words, in: $0, within: width, ideal: whole / $0, length) }
        // A line more than need be is worth it for a good break.
        let best = ways.min { $0.cost + lineCost * $0.lines.count < $1.cost + lineCost * $1.lines.count }
        return best?.lines ?? [text]
    }

    /// The best way to break words into a number of lines; `nil` where there is none.
    private static func way(
        _ words: [Substring], in count: Int, within width: Int, ideal: Int, _ length: (Range<Int>) -> Int
    ) -> (lines: [String], cost: Int)? {
        // best[end][number]: the least cost of that many words in that many lines, and where the last of them begins.
        let none = [(cost: Int, start: Int)?](repeating: nil, count: count + 1)
        var best = [[(cost: Int, start: Int)?]](repeating: none, count: words.count + 1)
        best[0][0] = (0, 0)
        for end in 1...words.count {
            let penalty = penalty(words, breakAt: end)
            for start in (0..<end).reversed() {
                let line = length(start..<end)
                if line > width { break }
                let cost = abs(line - ideal) + penalty
                for number in 1...count {
                    guard let before = best[start][number - 1] else { continue }
                    if before.cost + cost < best[end][number]?.cost ?? .max {
                        best[end][number] = (before.cost + cost, start)
                    }
                }
            }
        }
        guard let whole = best[words.count][count] else { return nil }
        var lines: [String] = []
        var (end, number) = (words.count, count)
        while number > 0, let step = best[end][number] {
            lines.append(words[step.start..<end].joined(separator: " "))
            (end, number) = (step.start, number - 1)
        }
        return (lines.reversed(), whole.cost)
    }

    /// How bad a break before a word is.
    private static func penalty(_ words: [Substring], breakAt index: Int) -> Int {
        guard index < words.count else { return 0 }
        if isWord(words[index - 1], words[index]) { return 2000 }
        let next = words[index].uppercased()
        let isPair = index + 1 < words.count
        let two = isPair ? "\(next) \(words[index + 1].uppercased())" : next
        if two != "XÃ HỘI", places.contains(next) || places.contains(two) { return -800 }
        if next == "VÀ" { return -600 }
        // A year stays with its word.
        if next.allSatisfy(\.isNumber) { return 2000 }
        if next == "-" || next == "–" || words[index - 1].uppercased() == "VÀ"
            || places.contains(words[index - 1].uppercased())
        {
            return 2000
        }
        return 0
    }

    /// Whether two syllables are one of the words that titles and names of bodies are full of.
    private static func isWord(_ first: Substring, _ second: Substring) -> Bool {
        wholes.contains("\(first) \(second)".uppercased().filter { $0.isLetter || $0 == " " })
    }

    private static let wholes: Set<String> = [
        "CẤP HUYỆN", "CẤP TỈNH", "CẤP XÃ", "CÔNG NHẬN", "CỘNG ĐỒNG", "ĐÀO TẠO", "ĐÁNH GIÁ", "ĐỀ NGHỊ", "ĐƠN VỊ",
        "GIÁO DỤC", "HỌC TẬP", "HỘI ĐỒNG",
        "KẾT QUẢ", "KIỂM TRA", "NHIỆM VỤ", "THẨM ĐỊNH", "THÀNH LẬP", "TỔNG HỢP", "TRỌNG TÂM", "TỰ ĐÁNH", "XẾP LOẠI",
    ]

    private static let places: Set<String> = [
        "TỈNH", "HUYỆN", "XÃ", "PHƯỜNG", "QUẬN", "THÀNH PHỐ", "THỊ XÃ", "THỊ TRẤN", "ĐẶC KHU",
    ]
}
