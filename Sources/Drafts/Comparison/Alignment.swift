/// Which members of two lists are the same, in order: the longest common subsequence, found first by what stands in each
/// list once, then by all.
enum Alignment {
    /// Pairs of indices, both rising.
    static func pairs<Value: Hashable>(_ a: [Value], _ b: [Value]) -> [(Int, Int)] {
        var found: [(Int, Int)] = []
        align(a[...], b[...], &found)
        return found
    }

    /// More comparisons than these are not made for one gap: what is so different has no lines in common to speak of.
    private static let most = 4_000_000

    private static func align<Value: Hashable>(
        _ a: ArraySlice<Value>, _ b: ArraySlice<Value>, _ found: inout [(Int, Int)]
    ) {
        var (a, b) = (a, b)
        while let first = a.first, first == b.first {
            found.append((a.startIndex, b.startIndex))
            a = a.dropFirst()
            b = b.dropFirst()
        }
        var tail: [(Int, Int)] = []
        while let last = a.last, last == b.last {
            tail.append((a.endIndex - 1, b.endIndex - 1))
            a = a.dropLast()
            b = b.dropLast()
        }
        if !a.isEmpty, !b.isEmpty {
            let anchors = anchors(a, b)
            if anchors.isEmpty {
                if a.count * b.count <= most { found += longest(a, b) }
            } else {
                var (from, to) = (a.startIndex, b.startIndex)
                for (i, j) in anchors {
                    align(a[from..<i], b[to..<j], &found)
                    found.append((i, j))
                    (from, to) = (i + 1, j + 1)
                }
                align(a[from..<a.endIndex], b[to..<b.endIndex], &found)
            }
        }
        found += tail.reversed()
    }

    /// What stands once in each, as far as its order is the same in both.
    private static func anchors<Value: Hashable>(
        _ a: ArraySlice<Value>, _ b: ArraySlice<Value>
    ) -> [(Int, Int)] {
        func once(_ values: ArraySlice<Value>) -> [Value: Int] {
            var places: [Value: Int?] = [:]
            for (index, value) in zip(values.indices, values) {
                places[value] = places[value] == nil ? .some(index) : .some(nil)
            }
            return places.compactMapValues { $0 }
        }
        let (inA, inB) = (once(a), once(b))
        let common = inA.compactMap { value, i in inB[value].map { (i, $0) } }.sorted { $0.0 < $1.0 }
        return rising(common)
    }

    /// The longest of these pairs whose second members rise.
    private static func rising(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
        var ends: [Int] = []
        var before = [Int?](repeating: nil, count: pairs.count)
        for (index, pair) in pairs.enumerated() {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[ends[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
            }
            before[index] = low > 0 ? ends[low - 1] : nil
            if low == ends.count { ends.append(index) } else { ends[low] = index }
        }
        var chain: [(Int, Int)] = []
        var next = ends.last
        while let index = next {
            chain.append(pairs[index])
            next = before[index]
        }
        return chain.reversed()
    }

    /// The longest common subsequence, by all comparisons.
    private static func longest<Value: Hashable>(
        _ a: ArraySlice<Value>, _ b: ArraySlice<Value>
    ) -> [(Int, Int)] {
        let (first, second) = (Array(a), Array(b))
        let width = second.count + 1
        var lengths = [Int32](repeating: 0, count: (first.count + 1) * width)
        for i in stride(from: first.count - 1, through: 0, by: -1) {
            for j in stride(from: second.count - 1, through: 0, by: -1) {
                lengths[i * width + j] =
                    first[i] == second[j]
                    ? lengths[(i + 1) * width + j + 1] + 1
                    : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
            }
        }
        var found: [(Int, Int)] = []
        var (i, j) = (0, 0)
        while i < first.count, j < second.count {
            if first[i] == second[j] {
                found.append((a.startIndex + i, b.startIndex + j))
                i += 1
                j += 1
            } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        return found
    }
}
