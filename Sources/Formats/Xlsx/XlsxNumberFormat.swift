/// How a cell shows its number, read from a format code such as `#,##0.0%` or `dd/mm/yyyy`.
struct XlsxNumberFormat {
    private enum Kind { case general, number, date }

    private struct Section {
        var kind = Kind.general
        var prefix = ""
        var suffix = ""
        var integers = 0
        var minimumFraction = 0
        var maximumFraction = 0
        var isGrouped = false
        var percents = 0

        /// How many times the number is divided by a thousand.
        var thousands = 0
        var hasYear = false
        var hasMonth = false
        var hasDay = false
        var hasTime = false
        var hasSeconds = false
    }

    private var sections: [Section]

    /// By the number of a format that every program knows.
    init(builtIn id: Int) {
        let code: String
        switch id {
        case 1: code = "0"
        case 2: code = "0.00"
        case 3, 37, 38: code = "#,##0"
        case 4, 39, 40: code = "#,##0.00"
        case 9: code = "0%"
        case 10: code = "0.00%"
        case 14, 15: code = "dd/mm/yyyy"
        case 16: code = "dd/mm"
        case 17: code = "mm/yyyy"
        case 18, 20, 45, 46: code = "hh:mm"
        case 19, 21, 47: code = "hh:mm:ss"
        case 22: code = "dd/mm/yyyy hh:mm"
        default: code = ""
        }
        self.init(code: code)
    }

    /// By its code.
    init(code: String) {
        sections = Self.split(code.prefix(255)).prefix(3).map(Self.section)
        if sections.isEmpty { sections = [Section()] }
    }

    /// The number as it is shown.
    func text(_ value: Double, is1904: Bool) -> String {
        var section = sections[0]
        var value = value
        var isSigned = value < 0
        if value < 0, sections.count > 1 {
            section = sections[1]
            value = -value
            isSigned = false
        } else if value == 0, sections.count > 2 {
            section = sections[2]
        }
        switch section.kind {
        case .general:
            return (isSigned ? "-" : "") + section.prefix + DecimalText.general(abs(value)) + section.suffix
        case .number:
            var decimal = DecimalText(value)
            decimal.shift(section.percents * 2 - section.thousands * 3)
            decimal.round(places: section.maximumFraction)
            let digits = decimal.text(
                minimumInteger: max(section.integers, 1), minimumFraction: section.minimumFraction,
                isGrouped: section.isGrouped)
            return (isSigned && !decimal.isZero ? "-" : "") + section.prefix + digits + section.suffix
        case .date:
            guard let date = SerialDate(value, is1904: is1904) else { return DecimalText(value).text() }
            return Self.text(date, section)
        }
    }

    private static func text(_ date: SerialDate, _ section: Section) -> String {
        var parts: [String] = []
        if section.hasDay { parts.append(SerialDate.two(date.day)) }
        if section.hasMonth { parts.append(SerialDate.two(date.month)) }
        if section.hasYear { parts.append(String(date.year)) }
        var text = parts.joined(separator: "/")
        if section.hasTime {
            var time = SerialDate.two(date.hour) + ":" + SerialDate.two(date.minute)
            if section.hasSeconds { time += ":" + SerialDate.two(date.second) }
            text += (text.isEmpty ? "" : " ") + time
        }
        return text
    }

    /// The sections between semicolons outside quotes and brackets.
    private static func split(_ code: Substring) -> [[Character]] {
        var sections: [[Character]] = [[]]
        var isQuoted = false
        var isEscaped = false
        for character in code {
            if character == ";", !isQuoted, !isEscaped {
                sections.append([])
                continue
            }
            if character == "\"", !isEscaped { isQuoted.toggle() }
            isEscaped = character == "\\" && !isEscaped && !isQuoted
            sections[sections.count - 1].append(character)
        }
        return sections
    }

    private static func section(_ code: [Character]) -> Section {
        var section = Section()
        if String(code).lowercased() == "general" { return section }
        var literal = ""
        var hasDigits = false
        var hasPoint = false
        var pendingCommas = 0
        var lastDateLetter: Character?
        var index = 0
        while index < code.count {
            let character = code[index]
            index += 1
            switch character {
            case "\"":
                while index < code.count, code[index] != "\"" {
                    literal.append(code[index])
                    index += 1
                }
                index += 1
            case "\\":
                if index < code.count { literal.append(code[index]) }
                index += 1
            case "_", "*": index += 1
            case "[":
                var inside: [Character] = []
                while index < code.count, code[index] != "]" {
                    inside.append(code[index])
                    index += 1
                }
                index += 1
                // Elapsed time `[h]`, currency `[$₫-42A]`; colours and conditions show nothing.
                if let first = inside.first, "hHsS".contains(first) || inside == ["m"] || inside == ["m", "m"] {
                    section.hasTime = true
                    section.kind = .date
                } else if inside.first == "$" {
                    literal += String(inside.dropFirst().prefix { $0 != "-" })
                }
            case "0", "#", "?":
                if !hasDigits { section.prefix = literal }
                if !hasDigits { literal = "" }
                hasDigits = true
                if pendingCommas > 0, !hasPoint { section.isGrouped = true }
                pendingCommas = 0
                if hasPoint {
                    section.maximumFraction += 1
                    if character == "0" { section.minimumFraction = section.maximumFraction }
                } else if character == "0" {
                    section.integers += 1
                }
            case ".": if hasDigits { hasPoint = true } else { literal.append(character) }
            case ",": if hasDigits { pendingCommas += 1 }
            case "%":
                section.percents += 1
                literal.append("%")
            case "y", "Y", "d", "D", "h", "H", "s", "S", "m", "M":
                guard !hasDigits else { continue }
                section.kind = .date
                date(character.lowercased().first!, code, index, lastDateLetter, &section)
                lastDateLetter = character.lowercased().first
            case "A", "a", "P", "p", "/", ":", "-": if section.kind != .date { literal.append(character) }
            case "@": break
            case "G" where code.count >= index + 6: index += 6
            default: literal.append(character)
            }
        }
        section.suffix = literal
        section.thousands = pendingCommas
        if hasDigits, section.kind != .date { section.kind = .number }
        if !hasDigits, section.percents > 0 { section.percents = 0 }
        return section
    }

    /// Notes a letter of a date; `m` means minutes next to hours and seconds, months elsewhere.
    private static func date(
        _ letter: Character, _ code: [Character], _ next: Int, _ last: Character?, _ section: inout Section
    ) {
        switch letter {
        case "y": section.hasYear = true
        case "d": section.hasDay = true
        case "h": section.hasTime = true
        case "s":
            section.hasTime = true
            section.hasSeconds = true
        default:
            let following = code[next...].first { "yYdDhHsS".contains($0) }
            let isMinute =
                last == "h" || last == "m" && section.hasTime && !section.hasMonth
                || following.map { "sS".contains($0) } == true
            if isMinute { section.hasTime = true } else { section.hasMonth = true }
        }
    }
}
