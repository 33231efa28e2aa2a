import Documents

/// Where the words of a line begin, its bullet or number left out.
enum LineStart {
    static func skippingLabel(_ text: FoldedText, from start: Int) -> Int {
        var index = text.skippingSpaces(from: start)
        while index < text.count, "-+*•.".utf8.contains(text.bytes[index]) || text.isSpace(at: index) { index += 1 }
        // `1. `, `a) `
        var next = index
        while text.isDigit(at: next) || text.isLetter(at: next) && next == index { next += 1 }
        if next > index, next < text.count, ".)".utf8.contains(text.bytes[next]), next - index <= 3 {
            return text.skippingSpaces(from: next + 1)
        }
        return index
    }
}
