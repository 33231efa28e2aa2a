/// A paragraph of a template: the text elements of its own, and the placeholders typed in them, each made whole though
/// Word cut it into several runs.
struct TemplateText {
    /// A placeholder, and where it stands after it was made whole: in one text element.
    struct Mark {
        var tag: TemplateTag
        var element: Int
        var range: Range<Int>
        var paragraph: Int
    }

    private(set) var marks: [Mark] = []

    /// Braces that are no placeholder, as they stand.
    private(set) var malformed: [String] = []

    /// The rests of placeholders that were cut, which go.
    private(set) var rests: [Range<Int>] = []

    /// The text elements that hold a placeholder or lost a part of one.
    private(set) var touched: [Int] = []

    /// Whether there is nothing in it but marks of sections.
    private(set) var isMarkOnly = false

    /// Between two text elements, where something stands that no placeholder goes on over: a tab, a break, a picture.
    private static let gap: UInt8 = 0x0A

    /// - Parameter items: the text elements, and `nil` for what stands between them.
    init(_ xml: XMLElements, paragraph: Int, items: [Int?], spot: TemplateSpot, isCopy: Bool) {
        var letters: [UInt8] = []
        var origins: [(element: Int, offset: Int)] = []
        for item in items {
            guard let element = item else {
                letters.append(Self.gap)
                origins.append((-1, 0))
                continue
            }
            let content = xml.open(element).upperBound..<xml.close(element).lowerBound
            for offset in content {
                letters.append(xml.bytes[offset] < 0x20 ? 0x20 : xml.bytes[offset])
                origins.append((element, offset))
            }
        }
        guard let first = letters.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
            return
        }
        var outside = Array(letters[..<first])
        var index = first
        while index < letters.count {
            guard let braces = Self.braces(letters, index) else {
                outside.append(letters[index])
                index += 1
                continue
            }
            guard braces == UInt8(ascii: "{"), let end = Self.end(letters, index + 2),
                var tag = TemplateTag(String(decoding: letters[(index + 2)..<end], as: UTF8.self), at: spot)
            else {
                let next = (index + 2..<letters.count).first {
                    letters[$0] == Self.gap || Self.braces(letters, $0) != nil
                }
                let stop = Self.end(letters, index + 2).map { $0 + 2 } ?? min(next ?? letters.count, index + 30)
                malformed.append(
                    String(decoding: letters[index..<stop].prefix { $0 != Self.gap }, as: UTF8.self))
                outside += letters[index..<stop]
                index = stop
                continue
            }
            tag.isCopy = isCopy
            take(tag, origins[index..<(end + 2)], xml, paragraph)
            index = end + 2
        }
        isMarkOnly =
            !marks.isEmpty && marks.allSatisfy { $0.tag.kind != .value }
            && String(decoding: outside, as: UTF8.self).unicodeScalars.allSatisfy {
                $0 != "\n" && TemplateTag.isBlank($0)
            }
    }

    /// The brace of which two stand at an index.
    private static func braces(_ letters: [UInt8], _ index: Int) -> UInt8? {
        guard index + 1 < letters.count, letters[index] == letters[index + 1] else { return nil }
        return letters[index] == UInt8(ascii: "{") || letters[index] == UInt8(ascii: "}") ? letters[index] : nil
    }

    /// Where the braces stand that end a placeholder.
    private static func end(_ letters: [UInt8], _ start: Int) -> Int? {
        var index = start
        while index < letters.count, letters[index] != gap {
            if let braces = braces(letters, index) { return braces == UInt8(ascii: "}") ? index : nil }
            index += 1
        }
        return nil
    }

    /// Notes a placeholder down in the element that it begins in; what of it stands in others goes.
    private mutating func take(
        _ tag: TemplateTag, _ origins: ArraySlice<(element: Int, offset: Int)>, _ xml: XMLElements, _ paragraph: Int
    ) {
        var pieces: [(element: Int, range: Range<Int>)] = []
        for origin in origins {
            if let last = pieces.last, last.element == origin.element {
                pieces[pieces.count - 1].range = last.range.lowerBound..<(origin.offset + 1)
            } else {
                pieces.append((origin.element, origin.offset..<(origin.offset + 1)))
            }
        }
        marks.append(Mark(tag: tag, element: pieces[0].element, range: pieces[0].range, paragraph: paragraph))
        rests += pieces.dropFirst().map(\.range)
        for piece in pieces where touched.last != piece.element { touched.append(piece.element) }
    }
}
