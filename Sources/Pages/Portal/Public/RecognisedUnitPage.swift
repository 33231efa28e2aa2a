import Criteria
public import Registry

/// A unit as the public sees it: its names, and what it was recognised for year by year.
public struct RecognisedUnitPage: Markup {
    private let visit: Visit
    private let unit: Unit
    private let lines: [RecognisedLine]

    /// - Parameter lines: published and withdrawn, newest year first.
    public init(_ visit: Visit, unit: Unit, lines: [RecognisedLine]) {
        self.visit = visit
        self.unit = unit
        self.lines = lines
    }

    public var html: HTML {
        PortalPage(
            visit, heading: unit.name(on: visit.today),
            trail: [PortalPage.Link(visit("Đơn vị được công nhận", "Recognised units"), .recognised)]
        ) {
            if unit.eras.count > 1 {
                section(.class("card"), .labelledBy(id: "ten-goi")) {
                    h2(visit("Tên gọi qua các thời kỳ", "Its names over time"), .id("ten-goi"))
                    ul { for era in unit.eras { li("\(era.name) (\(period(era.period)))") } }
                }
            }
            CaptionedTable(
                visit("Công nhận qua các năm", "Recognitions over the years"),
                columns: [
                    CaptionedTable.Column(visit("Năm", "Year")),
                    CaptionedTable.Column(visit("Tên khi đó", "Then called")),
                    CaptionedTable.Column(visit("Địa bàn", "Territory")),
                    CaptionedTable.Column(visit("Kết quả", "Result")),
                    CaptionedTable.Column(visit("Quyết định", "Decision")),
                    CaptionedTable.Column(visit("Hiệu lực đến", "Holds until")),
                    CaptionedTable.Column(visit("Trạng thái", "State")),
                    CaptionedTable.Column(visit("Mã xác minh", "Code")),
                ], rows: lines.map(row))
        }
    }

    private func period(_ period: Period) -> String {
        switch (period.from, period.until) {
        case (let from?, let until?): visit("\(from.vietnamese) – \(until.vietnamese)", "\(from) – \(until)")
        case (let from?, nil): visit("từ \(from.vietnamese)", "from \(from)")
        case (nil, let until?): visit("đến \(until.vietnamese)", "until \(until)")
        case (nil, nil): visit("mọi thời gian", "always")
        }
    }

    private func row(_ line: RecognisedLine) -> [HTML] {
        let value = line.recognition
        return [
            .text(String(value.year)), .text(value.name), .text(line.territory),
            .text(visit(value.outcome.name.asSentence)),
            a(
                visit(
                    "\(value.decisionCode) ngày \(value.decided.vietnamese)",
                    "\(value.decisionCode) of \(value.decided)"),
                .href(.publishedDecision(value.decision))), UntilText(value, visit).html,
            RecognitionBadge(value, visit).html, a(value.id.text, .href(.verification(value.id.text))),
        ]
    }
}
