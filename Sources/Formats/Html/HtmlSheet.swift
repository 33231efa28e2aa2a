import CLibXML2

/// What the style sheets inside a web page say of fonts, as far as old ones matter.
///
/// Rules for a tag, a class, or both; of a longer selector its last part. That is how Word and LibreOffice write pages.
struct HtmlSheet {
    private var fonts: [String: LegacyFont.Choice] = [:]

    init() {}

    init(_ root: XMLNode) {
        for part in root.children where part.isElement {
            if case "style" = part { add(part) }
            for node in part.children {
                if case "style" = node { add(node) }
            }
        }
    }

    /// The style sheet of a page of the size that is read at all is small.
    private static let limit = 1 << 18

    private mutating func add(_ node: XMLNode) {
        var buffer = TextBuffer()
        node.appendText(to: &buffer)
        guard buffer.bytes.count <= Self.limit else { return }
        let css = Self.withoutComments(buffer.bytes)
        for rule in css.split(separator: UInt8(ascii: "}")) {
            let parts = rule.split(separator: UInt8(ascii: "{"), maxSplits: 1)
            guard parts.count == 2, let font = Self.font(parts[1]) else { continue }
            for selector in parts[0].split(separator: UInt8(ascii: ",")) {
                guard let key = Self.key(selector), fonts.count < 4096 else { continue }
                fonts[key] = font
            }
        }
    }

    /// `p`, `.western` or `p.western`; `nil` for what is no selector of elements (`@font-face`).
    private static func key(_ selector: ArraySlice<UInt8>) -> String? {
        guard let last = selector.split(whereSeparator: { $0 <= 0x20 || $0 == UInt8(ascii: ">") }).last else {
            return nil
        }
        let name = last.prefix { $0 != UInt8(ascii: ":") }
        guard let first = name.first, first != UInt8(ascii: "@"), first != UInt8(ascii: "#"), name.count <= 100,
            !selector.contains(UInt8(ascii: "@"))
        else { return nil }
        return String(decoding: name, as: UTF8.self)
    }

    private static func font(_ declarations: ArraySlice<UInt8>) -> LegacyFont.Choice? {
        for declaration in declarations.split(separator: UInt8(ascii: ";")) {
            let parts = declaration.split(separator: UInt8(ascii: ":"), maxSplits: 1)
            guard parts.count == 2, parts[0].filter({ $0 > 0x20 }).elementsEqual("font-family".utf8) else { continue }
            return LegacyFont.Choice(LegacyFont(String(decoding: parts[1].drop { $0 <= 0x20 }, as: UTF8.self)))
        }
        return nil
    }

    /// Comments of style sheets, and the marks of comments of pages that old browsers needed.
    private static func withoutComments(_ css: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var index = 0
        while index < css.count {
            let rest = css[index...]
            if rest.starts(with: "/*".utf8) {
                index += 2
                while index < css.count, !css[index...].starts(with: "*/".utf8) { index += 1 }
                index += 2
            } else if rest.starts(with: "<!--".utf8) {
                index += 4
            } else if rest.starts(with: "-->".utf8) {
                index += 3
            } else {
                out.append(css[index])
                index += 1
            }
        }
        return out
    }

    /// What the sheets say of an element.
    func font(_ node: XMLNode) -> LegacyFont.Choice {
        guard !fonts.isEmpty, let name = node.pointer.pointee.name else { return .unsaid }
        let tag = String(cString: name)
        var found = fonts[tag] ?? .unsaid
        guard let classes = node.string("class") else { return found }
        for own in classes.split(separator: " ").prefix(8) {
            if let font = fonts["\(tag).\(own)"] ?? fonts[".\(own)"] { found = font }
        }
        return found
    }
}
