import Reports

/// The way from each heading up to the highest one it stands under.
struct HeadingPaths {
    /// The nearest heading above of higher rank.
    private let parents: [Int?]

    /// The passage of each heading, in reading order.
    private let passages: [Int]

    init(_ headings: [Heading]) {
        var parents: [Int?] = []
        var open: [Int] = []
        for (index, heading) in headings.enumerated() {
            while let last = open.last, !(headings[last].style < heading.style) { open.removeLast() }
            parents.append(open.last)
            open.append(index)
        }
        self.parents = parents
        passages = headings.map(\.span.passage)
    }

    /// A heading and those it stands under, from the lowest up: never more than there are ranks.
    func path(from heading: Int?) -> [Int] {
        var found: [Int] = []
        var next = heading
        while let index = next, parents.indices.contains(index) {
            found.append(index)
            next = parents[index]
        }
        return found
    }

    /// The last heading in a passage before another; `nil` when none is.
    func last(before passage: Int) -> Int? {
        var low = 0
        var high = passages.count
        while low < high {
            let middle = (low + high) / 2
            if passages[middle] < passage { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }
}
