import Criteria
import Registry

/// The ways to go, by what somebody is.
struct NavigationBar: Markup {
    private let visit: Visit

    init(_ visit: Visit) {
        self.visit = visit
    }

    /// What the bar holds, in order. Each part of the portal adds its own line.
    private var entries: [(text: String, route: Route)] {
        var entries: [(String, Route)] = []
        entries.append((visit("Trang chính", "Home"), .home))
        if !visit.roles.isDisjoint(with: [.unitClerk, .unitHead]) {
            entries.append((visit("Hồ sơ của đơn vị", "Our dossiers"), .ownDossiers))
        }
        if visit.roles.contains(.intakeOfficer) { entries.append((visit("Hồ sơ gửi đến", "Received"), .inbox)) }
        if !visit.roles.isDisjoint(with: Role.council) { entries.append((visit("Thẩm định", "Appraisal"), .desk)) }
        if !visit.roles.isDisjoint(with: Role.office.union([.provinceObserver, .ministryObserver])) {
            entries.append((visit("Tiến độ", "Progress"), .progress))
        }
        if !visit.roles.isDisjoint(with: Role.deciding) {
            entries.append((visit("Quyết định", "Decisions"), .decisions))
            entries.append((visit("Công nhận", "Recognitions"), .recognitions))
        }
        if !visit.roles.isDisjoint(with: [.intakeOfficer, .administrator]) {
            entries.append((visit("Mẫu giấy tờ", "Templates"), .templateOwners))
        }
        entries.append((visit("Đơn vị được công nhận", "Recognised units"), .recognised))
        entries.append((visit("Xác minh", "Verify"), .verification))
        if !visit.isSignedIn { entries.append((visit("Kiểm tra báo cáo", "Check a report"), .reportCheck)) }
        if visit.roles.contains(.administrator) {
            entries.append((visit("Quản trị", "Administration"), .administration))
        }
        return entries
    }

    var html: HTML {
        nav(.class("ways"), .label(visit("Điều hướng chính", "Main"))) {
            ul {
                for entry in entries {
                    li {
                        a(
                            entry.text, .href(entry.route),
                            Attribute("aria-current", entry.route.path == visit.path ? "page" : nil))
                    }
                }
            }
        }
    }
}
