/// Changes to the bytes of an XML part, all told by offsets into the part as it was.
struct XMLEdits {
    private struct Edit {
        var range: Range<Int>
        var bytes: [UInt8]
    }

    private var edits: [Edit] = []

    var isEmpty: Bool { edits.isEmpty }

    /// Puts bytes in front of an offset; what is put in front of the same one comes in the order told.
    mutating func insert(_ bytes: [UInt8], at offset: Int) {
        edits.append(Edit(range: offset..<offset, bytes: bytes))
    }

    /// Puts other bytes in place of a range. Ranges must not overlap.
    mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
        edits.append(Edit(range: range, bytes: bytes))
    }

    mutating func remove(_ range: Range<Int>) {
        replace(range, with: [])
    }

    /// Puts bytes at the end of an element's content, which may be written as one empty tag.
    mutating func append(_ bytes: [UInt8], to index: Int, of xml: XMLElements) {
        guard xml.isEmptyTag(index) else { return insert(bytes, at: xml.close(index).lowerBound) }
        let tag = xml.open(index)
        let name = xml.bytes[(tag.lowerBound + 1)..<Int(xml.elements[index].name.upperBound)]
        replace(
            (tag.upperBound - 2)..<tag.upperBound,
            with: [UInt8(ascii: ">")] + bytes + Array("</".utf8) + name + [UInt8(ascii: ">")])
    }

    func applied(to bytes: [UInt8]) -> [UInt8] {
        // What is inserted before a range that goes stands before it; the sort is stable.
        let sorted = edits.enumerated().sorted { a, b in
            (a.element.range.lowerBound, a.element.range.isEmpty ? 0 : 1, a.offset)
                < (b.element.range.lowerBound, b.element.range.isEmpty ? 0 : 1, b.offset)
        }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.bytes.count })
        var here = 0
        for (_, edit) in sorted {
            if edit.range.lowerBound > here { out += bytes[here..<edit.range.lowerBound] }
            out += edit.bytes
            here = max(here, edit.range.upperBound)
        }
        return out + bytes[here...]
    }
}
