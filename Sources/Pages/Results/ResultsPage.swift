public import Checks
public import Criteria

/// The page around the files, which are written one at a time: `opening`, a `FileSection` for each, `closing`.
public struct ResultsPage: Markup {
    let language: Language
    private var files: [Digest] = []
    private var unknown: [CriteriaSet] = []

    /// Where another report can be checked; `nil` for a page that stands alone.
    private let back: Route?

    public init(in language: Language, back: Route? = nil) {
        self.language = language
        self.back = back
    }

    /// What stands before the first file.
    public var opening: [UInt8] { Array(cut.before) }

    /// What stands after the last: where there are several, the table over all of them, which is shown at the top; and
    /// what is not known about the criteria that were used.
    public func closing(_ files: [Digest], sets: [CriteriaSet]) -> [UInt8] {
        var page = self
        page.files = files.count > 1 ? files : []
        page.unknown = sets.filter { !$0.unknown.isEmpty }
        return Array(page.cut.after)
    }

    /// Where the files go. Text is escaped, so this stands nowhere else.
    private static let seam: StaticString = "<!-- files -->"

    private var cut: (before: ArraySlice<UInt8>, after: ArraySlice<UInt8>) {
        let bytes = html.document
        let seam = Self.seam.withUTF8Buffer { Array($0) }
        let start = bytes.firstRange(of: seam) ?? bytes.endIndex..<bytes.endIndex
        return (bytes[..<start.lowerBound], bytes[start.upperBound...])
    }

    public var html: HTML {
        page(.lang(language.rawValue)) {
            StandaloneHead(name: name, look: ResultsStyle.sheet)
            body {
                a(language("Tới kết quả", "Skip to the results"), .class("skip"), .href(id: "results"))
                header(.class("top")) {
                    p("Khuê", .class("brand"))
                    h1(name)
                    if let back {
                        p { a(language("‹ Kiểm tra báo cáo khác", "‹ Check another report"), .href(back)) }
                    }
                }
                main(.id("results")) { HTML.verbatim(Self.seam) }
                if !files.isEmpty { Overview(files, in: language) }
                footer {
                    legend
                    for set in unknown { notVerified(set) }
                    p(
                        language(
                            "Khuê chỉ tìm những gì thấy được từ văn bản, không thay cho hội đồng đánh giá.",
                            "Khuê finds what can be found from the text. It does not replace the council."))
                }
            }
        }
    }

    private var name: String {
        language("Kết quả kiểm tra báo cáo “Đơn vị học tập”", "What the check of reports of learning units found")
    }

    /// What colours, lines and shapes mean.
    private var legend: HTML {
        dl(.class("legend")) {
            for severity in Severity.allCases.reversed() {
                div {
                    dt { mark(language(severity.name), .class(severity.style)) }
                    dd(language(severity.meaning))
                }
            }
            div {
                dt { span(language("gạch chấm", "dotted"), .class("unsure")) }
                dd(language("đọc từ ảnh, chưa chắc đúng", "read from a picture, perhaps wrongly"))
            }
        }
    }

    private func notVerified(_ set: CriteriaSet) -> HTML {
        section(.class("unknown")) {
            h2(language("Điều chưa kiểm chứng của bộ tiêu chí \(set.id)", "Not verified about \(set.id)"))
            ul { for sentence in set.unknown { li(language(sentence)) } }
        }
    }
}

extension Severity {
    fileprivate var meaning: Bilingual {
        switch self {
        case .error: Bilingual(vi: "không thể đúng, hoặc trái quy định", en: "cannot be true, or the law refuses it")
        case .warning: Bilingual(vi: "người thẩm định sẽ trả lại", en: "a reviewer would send it back")
        case .note: Bilingual(vi: "nên xem", en: "worth seeing")
        }
    }
}
