import Testing

@testable import khue

@Suite("Text on a screen")
struct TextPageTests {
    @Test("lines are wrapped to the width and hang under their first word")
    func wrap() {
        var page = TextPage(Layout(width: 20, isColored: false))
        page.line("một hai ba bốn năm sáu bảy", after: "- ")
        #expect(page.text == "- một hai ba bốn năm\n  sáu bảy\n")
    }

    @Test("a word longer than the line stands alone, uncut")
    func long() {
        var page = TextPage(Layout(width: 10, isColored: false))
        page.line("a 22/2020/TT-BGDĐT b")
        #expect(page.text == "a\n22/2020/TT-BGDĐT\nb\n")
    }

    @Test("colour takes no room, and none is printed where it is not wanted")
    func color() {
        #expect(Layout.columns("\u{1B}[1;31mlỗi\u{1B}[0m") == 3)
        #expect(Layout.plain.paint("lỗi", .red) == "lỗi")
        #expect(Layout(width: 80, isColored: true).paint("lỗi", .red) == "\u{1B}[1;31mlỗi\u{1B}[0m")
    }
}
