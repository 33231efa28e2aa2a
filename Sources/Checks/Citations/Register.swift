import Criteria
import Documents
import Reports

/// Finds in the register of instruments what a citation means, even when it is not written quite right.
struct Register {
    private let byNumber: [String: [Instrument]]

    init(_ law: Law) {
        byNumber = Dictionary(grouping: law.instruments) { Self.plain($0.number) }
    }

    /// An instrument of the register and how well the citation's symbol fits it.
    struct Match {
        var instrument: Instrument
        var symbol: Fit

        enum Fit {
            case same
            /// The same letters but for case, marks, blanks and separators, or a few letters too many or too few.
            case misspelt
            /// No symbol is written.
            case missing
        }
    }

    func match(_ mention: CitationMention) -> Match? {
        let candidates = byNumber[Self.plain(mention.number)] ?? []
        let matches = candidates.compactMap { instrument -> Match? in
            guard couldBe(mention, instrument), let fit = Self.fit(mention, instrument) else { return nil }
            return Match(instrument: instrument, symbol: fit)
        }
        return matches.first { $0.symbol == .same } ?? matches.first
    }

    /// A number that carries no year comes back every year: then the date must not speak against the instrument.
    private func couldBe(_ mention: CitationMention, _ instrument: Instrument) -> Bool {
        if instrument.carriesYear { return true }
        guard let date = instrument.date, let year = mention.year else { return true }
        return date.year == year || (date.day == mention.day && date.month == mention.month)
    }

    private static func fit(_ mention: CitationMention, _ instrument: Instrument) -> Match.Fit? {
        if mention.symbol == instrument.symbol { return .same }
        guard mention.kind == nil || mention.kind == instrument.kind || mention.kind == "văn bản" else { return nil }
        if mention.symbol.isEmpty {
            return mention.kind == instrument.kind
                && (instrument.carriesYear || mention.date.map { $0 == instrument.date } ?? false) ? .missing : nil
        }
        let written = letters(mention.symbol)
        let right = letters(instrument.symbol)
        if written == right || written.sorted() == right.sorted() { return .misspelt }
        guard instrument.carriesYear || (mention.date != nil && mention.date == instrument.date) else { return nil }
        let (short, long) = written.count < right.count ? (written, right) : (right, written)
        guard long.count - short.count <= 2, short.count >= 4, short.prefix(2) == long.prefix(2) else { return nil }
        return isSubsequence(short, of: long) ? .misspelt : nil
    }

    private static func letters(_ symbol: String) -> [UInt8] {
        symbol.unicodeScalars.map(Folding.byte).filter {
            $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") || $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")
        }
    }

    private static func isSubsequence(_ short: [UInt8], of long: [UInt8]) -> Bool {
        var rest = long[...]
        for byte in short {
            guard let at = rest.firstIndex(of: byte) else { return false }
            rest = rest[(at + 1)...]
        }
        return true
    }

    /// A number without leading zeros, its year in four digits: `6/2022` for `06/22`.
    private static func plain(_ number: String) -> String {
        let parts = number.split(separator: "/")
        guard let first = parts.first else { return "" }
        var digits = first.drop { $0 == "0" }
        if digits.isEmpty { digits = "0" }
        guard parts.count == 2 else { return String(digits) }
        return parts[1].utf8.count == 2 ? "\(digits)/20\(parts[1])" : "\(digits)/\(parts[1])"
    }
}

extension Instrument {
    /// Whether the year is part of the number: `22/2020`, unlike `324`.
    var carriesYear: Bool { number.utf8.contains(UInt8(ascii: "/")) }
}
