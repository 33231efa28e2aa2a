import Criteria

/// A message above the page, which a screen reader reads at once.
struct NoticeBox: Markup {
    private let notice: Notice
    private let language: Language

    init(_ notice: Notice, language: Language) {
        self.notice = notice
        self.language = language
    }

    var html: HTML {
        div(
            .class("notice \(notice.tone.rawValue)"),
            notice.tone == .trouble ? .role("alert") : .role("status")
        ) {
            p { strong(notice.message) }
            if !notice.details.isEmpty {
                ul {
                    for detail in notice.details {
                        li {
                            if let field = detail.field { a(detail.message, .href(id: field)) } else { detail.message }
                        }
                    }
                }
            }
            if !notice.remedy.isEmpty { p(language("Cách làm: ", "What to do: ") + notice.remedy) }
        }
    }
}
