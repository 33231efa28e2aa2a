public import Criteria
public import Registry

/// The recognitions of an office's territories: which end soon, which may ask for a higher level.
public struct RecognitionsPage: Markup {
    private let visit: Visit
    private let recognitions: [Recognition]
    private let choice: String
    private let text: String
    private let choices: [(value: String, text: String)]
    private let validities: [Validity]

    /// - Parameters:
    ///   - choice: the value of the chosen filter.
    ///   - validities: the rules that the recognitions shown rest on, each once.
    public init(
        _ visit: Visit, _ recognitions: [Recognition], choice: String, text: String,
        choices: [(value: String, text: String)], validities: [Validity]
    ) {
        self.visit = visit
        self.recognitions = recognitions
        self.choice = choice
        self.text = text
        self.choices = choices
        self.validities = validities
    }

    public var html: HTML {
        PortalPage(visit, heading: visit("Công nhận", "Recognitions")) {
            form(.class("filters"), Attribute("method", "get"), Attribute("action", Route.recognitions.link)) {
                Field(visit("Hiện", "Show"), "loc", choice, .choice(choices))
                Field(visit("Tên đơn vị", "Unit"), "tim", text, .search)
                button(visit("Lọc", "Filter"), Attribute("type", "submit"))
            }
            p(visit("\(recognitions.count) công nhận", "\(recognitions.count) recognitions"), .role("status"))
            CaptionedTable(
                visit("Các công nhận", "Recognitions"),
                columns: [
                    CaptionedTable.Column(visit("Đơn vị", "Unit")),
                    CaptionedTable.Column(visit("Năm", "Year"), isNumber: true),
                    CaptionedTable.Column(visit("Kết quả", "Result")),
                    CaptionedTable.Column(visit("Quyết định", "Decision")),
                    CaptionedTable.Column(visit("Hiệu lực đến", "Holds until")),
                    CaptionedTable.Column(visit("Đề nghị nâng mức từ", "Higher level from")),
                    CaptionedTable.Column(visit("Trạng thái", "State")),
                ],
                rows: recognitions.map(row), none: visit("Không có công nhận nào như vậy.", "There is none."))
            for validity in validities { ValidityNote(validity, visit) }
        }
    }

    private func row(_ recognition: Recognition) -> [HTML] {
        [
            .text(recognition.name), .text(String(recognition.year)), .text(visit(recognition.outcome.name.asSentence)),
            a(recognition.decisionCode, .href(.decision(recognition.decision))), UntilText(recognition, visit).html,
            .text(recognition.upgradeFrom?.vietnamese ?? "–"), RecognitionBadge(recognition, visit).html,
        ]
    }
}

/// What the law says of how long a recognition holds, and what is not certain about it.
struct ValidityNote: Markup {
    private let validity: Validity
    private let visit: Visit

    init(_ validity: Validity, _ visit: Visit) {
        self.validity = validity
        self.visit = visit
    }

    var html: HTML {
        p(.class("muted")) {
            span("“\(validity.text)”", .lang("vi"))
            Clause(validity.source, visit)
            if let note = validity.source.note {
                strong(visit("Cách hiểu chưa kiểm chứng: ", "The reading is unverified: "))
                span(note, .lang("vi"))
            }
        }
    }
}
