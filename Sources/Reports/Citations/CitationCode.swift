import Documents

/// Number and symbol of an instrument: `22/2020/TT-BGDĐT`, `1497/UBND-VX`, `41-KH/TU`; badly written ones too.
struct CitationCode {
    /// `22/2020`, `1497`; empty when it was left blank.
    private(set) var number = ""

    /// The symbol without white space, with plain hyphens.
    private(set) var symbol = ""

    /// The symbol's groups: `TT` and `BGDĐT`.
    private(set) var groups: [String] = []
    private(set) var span: Range<Int>
    private(set) var isPartyStyle = false
    private(set) var hasYear = false

    /// The year where it has no place: behind the symbol or in it (`24/TT-BGDĐT/2023`), before the number
    /// (`2023/24/TT-BGDĐT`).
    private(set) var strayYear: String?

    /// No code is longer; what goes on beyond is cut.
    static let longest = 64

    private static let slash = UInt8(ascii: "/")
    private static let hyphen = UInt8(ascii: "-")

    /// Reads the code at an index. `isTrusted` says that words before it announce one: then blanks and wrong marks
    /// inside are forgiven.
    init?(_ text: FoldedText, at start: Int, isTrusted: Bool) {
        var reader = Reader(text: text, limit: min(text.count, start + Self.longest), isTrusted: isTrusted)
        span = start..<start
        var index = start
        if text.isDigit(at: start) {
            guard let end = reader.number(at: start) else { return nil }
            number = text.string(start..<end)
            index = end
            if let own = reader.numberAfterYear(start..<end) {
                strayYear = number
                number = text.string(own)
                index = own.upperBound
                reader.blanks = true
            } else if let year = reader.year(at: index) {
                hasYear = true
                number += "/" + text.string(year)
                index = year.upperBound
                reader.blanks = true
            }
            span = start..<index
        } else if !isTrusted {
            return nil
        }
        guard let mark = reader.mark(at: index, hasYear: hasYear || strayYear != nil),
            let read = reader.symbol(at: mark.end, first: mark.byte)
        else {
            // Without a symbol only announced numbers count, and none that goes on as a fraction or a range.
            guard isTrusted, !number.isEmpty, strayYear == nil, !reader.goesOn(at: index) else { return nil }
            return
        }
        isPartyStyle = mark.byte == Self.hyphen && !hasYear && strayYear == nil
        if isPartyStyle {
            guard read.marks.contains(Self.slash) || isTrusted && read.groups.count > 1 else { return nil }
        }
        groups = read.groups
        symbol = read.text
        span = start..<read.end
        guard !number.isEmpty, !hasYear, !isPartyStyle, strayYear == nil,
            let year = reader.strayYear(at: read.end)
        else { return }
        strayYear = text.string(year)
        span = start..<year.upperBound
        // "24/TT/2023/BGDĐT": the symbol goes on behind it.
        guard let mark = reader.mark(at: year.upperBound, hasYear: false), mark.end == year.upperBound + 1,
            let rest = reader.symbol(at: mark.end, first: mark.byte)
        else { return }
        groups += rest.groups
        symbol += "-" + rest.text
        span = start..<rest.end
    }

    /// Whether the first group may well be the abbreviation of a body: at least three capitals.
    var looksLikeBody: Bool {
        guard let first = groups.first else { return false }
        return first.unicodeScalars.count(where: { $0.properties.isUppercase }) >= 3
    }
}

extension CitationCode {
    private struct Reader {
        let text: FoldedText
        let limit: Int
        let isTrusted: Bool

        /// Whether blanks inside are forgiven.
        var blanks: Bool

        init(text: FoldedText, limit: Int, isTrusted: Bool) {
            self.text = text
            self.limit = limit
            self.isTrusted = isTrusted
            blanks = isTrusted
        }

        func byte(_ index: Int) -> UInt8 { index < limit ? text.bytes[index] : 0 }

        func skipBlanks(_ index: Int) -> Int {
            guard blanks else { return index }
            var index = index
            while index < limit, text.bytes[index] == UInt8(ascii: " ") { index += 1 }
            return index
        }

        /// Up to five digits, and a letter where numbers were added in between (`05a/`).
        func number(at start: Int) -> Int? {
            var end = start
            while end < limit, text.isDigit(at: end) { end += 1 }
            guard end - start <= 5 else { return nil }
            if text.isLetter(at: end), byte(end + 1) == slash { end += 1 }
            return end
        }

        /// The year in a number: `/2020`, and where a code is announced `-2020` and `/20` too.
        func year(at index: Int) -> Range<Int>? {
            let mark = skipBlanks(index)
            guard byte(mark) == slash || (isTrusted && byte(mark) == hyphen) else { return nil }
            let start = skipBlanks(mark + 1)
            var end = start
            while end < limit, end - start < 5, text.isDigit(at: end) { end += 1 }
            switch end - start {
            case 4:
                let century = text.string(start..<(start + 2))
                return century == "19" || century == "20" ? start..<end : nil
            case 2:
                let next = skipBlanks(end)
                return isTrusted && byte(mark) == slash && byte(next) == slash
                    && text.isLetter(at: skipBlanks(next + 1)) ? start..<end : nil
            default: return nil
            }
        }

        /// The number behind a year that stands first: `24` in `2023/24/TT-BGDĐT`.
        func numberAfterYear(_ year: Range<Int>) -> Range<Int>? {
            guard isTrusted, isYear(year), byte(year.upperBound) == slash else { return nil }
            let start = year.upperBound + 1
            var end = start
            while end < limit, end - start < 4, text.isDigit(at: end) { end += 1 }
            guard (1...3).contains(end - start), byte(end) == slash, text.isUppercase(at: end + 1) else { return nil }
            return start..<end
        }

        /// The year right behind a symbol: `2023` in `24/TT-BGDĐT/2023`.
        func strayYear(at index: Int) -> Range<Int>? {
            guard byte(index) == slash || byte(index) == hyphen else { return nil }
            let year = (index + 1)..<(index + 5)
            guard year.upperBound <= limit, year.allSatisfy(text.isDigit(at:)), isYear(year),
                !text.isDigit(at: year.upperBound), !text.isLetter(at: year.upperBound)
            else { return nil }
            switch byte(year.upperBound) {
            case slash, hyphen: return text.isUppercase(at: year.upperBound + 1) ? year : nil
            default: return year
            }
        }

        private func isYear(_ range: Range<Int>) -> Bool {
            guard range.count == 4 else { return false }
            let century = text.string(range.lowerBound..<(range.lowerBound + 2))
            return century == "19" || century == "20"
        }

        /// The mark between number and symbol; none at all is forgiven after a year.
        func mark(at index: Int, hasYear: Bool) -> (byte: UInt8, end: Int)? {
            let at = skipBlanks(index)
            switch byte(at) {
            case slash, hyphen:
                if byte(at) == hyphen, at > index { return nil }
                return (byte(at), skipBlanks(at + 1))
            default:
                guard hasYear, isTrusted, text.isUppercase(at: at), text.isUppercase(at: at + 1) else { return nil }
                return (0, at)
            }
        }

        /// Whether a number goes on as a date, a fraction, a range or a percentage.
        func goesOn(at index: Int) -> Bool {
            switch byte(index) {
            case slash, hyphen, UInt8(ascii: "%"): true
            case UInt8(ascii: ","), UInt8(ascii: "."): text.isDigit(at: index + 1)
            default: text.isLetter(at: index)
            }
        }

        struct Symbol {
            var text = ""
            var groups: [String] = []
            var marks: [UInt8] = []
            var end = 0
        }

        /// Groups of letters, each with the mark before it.
        func symbol(at start: Int, first: UInt8) -> Symbol? {
            guard let head = group(at: start), isPlausible(start..<head, isFirst: true) else { return nil }
            var found = Symbol()
            var from = start
            var to = head
            var isSpaced = false
            while true {
                let written = Self.letters(text, from..<to)
                found.groups.append(written)
                found.text += written
                found.end = to
                guard let next = next(after: to, isSpacedAlready: isSpaced, groups: found.groups.count) else { break }
                found.marks.append(next.mark)
                found.text.unicodeScalars.append(Unicode.Scalar(next.mark))
                isSpaced = isSpaced || next.isSpaced
                (from, to) = (next.group.lowerBound, next.group.upperBound)
            }
            if first == 0, found.groups.count < 2 { return nil }
            return found
        }

        /// A group as written, but with the Vietnamese Đ where old fonts left the Icelandic one that looks the same.
        private static func letters(_ text: FoldedText, _ range: Range<Int>) -> String {
            var view = String.UnicodeScalarView()
            for scalar in text.scalars[range] {
                switch scalar {
                case "\u{D0}", "\u{189}": view.append("Đ")
                case "\u{F0}": view.append("đ")
                default: view.append(scalar)
                }
            }
            return String(view)
        }

        /// Letters, digits after a letter, and an ampersand between letters.
        private func group(at start: Int) -> Int? {
            guard start < limit, text.isLetter(at: start) else { return nil }
            var end = start
            while end < limit {
                if text.isLetter(at: end) || text.isDigit(at: end) {
                    end += 1
                } else if byte(end) == UInt8(ascii: "&"), end + 1 < limit, text.isLetter(at: end + 1) {
                    end += 1
                } else {
                    break
                }
            }
            // "453/UBND-KGVXngày 20/9/2021": the next word is no part of it.
            if end - start > 5, text.means((end - 4)..<end, .day), !text.isUppercase(at: end - 4),
                text.isUppercase(at: end - 5)
            {
                end -= 4
            }
            return end
        }

        /// The next group and the mark before it. Blanks around the mark are forgiven once, where the symbol would
        /// else have no second group or the line ends.
        private func next(
            after end: Int, isSpacedAlready: Bool, groups: Int
        ) -> (mark: UInt8, group: Range<Int>, isSpaced: Bool)? {
            let at = groups == 1 ? skipBlanks(end) : end
            let mark = byte(at)
            guard mark == hyphen || mark == slash || mark == UInt8(ascii: ".") else { return nil }
            if mark == UInt8(ascii: "."), at > end { return nil }
            let start = mark == UInt8(ascii: ".") ? at + 1 : skipBlanks(at + 1)
            let isSpaced = at > end || start > at + 1
            let breaks = text.scalars[(at + 1)..<min(max(start, at + 1), text.count)].contains("\n")
            if isSpaced, isSpacedAlready || (groups > 1 && !breaks) { return nil }
            guard let stop = group(at: start), isPlausible(start..<stop, isFirst: isSpaced || mark != hyphen)
            else { return nil }
            return (mark, start..<stop, isSpaced)
        }

        /// Whether a group looks like an abbreviation and not like a word of the sentence.
        private func isPlausible(_ range: Range<Int>, isFirst: Bool) -> Bool {
            guard range.count <= 24 else { return false }
            var capitals = 0
            for index in range where text.isUppercase(at: index) { capitals += 1 }
            if capitals >= 2 { return true }
            if text.isUppercase(at: range.lowerBound) {
                return !isFirst || range.count == 1 || text.isDigit(at: range.lowerBound + 1)
                    || (isTrusted && isAbbreviated(range))
            }
            return isTrusted && capitals == 0 && isAbbreviated(range)
        }

        /// Whether a group in small letters can be no Vietnamese syllable: no vowel, or a known short form.
        private func isAbbreviated(_ range: Range<Int>) -> Bool {
            guard range.count >= 2 else { return false }
            for index in range {
                switch text.bytes[index] {
                case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "y"):
                    return false
                case UInt8(ascii: "u"):
                    // "ubnd", but not "tu" of a sentence.
                    guard index == range.lowerBound, range.count >= 3 else { return false }
                default: break
                }
            }
            return true
        }
    }
}

private let slash = UInt8(ascii: "/")
private let hyphen = UInt8(ascii: "-")
