import Documents

extension ScoreReader {
    /// Where the reading of a table stands among the set's items: a code such as `a)` means something only there.
    struct Place {
        let items: SetItems
        private var criterion = ""
        private var indicator: SetItems.Item?
        private var sub = 0

        init(items: SetItems) {
            self.items = items
        }

        /// The item of a row, by its code and its words; words that clearly belong to another item win over the code.
        mutating func item(code: FoldedText?, words: FoldedText) -> String? {
            var label = code.flatMap { Code($0) }
            var start = 0
            if label == nil, let end = LineLabel.end(in: words) {
                label = Code(FoldedText(scalars: Array(words.scalars[0..<end])))
                start = end
            }
            let bag = Bag(words, range: start..<words.count)
            let coded = label.flatMap { byCode($0) }
            let best = items.best(bag)
            var chosen: SetItems.Item?
            if let coded {
                let likeness = items.likeness(bag, to: coded)
                if let best, best.item.id != coded.id, best.likeness >= 70, best.likeness > likeness + 15 {
                    chosen = best.item
                } else if likeness >= 25 || bag.words.count < 3 {
                    chosen = coded
                } else {
                    chosen = best?.item
                }
            } else {
                chosen = best?.item ?? dash(label)
            }
            guard let chosen else { return nil }
            move(to: chosen)
            return chosen.id
        }

        private mutating func move(to item: SetItems.Item) {
            criterion = item.criterion
            switch item.depth {
            case 0: indicator = nil
            case 1:
                indicator = item
                sub = 0
            default: sub = item.ordinal
            }
        }

        private func byCode(_ code: Code) -> SetItems.Item? {
            switch code {
            case .number(let value): return items.items.first { $0.depth == 0 && $0.id == String(value) }
            case .letter(let ordinal): return items.indicator(criterion: criterion, ordinal: ordinal)
            case .path(let criterion, let ordinal):
                return items.indicator(criterion: String(criterion), ordinal: ordinal)
            case .dash: return nil
            }
        }

        /// The next dash under the indicator that was read last.
        private func dash(_ code: Code?) -> SetItems.Item? {
            guard code == .dash, let indicator else { return nil }
            return items.items.first { $0.depth == 2 && $0.id == "\(indicator.id).\(sub + 1)" }
        }
    }

    /// What stands in a code column.
    enum Code: Equatable {
        /// `1`, `1.`, `II`, `Tiêu chí 3`
        case number(Int)
        /// `a)`: its place in the Vietnamese alphabet.
        case letter(Int)
        /// `1a`, `1.a`, `1.1`, `2.4.`
        case path(Int, Int)
        /// `-`, `+`
        case dash

        private static let alphabet = Array("abcdđeghiklmnopqrstuvxy".unicodeScalars)

        init?(_ text: FoldedText) {
            var parts: [(number: Int?, letter: Int?)] = []
            var index = 0
            for word: Pattern in ["tiêu chí", "chỉ tiêu", "mục", "điểm", "khoản"] {
                if let end = text.end(of: word, at: 0) { index = text.skippingSpaces(from: end) }
            }
            if index < text.count, text.bytes[index] == UInt8(ascii: "-") || text.bytes[index] == UInt8(ascii: "+") {
                self = .dash
                return
            }
            while index < text.count, parts.count < 3 {
                if text.isDigit(at: index) {
                    var value = 0
                    while text.isDigit(at: index), value < 100 {
                        value = value * 10 + Int(text.bytes[index] - UInt8(ascii: "0"))
                        index += 1
                    }
                    parts.append((value, nil))
                } else if text.isLetter(at: index) {
                    let start = index
                    while text.isLetter(at: index) { index += 1 }
                    if let roman = Self.roman(text, start..<index) {
                        parts.append((roman, nil))
                    } else if index - start == 1, let ordinal = Self.ordinal(text.scalars[start]) {
                        parts.append((nil, ordinal))
                    } else {
                        return nil
                    }
                } else {
                    index += 1
                }
            }
            switch (parts.first, parts.dropFirst().first) {
            case ((let number?, _)?, nil): self = .number(number)
            case ((nil, let letter?)?, nil): self = .letter(letter)
            case ((let number?, _)?, (let second, let letter)?):
                guard let ordinal = second ?? letter else { return nil }
                self = .path(number, ordinal)
            default: return nil
            }
        }

        private static func ordinal(_ scalar: Unicode.Scalar) -> Int? {
            let lower = scalar.properties.lowercaseMapping.unicodeScalars.first
            guard let index = alphabet.firstIndex(where: { $0 == lower }) else { return nil }
            return index + 1
        }

        private static func roman(_ text: FoldedText, _ range: Range<Int>) -> Int? {
            guard range.allSatisfy({ text.isUppercase(at: $0) }) else { return nil }
            switch text.string(range) {
            case "I": return 1
            case "II": return 2
            case "III": return 3
            case "IV": return 4
            case "V": return 5
            default: return nil
            }
        }
    }
}
