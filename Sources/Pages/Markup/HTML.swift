/// A piece of a page: text, an element with what it holds, or pieces in a row.
///
/// Text is escaped where it is written, so nothing that stands in a report, a name or a message can become markup. The
/// one door past that is `verbatim`, and it takes only what stands in the program's own source.
public indirect enum HTML: Sendable {
    case text(String)
    case element(Element, [Attribute], HTML)
    case void(VoidElement, [Attribute])
    case pieces([HTML])

    /// Written as it is: a style sheet. A `StaticString` is a literal of this program, never something that was read.
    case verbatim(StaticString)

    public static let nothing = HTML.pieces([])

    /// The bytes of the piece, in UTF-8.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(into: &bytes)
        return bytes
    }

    /// The bytes of a whole page, its declaration in front.
    public var document: [UInt8] {
        var bytes = Array("<!DOCTYPE html>".utf8)
        write(into: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    /// Appends the piece to what is written already.
    public func write(into bytes: inout [UInt8]) {
        switch self {
        case .text(let text): Escaping.append(text, to: &bytes)
        case .element(let element, let attributes, let content):
            element.open(attributes, into: &bytes)
            content.write(into: &bytes)
            element.close(into: &bytes)
        case .void(let element, let attributes): element.write(attributes, into: &bytes)
        case .pieces(let pieces): for piece in pieces { piece.write(into: &bytes) }
        case .verbatim(let text): text.withUTF8Buffer { bytes += $0 }
        }
    }
}
