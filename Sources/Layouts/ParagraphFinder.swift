import Documents

/// Puts the lines of a text together into paragraphs, by what their places say: a short last line, an indent, a wider
/// gap, a list label, another size of type.
struct ParagraphFinder {
    private let frame: TextFrame

    /// Whether the text is centred line by line, as in the cells of a head row.
    private let isCentred: Bool

    init(frame: TextFrame, isCentred: Bool = false) {
        self.frame = frame
        self.isCentred = isCentred
    }

    /// The lines of each paragraph.
    func paragraphs(_ lines: [LaidLine]) -> [[LaidLine]] {
        var paragraphs: [[LaidLine]] = []
        for (index, line) in lines.enumerated() {
            let after = index + 1 < lines.count ? lines[index + 1] : nil
            if let open = paragraphs.last, goesOn(open, line, after: after) {
                paragraphs[paragraphs.count - 1].append(line)
            } else {
                paragraphs.append([line])
            }
        }
        return paragraphs
    }

    /// Whether a line goes on with the paragraph that is open.
    ///
    /// - Parameters:
    ///   - after: the line after it.
    ///   - isBroken: whether a page or column ends between them, so that their distance says nothing.
    func goesOn(_ open: [LaidLine], _ line: LaidLine, after: LaidLine?, isBroken: Bool = false) -> Bool {
        guard let first = open.first, let last = open.last else { return false }
        if min(last.height, line.height) < max(last.height, line.height) * 0.78 { return false }
        if !isBroken, isApart(open, line) { return false }
        let label = LineStart(line)
        let isCentredPair = isCentred || isCentred(last) && isCentred(line)
        // A title may be set narrower than the text: its sentence tells that it goes on.
        if !isCentred, isCentred(line), abs(last.middle - line.middle) < line.height * 0.4, LineStart.isLow(line),
            !LineStart.endsSentence(last)
        {
            return true
        }
        if fits(line, after: last, isCentred: isCentredPair) { return false }
        if !isCentred, open.count > 1, isCentred(last), !isCentred(line),
            open.allSatisfy({ abs($0.middle - last.middle) < last.height * 0.4 })
        {
            return false
        }
        if LineStart.endsHyphenated(last) { return true }
        if isCentredPair { return !label.isLabel }
        let indent = max(line.height * 0.35, 5)
        let edge = open.count > 1 ? open.dropFirst().map(\.left).min() ?? frame.left : frame.left
        if label.isLabel {
            // A label that hangs out, stands in, or answers the label of the paragraph before it.
            let answers = LineStart(first).isLabel && abs(line.left - first.left) < indent
            if answers || abs(line.left - edge) > indent || LineStart.endsSentence(last) { return false }
        }
        if open.count == 1 {
            if let body = LineStart(first).bodyLeft, abs(line.left - body) < indent { return true }
            if line.left < first.left + indent, line.left > frame.left + indent {
                // Both lines stand in: a block that stands in as a whole, or two paragraphs of which the second
                // shows by its next line where its own edge is.
                guard abs(line.left - first.left) < indent else { return line.left < first.left }
                guard let after, !isApart([line], after) else { return true }
                return after.left > line.left - indent
            }
            return line.left < max(first.left, frame.left) + indent
        }
        if line.left > edge + indent { return false }
        // A line that hangs out ends a paragraph whose other lines stand in.
        return line.left > edge - indent
    }

    /// Whether the white above a line is wider than between the lines of a paragraph.
    private func isApart(_ open: [LaidLine], _ line: LaidLine) -> Bool {
        guard let last = open.last else { return false }
        let pitch = line.base - last.base
        // Above its own column: the next text of another column.
        if pitch < 0 { return true }
        var usual = frame.pitch
        if open.count > 1 {
            let own = open[1].base - open[0].base
            if own > 0, open[1].page == open[0].page {
                usual = usual > 0 ? min(max(own, usual * 0.8), usual * 1.6) : own
            }
        }
        if usual <= 0 { return pitch > max(last.height, line.height) * 2 }
        return pitch > usual * 1.22 + 0.5
    }

    /// Whether the first word of a line would have fitted behind the line before it: then that line was ended on
    /// purpose.
    private func fits(_ line: LaidLine, after last: LaidLine, isCentred: Bool) -> Bool {
        let word = line.words[0].box.width + last.space
        let slack = last.height * 0.3
        if isCentred { return last.box.width + word < frame.right - frame.left - slack }
        return last.right + word < frame.right - slack
    }

    /// Whether a line stands in the middle, away from both edges.
    private func isCentred(_ line: LaidLine) -> Bool {
        let before = line.left - frame.left
        let behind = frame.right - line.right
        return before > line.height * 0.7 && behind > line.height * 0.3 && abs(before - behind) < line.height * 0.5
    }
}
