public import Criteria
import Registry

/// Xác minh: the form for a code, and what a code comes to.
public struct VerificationPage: Markup {
    private let visit: Visit
    private let typed: String
    private let result: Result?

    public enum Result: Sendable {
        /// Something was mistyped: the check does not fit.
        case mistyped
        /// Nothing public has the code.
        case unknown
        case found(RecognisedLine, validity: Validity?)
    }

    /// - Parameter result: `nil` while nothing is asked.
    public init(_ visit: Visit, typed: String = "", result: Result? = nil) {
        self.visit = visit
        self.typed = typed
        self.result = result
    }

    public var html: HTML {
        PortalPage(visit, heading: visit("Xác minh công nhận", "Verify a recognition")) {
            switch result {
            case .found(let line, let validity): found(line, validity)
            case .unknown:
                NoticeBox(
                    Notice(
                        .warning,
                        visit("Không có công nhận nào với mã này", "There is no recognition with this code"),
                        remedy: visit(
                            "So lại từng ký tự với bản giấy; nếu đúng mà vẫn không có, hỏi cơ quan ban hành quyết định",
                            "Compare it with the paper, character by character; if it is right, ask the issuing authority"
                        )), language: visit.language)
            case .mistyped, nil: HTML.nothing
            }
            section(.class("card"), .labelledBy(id: "nhap-ma")) {
                h2(
                    result == nil ? visit("Nhập mã", "Type the code") : visit("Xác minh mã khác", "Another code"),
                    .id("nhap-ma"))
                CodeForm(visit, typed: isMistyped ? typed : "", trouble: isMistyped ? mistyped : "")
            }
        }
    }

    private var isMistyped: Bool { if case .mistyped = result { true } else { false } }

    private var mistyped: String {
        visit(
            "Mã gõ chưa đúng: ký tự cuối không khớp với các ký tự trước, hoặc thiếu, thừa ký tự",
            "This is mistyped: the last character does not fit the others, or there are too few or too many")
    }

    @HTMLBuilder private func found(_ line: RecognisedLine, _ validity: Validity?) -> HTML {
        let value = line.recognition
        NoticeBox(notice(value), language: visit.language)
        section(.class("card"), .labelledBy(id: "doi-chieu")) {
            h2(visit("So với bản giấy", "Compare with the paper"), .id("doi-chieu"))
            FactList {
                Fact(visit("Mã xác minh", "Code")) { code(value.id.text) }
                Fact(visit("Đơn vị", "Unit")) { a(value.name, .href(.recognisedUnit(value.unit))) }
                Fact(visit("Loại đơn vị", "Kind"), visit(line.kind))
                Fact(visit("Địa bàn", "Territory"), line.territory)
                Fact(visit("Năm đánh giá", "Year"), String(value.year))
                Fact(visit("Kết quả", "Result"), visit(value.outcome.name.asSentence))
                Fact(visit("Quyết định", "Decision")) {
                    a(
                        visit(
                            "\(value.decisionCode) ngày \(value.decided.vietnamese)",
                            "\(value.decisionCode) of \(value.decided)"), .href(.publishedDecision(value.decision)))
                }
                Fact(visit("Hiệu lực đến", "Holds until")) { UntilText(value, visit) }
                Fact(visit("Trạng thái", "State")) { RecognitionBadge(value, visit) }
            }
            if let validity { ValidityNote(validity, visit) }
        }
    }

    private func notice(_ value: Recognition) -> Notice {
        switch value.state {
        case .withdrawn:
            Notice(
                .trouble, visit("Công nhận này đã bị thu hồi", "This recognition was withdrawn"),
                details: [Notice.Detail(visit("Lý do: ", "Reason: ") + value.reason)])
        case .issued, .published:
            value.holds(on: visit.today)
                ? Notice(.done, visit("Công nhận có thật và còn hiệu lực", "This recognition is genuine and in force"))
                : Notice(
                    .warning,
                    visit("Công nhận có thật nhưng đã hết hiệu lực", "This recognition is genuine and has expired"))
        }
    }
}
