import ArgumentParser

/// Says in Vietnamese, in a line, what the parser of arguments says in English.
struct ArgumentMistake {
    /// What the parser says.
    let message: String
    let arguments: [String]

    /// `lệnh chưa đúng: thiếu đối số '<FILE> ...'; xem khue help check`.
    var sentence: String {
        "lệnh chưa đúng" + (reason.map { ": \($0)" } ?? "") + "; xem \(help)"
    }

    /// How the parser's sentences begin, and what they mean. All others are our own, bilingual already, or rare.
    private static let meanings = [
        ("Missing expected argument", "thiếu đối số"), ("Missing one of", "thiếu một trong các đối số"),
        ("Missing value for", "thiếu giá trị của"), ("Unknown option", "không có tùy chọn"),
        ("Unexpected argument", "thừa đối số"), ("The value", "giá trị không hợp lệ"),
    ]

    private var reason: String? {
        guard let meaning = Self.meanings.first(where: { message.hasPrefix($0.0) })?.1 else { return nil }
        let parts = message.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count == 3 ? "\(meaning) '\(parts[1])'" : meaning
    }

    /// The command whose help page tells how it is done.
    private var help: String {
        var words = "khue help"
        var commands = Khue.configuration.subcommands
        for argument in arguments {
            guard let command = commands.first(where: { $0.configuration.commandName == argument }) else { break }
            words += " \(argument)"
            commands = command.configuration.subcommands
        }
        return words
    }
}
