import Criteria

/// Writes the pieces of a part with the values of a paper. Whatever a value holds is text: nothing in it is looked at again.
struct TemplateFiller {
    private(set) var bytes: [UInt8] = []

    /// The placeholders that had nothing to say, and how often.
    private(set) var empty: [(tag: TemplateTag, count: Int)] = []

    /// Whether the square code is drawn in this part.
    private(set) var drawsSquare = false

    private let path: String
    private let prefix: [UInt8]

    /// Whether a square code can be drawn; otherwise its words stand for it.
    private let hasPicture: Bool
    private var empties: [TemplateTag: Int] = [:]
    private var steps = 0

    /// How much a part may become: sections within sections on the same rows grow without end.
    private static let largest = 32 << 20
    private static let mostSteps = 1_000_000

    init(_ part: TemplatePart, hasPicture: Bool = false) {
        path = part.path
        prefix = part.prefix
        self.hasPicture = hasPicture
    }

    mutating func write(_ pieces: [TemplatePiece], _ scope: TemplateScope) throws(ReadError) {
        for piece in pieces {
            steps += 1
            guard steps <= Self.mostSteps, bytes.count <= Self.largest else { throw tooLarge }
            switch piece {
            case .bytes(let slice): bytes += slice
            case .value(let tag): write(tag, scope)
            case .section(let tag, let inside): try write(tag, inside, scope)
            case .box(let inside):
                let start = bytes.count
                try write(inside, scope)
                // Word wants a paragraph at the end of a cell.
                if !endsWithParagraph(from: start) { bytes += [UInt8(ascii: "<")] + prefix + Array("p/>".utf8) }
            case .table(let inside):
                let start = bytes.count
                try write(inside, scope)
                if bytes[start...].firstRange(of: [UInt8(ascii: "<")] + prefix + Array("tr".utf8) + [UInt8(ascii: ">")])
                    == nil,
                    bytes[start...].firstRange(of: [UInt8(ascii: "<")] + prefix + Array("tr ".utf8)) == nil
                {
                    bytes.removeSubrange(start...)
                }
            }
        }
    }

    private mutating func write(
        _ tag: TemplateTag, _ inside: [TemplatePiece], _ scope: TemplateScope
    ) throws(ReadError) {
        let data = scope[tag.path]
        if tag.kind == .openInverse {
            if !(data?.isTrue ?? false) { try write(inside, scope) }
            return
        }
        switch data {
        case .list(let rows):
            for (index, row) in rows.enumerated() { try write(inside, scope.inside(row, ordinal: index + 1)) }
        case .group(let names): try write(inside, scope.inside(names, ordinal: nil))
        case .some(let data): if data.isTrue { try write(inside, scope) }
        case nil: break
        }
    }

    private mutating func write(_ tag: TemplateTag, _ scope: TemplateScope) {
        let text: String
        switch scope[tag.path] {
        case .text(let value): text = value
        case .square(let target):
            if hasPicture {
                drawsSquare = true
                leave()
                bytes += [UInt8(ascii: "<")] + prefix + Array("drawing>".utf8) + TemplatePicture.drawing(of: target)
                bytes += Array("</".utf8) + prefix + Array("drawing>".utf8)
                enter()
                return
            }
            text = target
        default: text = ""
        }
        if text.allSatisfy(\.isWhitespace) { note(tag) }
        write(text)
    }

    private mutating func note(_ tag: TemplateTag) {
        guard !tag.isCopy else { return }
        if let index = empties[tag] {
            empty[index].count += 1
        } else {
            empties[tag] = empty.count
            empty.append((tag, 1))
        }
    }

    /// Text in a text element; breaks and tabs are elements of their own.
    private mutating func write(_ text: String) {
        var line = String.UnicodeScalarView()
        func flush(_ bytes: inout [UInt8]) {
            var xml = XMLBuilder()
            xml.text(String(line))
            bytes += xml.bytes
            line.removeAll(keepingCapacity: true)
        }
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where last == "\r": break
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
                flush(&bytes)
                element("br")
            case "\t":
                flush(&bytes)
                element("tab")
            default: line.append(scalar)
            }
            last = scalar
        }
        flush(&bytes)
    }

    private mutating func element(_ name: StaticString) {
        leave()
        bytes += [UInt8(ascii: "<")] + prefix
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes += Array("/>".utf8)
        enter()
    }

    /// Ends the text element, to put something beside it.
    private mutating func leave() { bytes += Array("</".utf8) + prefix + Array("t>".utf8) }

    private mutating func enter() {
        bytes += [UInt8(ascii: "<")] + prefix + Array("t xml:space=\"preserve\">".utf8)
    }

    private func endsWithParagraph(from start: Int) -> Bool {
        var end = bytes.count
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        let content = bytes[start..<end]
        if content.suffix(prefix.count + 4).elementsEqual(Array("</".utf8) + prefix + Array("p>".utf8)) { return true }
        guard content.suffix(2).elementsEqual("/>".utf8), let tag = content.lastIndex(of: UInt8(ascii: "<")) else {
            return false
        }
        let name = [UInt8(ascii: "<")] + prefix + [UInt8(ascii: "p")]
        let after = content[tag...].dropFirst(name.count).first
        return content[tag...].starts(with: name) && (after == UInt8(ascii: "/") || after == 0x20)
    }

    private var tooLarge: ReadError {
        .tooLarge(
            Bilingual(vi: "phần “\(path)” sau khi điền", en: "the part “\(path)”, filled in,"),
            limit: Bilingual(vi: "\(Self.largest >> 20) MB", en: "\(Self.largest >> 20) MB"))
    }
}
