import Documents

/// A unit's own words about its year, told apart by what they begin with: `Ưu điểm: …`, `Hạn chế: …`.
public struct Remarks: Sendable, Equatable {
    public var strengths: [String] = []
    public var weaknesses: [String] = []
    public var causes: [String] = []
    public var requests: [String] = []

    /// What comes next year.
    public var plans: [String] = []

    /// What stands before the first of these words.
    public var other: [String] = []

    /// Reads free text, line by line. What follows a label belongs to it until the next one.
    public init(_ text: String) {
        var part: WritableKeyPath<Remarks, [String]> = \.other
        for line in text.split(whereSeparator: \.isNewline) {
            let line = String(line)
            var words = line
            if let label = Self.label(line) {
                part = label.part
                words = label.rest
            }
            let trimmed = Self.trimmed(words)
            if !trimmed.isEmpty { self[keyPath: part].append(trimmed) }
        }
    }

    public var isEmpty: Bool { self == Remarks("") }

    /// The label that a line begins with, and the words after it.
    private static func label(_ line: String) -> (part: WritableKeyPath<Remarks, [String]>, rest: String)? {
        let text = FoldedText(line)
        let start = numberEnd(text)
        for (patterns, part) in labels {
            guard let end = text.end(ofAny: patterns, at: start) else { continue }
            // `Tồn tại, hạn chế:`, `Phương hướng, nhiệm vụ năm 2025:`
            let limit = min(text.count, end + 60)
            if let mark = (end..<limit).first(where: { text.bytes[$0] == UInt8(ascii: ":") }) {
                return (part, text.string((mark + 1)..<text.count))
            }
            // A heading on a line of its own.
            if text.count <= limit, text.bytes.last != UInt8(ascii: "."), text.bytes.last != UInt8(ascii: ";") {
                return (part, "")
            }
        }
        return nil
    }

    private static let labels: [(PatternSet, any WritableKeyPath<Remarks, [String]> & Sendable)] = [
        (["ưu điểm", "kết quả đạt được", "mặt mạnh", "thuận lợi"], \.strengths),
        (["hạn chế", "tồn tại", "khó khăn", "khuyết điểm", "nhược điểm"], \.weaknesses),
        (["nguyên nhân"], \.causes),
        (["kiến nghị", "đề xuất", "đề nghị"], \.requests),
        (["phương hướng", "nhiệm vụ", "kế hoạch năm", "giải pháp"], \.plans),
    ]

    /// The end of `1.`, `III.`, `a)`, `-` before a label.
    private static func numberEnd(_ text: FoldedText) -> Int {
        var index = text.skippingSpaces(from: 0)
        let start = index
        while index < text.count, index - start < 5, text.isDigit(at: index) || text.isLetter(at: index) { index += 1 }
        if index < text.count, ".)/-".utf8.contains(text.bytes[index]) {
            return text.skippingSpaces(from: index + 1)
        }
        while index > start, text.bytes[start] == UInt8(ascii: "-") { return text.skippingSpaces(from: start + 1) }
        return start
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
