import Criteria
import Registry
import Store

/// What an account must be before it is kept, and what its administrator may not do.
enum UserNames {
    /// 3 to 40 small letters, digits, dots and dashes.
    static func isLogin(_ text: String) -> Bool {
        (3...40).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
                    || byte == UInt8(ascii: "-")
            }
    }

    static func check(_ user: User) throws(Refusal) {
        guard isLogin(user.login) else {
            throw .invalid(
                Bilingual(vi: "Tên đăng nhập không dùng được", en: "The sign-in name cannot be used"),
                Bilingual(
                    vi: "Dùng 3 đến 40 chữ thường không dấu, chữ số, dấu chấm, gạch nối: van-thu.pgd",
                    en: "Take 3 to 40 small letters without marks, digits, dots and dashes: van-thu.pgd"))
        }
        guard !user.name.isEmpty, user.name.count <= 100, user.title.count <= 100 else {
            throw .invalid(
                Bilingual(vi: "Thiếu tên, hoặc tên quá dài", en: "The name is missing or too long"),
                Bilingual(
                    vi: "Ghi tên hoặc chức danh, nhiều nhất 100 ký tự", en: "Write a name of at most 100 characters"))
        }
        for grant in user.grants where !grant.isSound {
            throw .invalid(
                Bilingual(
                    vi: "Vai trò “\(grant.role.name.vi)” không giao cho loại nơi này",
                    en: "The role “\(grant.role.name.en)” is not given for this kind of place"),
                grant.role.scope == .unit
                    ? Bilingual(vi: "Chọn một đơn vị", en: "Choose a unit")
                    : Bilingual(vi: "Chọn một địa bàn", en: "Choose a territory"))
        }
    }

    static func taken(_ login: String) -> Refusal {
        .invalid(
            Bilingual(vi: "Tên đăng nhập “\(login)” đã có", en: "The sign-in name “\(login)” is taken"),
            Bilingual(vi: "Chọn tên khác", en: "Choose another"))
    }

    static let worksElsewhere = Refusal(
        .notYours,
        Bilingual(
            vi: "Người này còn có vai trò ngoài địa bàn bạn quản trị",
            en: "This person also holds roles outside the territory you administer"),
        remedy: Bilingual(vi: "Đề nghị quản trị cấp trên", en: "Ask the administrator of the level above"))

    /// An administrator never shuts themselves out.
    static func demandAdministrator(_ user: User, _ visitor: Visitor, on day: Day) throws(Refusal) {
        guard user.id == visitor.user.id, !user.actor(on: day).roles.contains(.administrator) else { return }
        throw Refusal(
            .notYours,
            Bilingual(
                vi: "Bạn không thể tự bỏ vai trò quản trị cuối cùng của mình",
                en: "You cannot take away your own last role as administrator"),
            remedy: Bilingual(vi: "Nhờ một quản trị khác làm", en: "Ask another administrator to do it"))
    }
}

extension AdministratorScope {
    func demandCover(_ grant: Grant, in records: any Records) throws {
        var probe = User(id: "", login: "abc", name: "a")
        probe.grants = [grant]
        try UserNames.check(probe)
        guard try covers(grant.place, in: records) else {
            throw Refusal(
                .notYours,
                Bilingual(
                    vi: "Nơi này nằm ngoài địa bàn bạn quản trị",
                    en: "This place lies outside the territory you administer"),
                remedy: Bilingual(vi: "Chọn nơi thuộc địa bàn của bạn", en: "Choose a place within yours"))
        }
        if case .unit(let id) = grant.place, try records.find(id) == nil { throw Missing() }
    }
}
