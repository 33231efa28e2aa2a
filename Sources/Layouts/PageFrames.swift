import Documents

/// The frame of the running text of each page. A page with little text takes that of all pages as wide as it is.
struct PageFrames {
    private var frames: [TextFrame] = []

    init(_ pages: [[LaidPiece]], widths: [Double]) {
        let lines = pages.map { pieces in
            pieces.flatMap { piece -> [LaidLine] in if case .lines(let lines) = piece { lines } else { [] } }
        }
        var byWidth: [Int: [LaidLine]] = [:]
        for (lines, width) in zip(lines, widths) { byWidth[Int(width), default: []] += lines }
        let common = byWidth.mapValues { TextFrame($0) }
        for (lines, width) in zip(lines, widths) {
            let shared = common[Int(width)] ?? TextFrame(lines)
            guard lines.count >= 12 else {
                frames.append(shared)
                continue
            }
            var own = TextFrame(lines)
            // The margins of facing pages differ; short lines alone make no margin.
            if shared.right - shared.left - (own.right - own.left) > 20 { own.right = max(own.right, shared.right) }
            if own.pitch <= 0 { own.pitch = shared.pitch }
            frames.append(own)
        }
    }

    subscript(page: Int) -> TextFrame { frames[page] }
}
