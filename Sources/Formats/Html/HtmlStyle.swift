/// What an element's `style` attribute says, as far as it matters for reading.
struct HtmlStyle {
    /// Lower-case ASCII without blanks; everything but the few words looked for is of no account.
    private let bytes: [UInt8]

    init?(_ node: XMLNode) {
        guard var next = node.attribute("style") else { return nil }
        var bytes: [UInt8] = []
        while next.pointee != 0, bytes.count < 2000 {
            let byte = next.pointee
            if byte > 0x20 { bytes.append((0x41...0x5A).contains(byte) ? byte + 32 : byte) }
            next += 1
        }
        self.bytes = bytes
    }

    var isHidden: Bool { has("display:none") || has("mso-hide:all") }

    /// `nil` where nothing is said.
    var isBold: Bool? {
        guard let weight = value("font-weight:") else { return nil }
        return weight.hasPrefix("bold") || weight.hasPrefix("6") || weight.hasPrefix("7") || weight.hasPrefix("8")
            || weight.hasPrefix("9")
    }

    /// What is said of the font; spaces in its name are lost, which matters for no old one.
    var font: LegacyFont.Choice {
        guard has("font-family:") else { return .unsaid }
        for declaration in bytes.split(separator: UInt8(ascii: ";")) where declaration.starts(with: "font-family:".utf8)
        {
            return .init(LegacyFont(String(decoding: declaration.dropFirst(12), as: UTF8.self)))
        }
        return .unsaid
    }

    /// Whether this is the number that Word writes in front of a list item.
    var isListNumber: Bool { has("mso-list:ignore") }

    /// Whether lines are drawn around; `nil` where nothing is said of borders.
    var isBordered: Bool? {
        guard has("border") else { return nil }
        var said: Bool?
        for declaration in bytes.split(separator: UInt8(ascii: ";")) where declaration.starts(with: "border".utf8) {
            let text = String(decoding: declaration, as: UTF8.self)
            if text.hasPrefix("border-collapse") || text.hasPrefix("border-spacing") { continue }
            said = said ?? false
            if ["solid", "double", "dashed", "dotted", "groove", "ridge", "inset", "outset"].contains(
                where: text.contains)
            {
                return true
            }
        }
        return said
    }

    /// The sample of a list's numbers: `a`, `I`, …; the empty one for none.
    var listSample: String? {
        switch value("list-style-type:") ?? value("list-style:") {
        case "lower-alpha", "lower-latin": "a"
        case "upper-alpha", "upper-latin": "A"
        case "lower-roman": "i"
        case "upper-roman": "I"
        case "none": ""
        default: nil
        }
    }

    private func has(_ text: StaticString) -> Bool {
        bytes.withUnsafeBufferPointer { Scan.contains($0, text) }
    }

    private func value(_ name: StaticString) -> String? {
        guard let start = bytes.withUnsafeBufferPointer({ Scan.first($0, name, from: 0) }) else { return nil }
        let value = bytes[(start + name.utf8CodeUnitCount)...].prefix { $0 != UInt8(ascii: ";") }
        return String(decoding: value, as: UTF8.self)
    }
}
