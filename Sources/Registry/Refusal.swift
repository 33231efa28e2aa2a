public import Criteria

/// Why something may not be done, with what to do about it.
public struct Refusal: Error, Sendable, Equatable {
    public var reason: Reason
    public var message: Bilingual
    public var remedy: Bilingual

    /// What is missing or wrong, one by one, where there is more than one.
    public var details: [Detail]

    public init(_ reason: Reason, _ message: Bilingual, remedy: Bilingual, details: [Detail] = []) {
        self.reason = reason
        self.message = message
        self.remedy = remedy
        self.details = details
    }

    public enum Reason: String, Sendable {
        /// Another role's work.
        case notYours
        /// Not at this point of the way.
        case notNow
        /// Something must be there first.
        case incomplete
        /// What was given cannot be.
        case invalid
        /// Somebody else changed it meanwhile.
        case stale
    }

    /// One thing that is missing or wrong, and the item it belongs to.
    public struct Detail: Sendable, Equatable {
        public var item: String?
        public var message: Bilingual

        public init(item: String? = nil, _ message: Bilingual) {
            self.item = item
            self.message = message
        }
    }
}

extension Refusal {
    static func notYours(_ verb: Dossier.Verb, needs roles: [Role]) -> Refusal {
        let names = roles.map(\.name)
        return Refusal(
            .notYours,
            Bilingual(
                vi: "\(verb.name.vi) là việc của: \(names.map(\.vi).joined(separator: ", "))",
                en: "Only these may do this (\(verb.name.en)): \(names.map(\.en).joined(separator: ", "))"),
            remedy: Bilingual(
                vi: "Nhờ người có vai trò đó làm, hoặc đề nghị quản trị cấp vai trò",
                en: "Ask somebody with that role, or ask the administrator for it"))
    }

    static func notNow(_ verb: Dossier.Verb, _ state: Dossier.State) -> Refusal {
        Refusal(
            .notNow,
            Bilingual(
                vi: "Hồ sơ ở trạng thái “\(state.name.vi)” nên không thể: \(verb.name.vi.lowercasedFirst)",
                en: "The dossier is in the state “\(state.name.en)”, so this cannot be done now: \(verb.name.en)"),
            remedy: Bilingual(
                vi: "Tải lại trang để xem hồ sơ đang ở bước nào",
                en: "Load the page again to see where the dossier stands"))
    }
}

extension Refusal {
    /// A step that was asked for in a round that is not the dossier's or the decision's.
    static var otherRound: Refusal {
        Refusal(
            .invalid,
            Bilingual(vi: "Hồ sơ không thuộc đợt đánh giá này", en: "The dossier is not of this round"),
            remedy: Bilingual(
                vi: "Mở hồ sơ từ danh sách của đúng đợt đánh giá", en: "Open it from the list of its own round"))
    }

    static var ownUnit: Refusal {
        Refusal(
            .notYours,
            Bilingual(vi: "Không ai thẩm định hồ sơ của chính đơn vị mình", en: "Nobody appraises their own unit"),
            remedy: Bilingual(vi: "Để thành viên khác thẩm định", en: "Leave it to the other members"))
    }
}

extension String {
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
