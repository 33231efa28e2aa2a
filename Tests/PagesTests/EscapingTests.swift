import Pages
import TestKit
import Testing

/// No text in any field breaks out of where it stands: whatever is put in, a parser finds the same elements with the
/// same attributes, and the text itself in its place.
@Suite("Escaping")
struct EscapingTests {
    private struct Form: Markup {
        let words: String

        var html: HTML {
            page(.lang("vi")) {
                head { title(words) }
                body {
                    p(words, .title(words), .class(words), .id("doan"))
                    table { tbody { tr { td(.label(words)) { a(words, .href(id: words)) } } } }
                }
            }
        }
    }

    private static let pieces = [
        "<", ">", "&", "\"", "'", "`", "=", "/", "-->", "<!--", "]]>", "<script>", "</script>", "</p>", "</title>",
        "<title>", "&lt;", "&#60;", "&quot", "&#x22;", " onload=\"x\"", "javascript:", "\n", "\t", "\u{0}", "\u{8}",
        "\u{1B}",
        "\u{80}", "\u{85}", "\u{A0}", "\u{2028}", "\u{202E}", "\u{FEFF}", "\u{FFFE}", "ộ", "o\u{302}\u{323}", "€", "🎓",
        "{{x}}", "\\u003c", "a",
    ]

    private func shape(_ node: ParsedPage.Node) -> String {
        node.name + "(" + node.attributes.keys.sorted().joined(separator: ",") + ")["
            + node.children.map(shape).joined(separator: " ") + "]"
    }

    @Test("any text in any field leaves the page as it is and comes back as itself", arguments: 0..<400)
    func anything(seed: Int) throws {
        var random = SeededGenerator(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
        let words = (0..<Int.random(in: 0...9, using: &random))
            .map { _ in Self.pieces.randomElement(using: &random)! }.joined()
        let plain = try ParsedPage(Form(words: "chữ").html.document)
        let page = try ParsedPage(Form(words: words).html.document)
        #expect(try shape(page.root) == shape(plain.root), "\(words.debugDescription)")
        #expect(page.complaints == [])
        // What no page may hold was replaced; all else is there, letter by letter.
        let expected = String(
            String.UnicodeScalarView(
                words.unicodeScalars.map { scalar in
                    scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || (0x7F..<0xA0).contains(scalar.value)
                        || (0xFFFE...0xFFFF).contains(scalar.value)
                        ? "\u{FFFD}" : scalar
                }))
        let paragraph = try #require(try page.root.all.first { $0.name == "p" })
        #expect(Array(paragraph.text.unicodeScalars) == Array(expected.unicodeScalars))
        #expect(paragraph.attributes["title"].map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars))
        let link = try #require(try page.root.all.first { $0.name == "a" })
        #expect(link.attributes["href"]?.hasPrefix("#") == true)
    }
}
