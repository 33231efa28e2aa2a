import Criteria
import Registry

/// A sample while it is read: units, users, councils, rounds and dossiers, each held against those before it.
struct SampleDraft {
    let law: Law
    let map: TerritoryMap

    func read(_ fields: LawFields) -> Sample? {
        let id = fields.text("sample")
        let title = fields.bilingual("title")
        let units = distinct(fields.groups("units").compactMap { group in unit(group).map { ($0, group) } }, \.id)
        let byID = Dictionary(units.map { ($0.id, $0) }) { first, _ in first }
        let office = distinct(
            fields.groups("users").compactMap { group in user(group, byID).map { ($0, group) } }, \.id)
        let users = office + units.flatMap(staff)
        let councils = Dictionary(
            fields.groups("councils", required: false).compactMap { council($0, users, byID) }
        ) { first, _ in first }
        let rounds = distinct(
            fields.groups("rounds").compactMap { group in round(group, councils).map { ($0, group) } }, \.id)
        let dossiers = distinct(
            fields.groups("dossiers", required: false).compactMap { group in
                SampleFilingReader(law: law, units: byID, rounds: rounds).read(group).map { ($0, group) }
            }, \.id)
        fields.finish()
        guard let id, let title else { return nil }
        return Sample(id: id, title: title, units: units, users: users, rounds: rounds, dossiers: dossiers)
    }

    private func distinct<Value, Key: Hashable>(
        _ values: [(Value, LawFields)], _ key: KeyPath<Value, Key>
    ) -> [Value] {
        var seen: Set<Key> = []
        return values.compactMap { value, group in
            if seen.insert(value[keyPath: key]).inserted { return value }
            group.file.report(
                group.mark, vi: "\"\(value[keyPath: key])\" ghi hai lần",
                en: "\"\(value[keyPath: key])\" is there twice")
            return nil
        }
    }

    private func unit(_ fields: LawFields) -> Registry.Unit? {
        let id = fields.text("id")
        let name = fields.text("name")
        let kind = fields.value("kind", vi: "phải là một loại đơn vị", en: "must be a kind of unit") { law.kind($0) }
        let tier = fields.word("tier", as: Tier.self, required: false)
        let territory = territory(fields)
        let parent = fields.text("parent", required: false) ?? ""
        fields.finish()
        guard let id, let name, let kind, let territory else { return nil }
        let era = Registry.Unit.Era(
            name: name, kind: kind.id, tier: tier ?? .district, territory: territory, parentBody: parent)
        return Registry.Unit(id: ID(id), eras: [era])
    }

    private func territory(_ fields: LawFields, required: Bool = true) -> ID<Territory>? {
        fields.value("territory", required: required, vi: "phải là mã một địa bàn", en: "must be a territory's code") {
            map.territory(ID($0))?.id
        }
    }

    /// Each unit's clerk and head.
    private func staff(of unit: Registry.Unit) -> [User] {
        let name = unit.eras[0].name
        return [
            User(
                id: Sample.clerk(of: unit.id), login: Sample.clerk(of: unit.id).text, name: "Văn thư \(name)",
                title: "Văn thư", grants: [Grant(.unitClerk, .unit(unit.id))]),
            User(
                id: Sample.head(of: unit.id), login: Sample.head(of: unit.id).text, name: "Thủ trưởng \(name)",
                title: "Thủ trưởng", grants: [Grant(.unitHead, .unit(unit.id))]),
        ]
    }

    private func user(_ fields: LawFields, _ units: [ID<Registry.Unit>: Registry.Unit]) -> User? {
        let login = fields.text("login")
        let name = fields.text("name")
        let title = fields.text("title", required: false) ?? ""
        let grants = fields.groups("grants").compactMap { grant($0, units) }
        fields.finish()
        guard let login, let name else { return nil }
        return User(id: ID(login), login: login, name: name, title: title, grants: grants)
    }

    private func grant(_ fields: LawFields, _ units: [ID<Registry.Unit>: Registry.Unit]) -> Grant? {
        let role = fields.word("role", as: Role.self)
        let territory = territory(fields, required: false)
        let unit = fields.value("unit", required: false, vi: "phải là mã một đơn vị", en: "must be a unit") {
            units[ID($0)]?.id
        }
        let isWhole =
            fields.value("place", required: false, vi: "chỉ có thể là country", en: "can only be country") {
                $0 == "country" ? true : nil
            } ?? false
        fields.finish()
        guard let role else { return nil }
        let place: Grant.Place? =
            territory.map { .territory($0) } ?? unit.map { .unit($0) } ?? (isWhole ? .country : nil)
        guard let place, Grant(role, place).isSound else {
            fields.file.report(
                fields.mark, vi: "vai trò \(role.rawValue) không gắn với nơi này",
                en: "the role \(role.rawValue) is not bound to such a place")
            return nil
        }
        return Grant(role, place)
    }

    private func council(
        _ fields: LawFields, _ users: [User], _ units: [ID<Registry.Unit>: Registry.Unit]
    ) -> (String, Council)? {
        let id = fields.text("id")
        let founded = fields.text("founded-by", required: false) ?? ""
        let seats = fields.groups("seats").compactMap { group -> Council.Seat? in
            let user = group.value("user", vi: "phải là một tài khoản ở trên", en: "must be an account from above") {
                login in
                users.first { $0.login == login }
            }
            let position = group.word("position", as: Council.Position.self)
            let represents = group.text("represents", required: false) ?? ""
            let unit = group.value("unit", required: false, vi: "phải là mã một đơn vị", en: "must be a unit") {
                units[ID($0)]?.id
            }
            group.finish()
            guard let user, let position else { return nil }
            return Council.Seat(
                user: user.id, name: user.name, position: position, represents: represents, unit: unit)
        }
        fields.finish()
        return id.map { ($0, Council(seats: seats, foundedBy: founded)) }
    }

    private func round(_ fields: LawFields, _ councils: [String: Council]) -> Round? {
        let id = fields.text("id")
        let territory = territory(fields)
        let year = fields.integer("year", 2000...2100)
        let set = fields.value("set", vi: "phải là một bộ tiêu chí", en: "must be a criteria set") { law.set($0) }
        let opened = fields.day("opened")
        let receiving = fields.text("receiving")
        let deciding = fields.text("deciding")
        let council = fields.value("council", required: false, vi: "phải là một Hội đồng", en: "must be a council") {
            councils[$0]
        }
        fields.finish()
        guard let id, let territory, let year, let set, let opened, let receiving, let deciding else { return nil }
        if !set.governs(year: year) {
            fields.valuePlace("year").report(
                vi: "\(set.id) không áp dụng cho năm \(year)", en: "\(set.id) does not govern \(year)")
        }
        for fault in council?.faults(by: set.procedure.council) ?? [] {
            fields.valuePlace("council").report(vi: fault.message.vi, en: fault.message.en)
        }
        return Round(
            id: ID(id), territory: territory, year: year, setID: set.id,
            deadlines: Round.deadlines(of: set, year: year), receivingBody: receiving, decidingBody: deciding,
            council: council, openedOn: opened)
    }
}
