import Criteria
import Registry

extension Refusal {
    /// Something that was typed cannot be taken.
    static func invalid(_ message: Bilingual, _ remedy: Bilingual) -> Refusal {
        Refusal(.invalid, message, remedy: remedy)
    }

    /// The same for a name that nobody has as for a password that is wrong.
    static let wrongPassword = Refusal(
        .invalid, Bilingual(vi: "Tên đăng nhập hoặc mật khẩu không đúng", en: "The sign-in name or password is wrong"),
        remedy: Bilingual(
            vi: "Gõ lại, xem phím Caps Lock và bộ gõ tiếng Việt; nếu quên, nhờ quản trị đặt lại",
            en: "Type it again, see to Caps Lock; if it is forgotten, ask the administrator for a new one"))

    static let wrongCode = Refusal(
        .invalid, Bilingual(vi: "Mã không đúng hoặc đã dùng rồi", en: "The code is wrong, or was used before"),
        remedy: Bilingual(
            vi: "Chờ ứng dụng hiện mã mới rồi gõ lại; đồng hồ điện thoại phải đúng giờ",
            en: "Wait for the next code and type it; the clock of the phone must be right"))

    static func tooOften(seconds: Int) -> Refusal {
        Refusal(
            .notNow,
            Bilingual(
                vi: "Sai quá nhiều lần; thử lại sau \(wait(seconds, "giây", "phút"))",
                en: "Too many wrong tries; try again in \(wait(seconds, "seconds", "minutes"))"),
            remedy: Bilingual(
                vi: "Chờ rồi gõ lại; nếu quên mật khẩu, nhờ quản trị đặt lại",
                en: "Wait, then try again; if the password is forgotten, ask the administrator for a new one"))
    }

    static let tooBusy = Refusal(
        .notNow, Bilingual(vi: "Đang có quá nhiều người đăng nhập", en: "Too many people sign in at once"),
        remedy: Bilingual(vi: "Thử lại sau ít phút", en: "Try again in a minute"))

    private static func wait(_ seconds: Int, _ small: String, _ large: String) -> String {
        seconds < 120 ? "\(seconds) \(small)" : "\((seconds + 59) / 60) \(large)"
    }
}
