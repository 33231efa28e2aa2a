import Criteria
import Documents
public import Registry
import Store

extension Portal {
    /// The accounts that an administrator sees, by name.
    ///
    /// - Parameter text: words of the name or sign-in name; case and marks are not looked at.
    public func users(for visitor: Visitor, text: String = "") async throws -> [UserView] {
        let (map, scope, day) = (try await map(), try await scope(of: visitor), now.day)
        let words = SearchKey.of(text)
        return try await store.read { records in
            try records.users().compactMap { stored in
                let user = stored.value
                guard words.isEmpty || SearchKey.of(user.name).contains(words) || user.login.contains(words),
                    try scope.sees(user, in: records)
                else { return nil }
                return try Portal.view(stored, scope, map, day, records)
            }
        }
    }

    /// - Throws: `Missing` for somebody who is not there as for somebody who works elsewhere.
    public func user(_ id: ID<User>, for visitor: Visitor) async throws -> UserView {
        let (map, scope, day) = (try await map(), try await scope(of: visitor), now.day)
        return try await store.read { records in
            guard let stored = try records.find(id), try scope.sees(stored.value, in: records) else { throw Missing() }
            return try Portal.view(stored, scope, map, day, records)
        }
    }

    /// Places that a visitor may give roles for, by words of their names; the first hundred.
    public func grantPlaces(for visitor: Visitor, text: String) async throws -> [GrantPlace] {
        let (map, scope, day) = (try await map(), try await scope(of: visitor), now.day)
        let words = SearchKey.of(text)
        let visibility = scope.visibility
        let territories = map.all.filter { visibility.shows(territory: $0.id) && $0.era(on: day) != nil }
            .map { GrantPlace(place: .territory($0.id), name: $0.fullName(on: day)) }
            .filter { words.isEmpty || SearchKey.of($0.name).contains(words) }
            .sorted { (SortKey.of($0.name), $0.code) < (SortKey.of($1.name), $1.code) }
        let units = try await store.read { try $0.units(UnitQuery(visibility, text: text, limit: 100)) }
            .map { GrantPlace(place: .unit($0.value.id), name: $0.value.name(on: day)) }
        let whole =
            visibility.isWhole && words.isEmpty ? [GrantPlace(place: .country, name: Portal.countryName)] : []
        return whole + territories.prefix(100) + units
    }

    /// Adds an account with one role and a password that holds for the first sign-in.
    ///
    /// - Returns: the account's identifier and the password, which nobody sees again.
    public func addUser(
        login: String, name: String, title: String, grant: Grant, by visitor: Visitor
    ) async throws -> (ID<User>, password: String) {
        let scope = try await scope(of: visitor)
        let password = newSpokenSecret(groups: 4)
        let hash = try await PasswordWork.hash(password, salt: surroundings.random(16))
        let user = User(
            id: newID(), login: login.lowercased(), name: name, title: title, grants: [grant], passwordHash: hash,
            mustChangePassword: true)
        try UserNames.check(user)
        try await store.write(Change("user.add", by: visitor.actor, at: now)) { records in
            try scope.demandCover(grant, in: records)
            guard try records.user(login: user.login) == nil else { throw UserNames.taken(user.login) }
            try records.save(user, basedOn: 0)
        }
        return (user.id, password)
    }

    public func addGrant(_ grant: Grant, to id: ID<User>, by visitor: Visitor) async throws {
        let scope = try await scope(of: visitor)
        try await change(user: id, "user.grant", by: visitor) { user, records in
            try scope.demandCover(grant, in: records)
            if !user.grants.contains(grant) { user.grants.append(grant) }
        }
    }

    /// Ends a grant: from today on it gives nothing. One that has not begun is taken away.
    public func endGrant(_ grant: Grant, of id: ID<User>, by visitor: Visitor) async throws {
        let day = now.day
        try await change(user: id, "user.end-grant", by: visitor) { user, _ in
            guard let index = user.grants.firstIndex(of: grant) else { throw Missing() }
            if user.grants.count > 1, grant.period.from.map({ $0 >= day }) ?? false {
                user.grants.remove(at: index)
            } else {
                user.grants[index].period.until = day.adding(days: -1)
            }
            try UserNames.demandAdministrator(user, visitor, on: day)
        }
    }

    public func setDisabled(_ isDisabled: Bool, _ id: ID<User>, by visitor: Visitor) async throws {
        let day = now.day
        try await change(user: id, isDisabled ? "user.disable" : "user.enable", by: visitor) { user, records in
            user.isDisabled = isDisabled
            try UserNames.demandAdministrator(user, visitor, on: day)
            if isDisabled { try records.removeSessions(of: user.id, but: nil) }
        }
    }

    /// A new password that holds for one sign-in. All sessions of the user end.
    public func resetPassword(of id: ID<User>, by visitor: Visitor) async throws -> String {
        try demandAnother(id, than: visitor)
        let password = newSpokenSecret(groups: 4)
        let hash = try await PasswordWork.hash(password, salt: surroundings.random(16))
        try await change(user: id, "user.reset-password", by: visitor) { user, records in
            user.passwordHash = hash
            user.mustChangePassword = true
            try records.removeSessions(of: user.id, but: nil)
        }
        return password
    }

    /// Takes lost one-time codes away; the password must be chosen anew, so that a finder of it has nothing.
    public func resetCodes(of id: ID<User>, by visitor: Visitor) async throws {
        try demandAnother(id, than: visitor)
        try await change(user: id, "user.reset-codes", by: visitor) { user, records in
            user.forgetCodes()
            user.mustChangePassword = true
            try records.removeSessions(of: user.id, but: nil)
        }
    }

    /// One's own password and codes are changed on the page of one's account, which asks for the password: a borrowed
    /// session must not become a lasting one.
    private func demandAnother(_ id: ID<User>, than visitor: Visitor) throws(Refusal) {
        guard id == visitor.user.id else { return }
        throw Refusal(
            .invalid,
            Bilingual(
                vi: "Không đặt lại mật khẩu hay mã của chính mình ở đây",
                en: "One's own password and codes are not reset here"),
            remedy: Bilingual(vi: "Dùng trang Tài khoản", en: "Use the page of your account"))
    }

    private func scope(of visitor: Visitor) async throws -> AdministratorScope {
        AdministratorScope(of: visitor.actor, on: try await map(), today: now.day)
    }

    private func change(
        user id: ID<User>, _ act: String, by visitor: Visitor,
        _ body: @Sendable @escaping (inout User, any WritableRecords) throws -> Void
    ) async throws {
        let (scope, day) = (try await scope(of: visitor), now.day)
        try await store.write(Change(act, by: visitor.actor, at: now)) { records in
            guard let stored = try records.find(id), try scope.sees(stored.value, in: records) else { throw Missing() }
            guard try scope.holds(stored.value, on: day, in: records) else { throw UserNames.worksElsewhere }
            var user = stored.value
            try body(&user, records)
            try records.save(user, basedOn: stored.version)
        }
    }

    /// What the places of somebody's grants are called, in their order.
    public func places(of user: User) async throws -> [String] {
        let (map, day) = (try await map(), now.day)
        return try await store.read { try Portal.places(user, map, day, $0) }
    }

    private static func places(
        _ user: User, _ map: TerritoryMap, _ day: Day, _ records: any Records
    ) throws -> [String] {
        try user.grants.map { grant in
            switch grant.place {
            case .country: countryName
            case .territory(let id): map.territory(id)?.fullName(on: day) ?? id.text
            case .unit(let id): try records.find(id)?.value.name(on: day) ?? id.text
            }
        }
    }

    private static func view(
        _ stored: Stored<User>, _ scope: AdministratorScope, _ map: TerritoryMap, _ day: Day, _ records: any Records
    ) throws -> UserView {
        UserView(
            user: stored.value, version: stored.version, isOurs: try scope.holds(stored.value, on: day, in: records),
            places: try places(stored.value, map, day, records))
    }

    private static let countryName = "Cả nước"
}
