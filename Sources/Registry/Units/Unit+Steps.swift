public import Criteria

extension Unit {
    /// Đăng ký một đơn vị.
    public static func register(
        _ id: ID<Unit>, era: Era, agencyCode: AgencyCode? = nil, kinds: [UnitKind], by actor: Actor,
        on map: TerritoryMap, today: Day
    ) throws(Refusal) -> Unit {
        try check(era, kinds: kinds, by: actor, on: map, today: today)
        return Unit(id: id, eras: [era], agencyCode: agencyCode)
    }

    /// From a day on the unit has another name, kind or place; what was before stays for the years before.
    public mutating func change(
        to era: Era, from day: Day, kinds: [UnitKind], by actor: Actor, on map: TerritoryMap, today: Day
    ) throws(Refusal) {
        if let now = eras.last { try Unit.demandRight(now.territory, actor, map, today) }
        var era = era
        era.period = Period(from: day, until: nil)
        try Unit.check(era, kinds: kinds, by: actor, on: map, today: today)
        guard var last = eras.last, last.period.from.map({ $0 < day }) ?? true, let before = day.dayBefore else {
            throw .invalid(
                "Ngày \(day.vietnamese) phải sau ngày bắt đầu của tên hiện tại",
                "The day \(day) must come after the day on which the present name began",
                remedyVi: "Chọn ngày sau đó, hoặc sửa thông tin hiện tại",
                "Choose a later day, or correct the present one")
        }
        last.period.until = before
        eras[eras.count - 1] = last
        eras.append(era)
    }

    /// Mends a mistake in what is there now, without a new time.
    public mutating func correct(
        to era: Era, agencyCode: AgencyCode?, kinds: [UnitKind], by actor: Actor, on map: TerritoryMap, today: Day
    ) throws(Refusal) {
        if let now = eras.last { try Unit.demandRight(now.territory, actor, map, today) }
        var era = era
        era.period = eras.last?.period ?? .always
        try Unit.check(era, kinds: kinds, by: actor, on: map, today: today)
        if eras.isEmpty { eras.append(era) } else { eras[eras.count - 1] = era }
        self.agencyCode = agencyCode
    }

    private static func demandRight(
        _ territory: ID<Territory>, _ actor: Actor, _ map: TerritoryMap, _ today: Day
    ) throws(Refusal) {
        guard actor.administers(territory, on: map, today: today) else { throw .notAdministrator }
    }

    private static func check(
        _ era: Era, kinds: [UnitKind], by actor: Actor, on map: TerritoryMap, today: Day
    ) throws(Refusal) {
        try demandRight(era.territory, actor, map, today)
        guard !era.name.isBlank, era.name.count <= 300 else {
            throw .invalid(
                "Tên đơn vị để trống hoặc quá 300 chữ", "The name is empty or longer than 300 letters",
                remedyVi: "Ghi tên như trên con dấu", "Write the name as on the seal")
        }
        guard kinds.contains(where: { $0.id == era.kind }) else {
            throw .invalid(
                "Chưa chọn loại hình đơn vị", "The kind of unit is missing",
                remedyVi: "Chọn một loại hình trong danh sách", "Choose a kind from the list")
        }
        guard map.territory(era.territory) != nil else {
            throw .invalid(
                "Không có địa bàn này", "There is no such territory",
                remedyVi: "Chọn địa bàn trong danh sách", "Choose a territory from the list")
        }
    }
}
