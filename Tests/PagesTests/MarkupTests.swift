import Pages
import Testing

@Suite("Markup")
struct MarkupTests {
    private struct Letter: Markup {
        let name: String
        var lines: [String] = []
        var isSigned = false

        var html: HTML {
            section(.class("letter"), .label(name)) {
                h2("Kính gửi \(name)")
                p {
                    "Chào "
                    strong(name)
                    br()
                    if isSigned { em("đã ký") } else { "chưa ký" }
                }
                ul { for line in lines { li(line) } }
                details(.isOpen(isSigned)) { summary("Thêm") }
                Signature(name: name)
            }
        }
    }

    private struct Signature: Markup {
        let name: String
        var html: HTML { p(name, .class(nil), .id("ky")) }
    }

    private func text(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

    @Test("reads as it is nested: elements, words, conditions, lists, parts")
    func nesting() {
        #expect(
            text(Letter(name: "An", lines: ["một", "hai"]).html) == """

                <section class="letter" aria-label="An">
                <h2>Kính gửi An</h2>
                <p>Chào <strong>An</strong><br>chưa ký</p>
                <ul>
                <li>một</li>
                <li>hai</li></ul>
                <details>
                <summary>Thêm</summary></details>
                <p id="ky">An</p></section>
                """)
    }

    @Test("a boolean attribute stands there or it does not, and nothing is left of an attribute without value")
    func flags() {
        #expect(text(Letter(name: "An", isSigned: true).html).contains("<details open>"))
        #expect(!text(Letter(name: "An").html).contains("open"))
        #expect(!text(Letter(name: "An").html).contains("class=\"\""))
    }

    @Test("a page begins with its declaration")
    func document() {
        let page = Letter(name: "x").page(.lang("vi")) { HTML.nothing }
        #expect(String(decoding: page.document, as: UTF8.self) == "<!DOCTYPE html>\n<html lang=\"vi\"></html>\n")
    }

    @Test(
        "text stays text, in an element and in an attribute",
        arguments: [
            ("<b>&amp;", "&lt;b&gt;&amp;amp;", "&lt;b&gt;&amp;amp;"), ("\"'`", "\"'`", "&quot;'`"),
            ("ộ ạ €", "ộ ạ €", "ộ ạ €"), ("a\u{0}b\u{1B}", "a\u{FFFD}b\u{FFFD}", "a\u{FFFD}b\u{FFFD}"),
            ("\u{85}\u{A0}\u{9F}", "\u{FFFD}\u{A0}\u{FFFD}", "\u{FFFD}\u{A0}\u{FFFD}"),
            ("a\r\n\tb", "a\u{FFFD}\n\tb", "a\u{FFFD}\n\tb"),
            ("", "", ""),
        ])
    func escaped(raw: String, inside: String, quoted: String) {
        let part = Letter(name: "")
        #expect(text(part.span(raw)) == "<span>\(inside)</span>")
        #expect(text(part.span(.title(raw))) == "<span title=\"\(quoted)\"></span>")
    }
}
