import Documents

/// Reads the end of a paper: who signs by what authority, and who receives it.
struct SignatureReader {
    /// The signature block and the recipients, as they stand.
    struct Ending {
        var signature: Signature?
        var recipients: [Span] = []
    }

    /// Reads both; the block beside "Nơi nhận" is taken, else the last one.
    func read(_ passages: [Passage]) -> Ending {
        let lines = SignatureLine.all(in: passages)
        var ending = Ending()
        var marker: Int?
        if let index = lines.lastIndex(where: { $0.role == .recipients }) {
            marker = index
            ending.recipients = recipients(lines, after: index, passages)
        }
        let blocks = blocks(lines)
        let chosen =
            marker.flatMap { marker in
                blocks.first { $0.lowerBound > marker && $0.lowerBound - marker <= 25 }
                    ?? blocks.last { $0.lowerBound < marker && marker - $0.lowerBound <= 15 }
            } ?? blocks.last
        if let chosen {
            let name = lines[chosen].last { $0.role == .name }
            ending.signature = Signature(
                lines: lines[chosen].filter { $0.role == .office }.map(\.span), name: name?.span)
        }
        return ending
    }

    /// The runs of office lines with what may stand among them, up to the name.
    private func blocks(_ lines: [SignatureLine]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < lines.count {
            guard lines[index].role == .office else {
                index += 1
                continue
            }
            var end = index + 1
            var strange = 0
            scan: while end < lines.count, strange <= 2 {
                switch lines[end].role {
                case .office, .remark: strange = 0
                case .name:
                    end += 1
                    break scan
                case .recipients, .recipient: break
                case .other: strange += lines[end].isLong ? 3 : 1
                }
                end += 1
            }
            // What came after the last line of the block belongs to the text again.
            while end > index + 1, lines[end - 1].role == .other { end -= 1 }
            found.append(index..<end)
            index = end
        }
        return found
    }

    /// The lines of the list after "Nơi nhận".
    private func recipients(_ lines: [SignatureLine], after marker: Int, _ passages: [Passage]) -> [Span] {
        var found: [Span] = []
        let head = lines[marker].span
        let text = passages[head.passage].text
        if let word = text.first(.recipients, in: head.range) {
            // `Nơi nhận: Như trên; Lưu: VT.` in one line.
            var low = word.upperBound
            while low < head.range.upperBound, text.isSpace(at: low) || text.bytes[low] == UInt8(ascii: ":") {
                low += 1
            }
            if low < head.range.upperBound { found.append(Span(head.passage, low..<head.range.upperBound)) }
        }
        for line in lines[(marker + 1)...] {
            if line.role == .recipient {
                found.append(line.span)
            } else if line.role == .other, !line.isLong, !found.isEmpty || line.endsItem {
                guard line.endsItem else { break }
                found.append(line.span)
            } else if line.role == .other {
                break
            }
        }
        return found
    }
}
