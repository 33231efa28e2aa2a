import Criteria
import Registry

/// What came of a decision: the units with their codes, and what was corrected since.
struct DecisionRecognitions: Markup {
    private let recognitions: [Recognition]
    private let decision: Decision
    private let canCorrect: Bool
    private let visit: Visit

    init(_ recognitions: [Recognition], decision: Decision, canCorrect: Bool, _ visit: Visit) {
        self.recognitions = recognitions
        self.decision = decision
        self.canCorrect = canCorrect
        self.visit = visit
    }

    var html: HTML {
        if !recognitions.isEmpty {
            CaptionedTable(
                visit("Công nhận và mã xác minh", "Recognitions and their codes"),
                columns: [
                    CaptionedTable.Column(visit("Đơn vị", "Unit")), CaptionedTable.Column(visit("Mã", "Code")),
                    CaptionedTable.Column(visit("Hiệu lực đến", "Holds until")),
                    CaptionedTable.Column(visit("Trạng thái", "State")),
                ] + (canCorrect ? [CaptionedTable.Column(visit("Việc", "Do"))] : []),
                rows: recognitions.map(row))
        }
    }

    private func row(_ recognition: Recognition) -> [HTML] {
        var cells: [HTML] = [
            .text(recognition.name), code(recognition.id.text), UntilText(recognition, visit).html,
            RecognitionBadge(recognition, visit).html,
        ]
        if canCorrect {
            cells.append(
                recognition.state == .withdrawn
                    ? .text(recognition.reason)
                    : a(
                        visit("Đính chính", "Correct"), .href(.correction(recognition.dossier)),
                        .label(visit("Đính chính \(recognition.name)", "Correct \(recognition.name)"))))
        }
        return cells
    }
}

/// Where a recognition stands today, in words.
struct RecognitionBadge: Markup {
    private let recognition: Recognition
    private let visit: Visit

    init(_ recognition: Recognition, _ visit: Visit) {
        self.recognition = recognition
        self.visit = visit
    }

    var html: HTML {
        switch recognition.state {
        case .withdrawn: span(visit("Đã thu hồi", "Withdrawn"), .class("badge revoked"))
        case .issued: span(visit("Chưa công bố", "Not published"), .class("badge issued"))
        case .published where recognition.holds(on: visit.today):
            span(visit("Còn hiệu lực", "In force"), .class("badge published"))
        case .published: span(visit("Hết hiệu lực", "Expired"), .class("badge late"))
        }
    }
}

/// Until when it holds, by both readings of the law where they differ.
struct UntilText: Markup {
    private let recognition: Recognition
    private let visit: Visit

    init(_ recognition: Recognition, _ visit: Visit) {
        self.recognition = recognition
        self.visit = visit
    }

    var html: HTML {
        if let years = recognition.validByYears, let months = recognition.validByMonths {
            if years == months {
                years.vietnamese
            } else {
                visit(
                    "\(years.vietnamese) (hết năm thứ ba) hoặc \(months.vietnamese) (đủ tháng)",
                    "\(years) (by calendar years) or \(months) (by months)")
            }
        } else if let last = recognition.validUntil {
            last.vietnamese
        } else {
            visit("Kết quả của năm \(recognition.year)", "The result of \(recognition.year)")
        }
    }
}
