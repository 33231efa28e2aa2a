import Criteria

/// Where a page of the source begins.
struct PageMark: Markup {
    let number: Int
    let language: Language

    var html: HTML {
        div(.class("page"), .role("separator"), .label(words)) { span(words) }
    }

    private var words: String { language("Trang \(number)", "Page \(number)") }
}
