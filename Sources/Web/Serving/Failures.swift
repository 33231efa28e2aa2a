import Actions
import Criteria
import HTTPTypes
import Hummingbird
import Pages
import Registry

/// What people are told when something is not done.
enum Failures {
    static func reply(to error: any Error, _ call: Call) -> Reply {
        let language = call.language
        func page(_ status: Int, _ heading: Bilingual, _ notice: Notice) -> Reply {
            .page(MessagePage(call.visit(notice), heading: language(heading)), status: status)
        }
        switch error {
        case is Missing:
            return page(
                404, Bilingual(vi: "Không tìm thấy trang", en: "Page not found"),
                Notice(
                    .warning,
                    language(
                        "Địa chỉ này không có, hoặc bạn không được xem",
                        "There is no such page, or it is not yours to see"),
                    remedy: language(
                        "Kiểm tra lại địa chỉ, hoặc về trang chính", "See to the address, or go to the home page")))
        case let refusal as Refusal:
            return page(
                refusal.reason == .notYours ? 403 : 409, Bilingual(vi: "Chưa làm được", en: "Not done"),
                Notice(refusal, in: language))
        case is Forged:
            return page(
                403, Bilingual(vi: "Biểu mẫu không hợp lệ", en: "Not one of our forms"),
                Notice(
                    .trouble,
                    language(
                        "Biểu mẫu đã hết hạn hoặc không được gửi từ trang này",
                        "The form is old, or was not sent from this site"),
                    remedy: language(
                        "Quay lại, tải lại trang rồi gửi lại", "Go back, load the page again, and send it again")))
        case is WrongMethod:
            return page(
                405, Bilingual(vi: "Không làm được theo cách này", en: "Not done this way"),
                Notice(
                    .warning,
                    language("Địa chỉ này không nhận yêu cầu kiểu đó", "This address does not take such a request"),
                    remedy: language("Về trang chính rồi đi tiếp", "Go on from the home page")))
        case let error as HTTPError:
            return page(
                error.status.code, Bilingual(vi: "Không nhận được", en: "Not taken"),
                Notice(.trouble, message(of: error.status, language)))
        default:
            return unexpected(error, call)
        }
    }

    /// Whether it is our own trouble, which the log must tell.
    static func isUnexpected(_ error: any Error) -> Bool {
        switch error {
        case is Missing, is Refusal, is Forged, is WrongMethod, is HTTPError: false
        default: Trouble(error)?.isConflict != true
        }
    }

    private static func message(of status: HTTPResponse.Status, _ language: Language) -> String {
        switch status {
        case .contentTooLarge: language("Tệp hoặc nội dung gửi lên quá lớn", "What was sent is too large")
        case .serviceUnavailable:
            language(
                "Máy chủ đang bận nhận tệp khác, hãy thử lại sau ít phút",
                "The server is busy with other files, try again soon")
        case .requestTimeout: language("Nội dung gửi lên quá chậm", "What was sent came too slowly")
        case .unsupportedMediaType: language("Kiểu nội dung không đúng", "This is not the kind of content expected")
        default: language("Yêu cầu không đọc được", "The request cannot be read")
        }
    }

    private static func unexpected(_ error: any Error, _ call: Call) -> Reply {
        guard let trouble = Trouble(error) else {
            return .page(
                MessagePage(
                    call.visit(
                        Notice(
                            .trouble,
                            call.language("Máy chủ gặp lỗi, chưa có gì được lưu", "Something broke; nothing was kept"),
                            remedy: call.language(
                                "Thử lại; nếu vẫn lỗi, báo quản trị", "Try again; else tell the administrator"))),
                    heading: call.language("Có lỗi", "Trouble")), status: 500)
        }
        return .page(
            MessagePage(
                call.visit(Notice(.trouble, call.language(trouble.message), remedy: call.language(trouble.remedy))),
                heading: call.language("Chưa lưu được", "Not kept")), status: trouble.isConflict ? 409 : 503)
    }
}
