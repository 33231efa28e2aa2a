import Drafts

/// Finds in running text what fields say, and puts their placeholders there.
struct TemplateWords {
    /// The longest first, so that a name goes before what is a part of it.
    private let values: [(name: String, text: [Character])]

    /// Shorter values must stand between blanks; a letter alone is nothing to go by.
    private static let long = 4
    private static let shortest = 2

    init(_ fields: Fields) {
        values = fields.lines
            .filter { !$0.name.contains("[") && !$0.name.hasPrefix("paper.") && $0.text.count >= Self.shortest }
            .filter { !$0.text.contains("\n") && !["true", "false"].contains($0.text) }
            .map { (name: $0.name, text: Array($0.text)) }
            .sorted { ($1.text.count, $0.name) < ($0.text.count, $1.name) }
    }

    /// - Parameter used: the names used so far in the row or paragraph: of several that say the same, each has its turn.
    func placed(in text: String, _ used: inout Set<String>) -> String {
        let letters = Array(text)
        var out = ""
        var index = 0
        while index < letters.count {
            let found = values.filter { Self.stands($0.text, in: letters, at: index) }
            if let longest = found.first {
                let same = found.filter { $0.text == longest.text }
                let name = (same.first { !used.contains($0.name) } ?? longest).name
                used.insert(name)
                out += "{{\(name)}}"
                index += longest.text.count
            } else {
                out.append(letters[index])
                index += 1
            }
        }
        return out
    }

    /// Whether words stand at an index as words of their own.
    private static func stands(_ words: [Character], in letters: [Character], at index: Int) -> Bool {
        let end = index + words.count
        guard letters[index] == words[0], end <= letters.count, letters[index..<end].elementsEqual(words) else {
            return false
        }
        func isWord(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }
        guard words.count < long else {
            if index > 0, isWord(letters[index - 1]), isWord(words[0]) { return false }
            return end == letters.count || !isWord(letters[end]) || !isWord(words[words.count - 1])
        }
        // Not the 22 of 22/2020, nor the 3 of 3.1.
        guard index == 0 || letters[index - 1].isWhitespace || letters[index - 1] == "(" else { return false }
        var after = letters[end...]
        if let mark = after.first, ".;,)".contains(mark) { after = after.dropFirst() }
        return after.first?.isWhitespace ?? true
    }
}
