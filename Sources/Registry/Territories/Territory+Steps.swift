public import Criteria

extension Territory {
    /// Thêm một địa bàn: a district of before 1 July 2025, or a new one with what it was made of.
    public static func add(
        _ id: ID<Territory>, tier: Tier, era: Era, origins: [Origin] = [], by actor: Actor, on map: TerritoryMap,
        today: Day
    ) throws(Refusal) -> Territory {
        if let parent = era.parent {
            guard actor.administers(parent, on: map, today: today) || actor.administersAll else {
                throw .notAdministrator
            }
        } else {
            guard actor.administersAll else { throw .notAdministrator }
        }
        // What a territory was made of shows to whoever works in it, so nobody takes in what is not theirs.
        let isOwn = origins.allSatisfy { origin in
            map.territory(origin.predecessor) != nil
                && actor.administers(origin.predecessor, on: map, today: origin.on.dayBefore ?? today)
                && actor.administers(origin.predecessor, on: map, today: today)
        }
        guard isOwn || actor.administersAll else { throw .notAdministrator }
        try check(id, era)
        guard map.territory(id) == nil else {
            throw .invalid(
                "Mã địa bàn \(id) đã có", "There is a territory with the code \(id) already",
                remedyVi: "Chọn mã khác hoặc mở địa bàn đã có", "Choose another code, or open the one that is there")
        }
        try check(parent: era.parent, of: id, on: map)
        return Territory(id: id, tier: tier, eras: [era], origins: origins)
    }

    /// From a day on the territory has another name, kind or parent.
    public mutating func change(
        to era: Era, from day: Day, by actor: Actor, on map: TerritoryMap, today: Day
    ) throws(Refusal) {
        guard actor.administers(id, on: map, today: today) else { throw .notAdministrator }
        try Territory.check(id, era)
        try Territory.check(parent: era.parent, of: id, on: map)
        guard var last = eras.last, last.period.from.map({ $0 < day }) ?? true, let before = day.dayBefore else {
            throw .invalid(
                "Ngày \(day.vietnamese) phải sau ngày bắt đầu của tên hiện tại",
                "The day \(day) must come after the day on which the present name began",
                remedyVi: "Chọn ngày sau đó", "Choose a later day")
        }
        if last.period.until.map({ before < $0 }) ?? true { last.period.until = before }
        eras[eras.count - 1] = last
        var era = era
        era.period = Period(from: day, until: nil)
        eras.append(era)
    }

    /// Kết thúc: the last day on which the territory existed; what followed names it as its origin.
    public mutating func end(on day: Day, by actor: Actor, on map: TerritoryMap, today: Day) throws(Refusal) {
        guard actor.administers(id, on: map, today: today) else { throw .notAdministrator }
        guard let last = eras.last, last.period.from.map({ $0 <= day }) ?? true else {
            throw .invalid(
                "Ngày kết thúc \(day.vietnamese) trước ngày bắt đầu", "The last day \(day) lies before the first",
                remedyVi: "Chọn ngày sau đó", "Choose a later day")
        }
        eras[eras.count - 1].period.until = day
    }

    private static func check(_ id: ID<Territory>, _ era: Era) throws(Refusal) {
        let isPlain = id.text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: ".")
        }
        guard isPlain, (1...60).contains(id.text.utf8.count) else {
            throw .invalid(
                "Mã địa bàn chỉ gồm chữ thường không dấu, chữ số, gạch nối và dấu chấm",
                "The code has small letters without marks, digits, hyphens and dots only",
                remedyVi: "Ví dụ: kon-tum.kon-ray", "For example: kon-tum.kon-ray")
        }
        guard !era.name.isBlank, era.name.count <= 200 else {
            throw .invalid(
                "Tên địa bàn để trống hoặc quá dài", "The name is empty or too long",
                remedyVi: "Ghi tên không kèm “huyện”, “xã”", "Write the name without its kind")
        }
    }

    private static func check(
        parent: ID<Territory>?, of id: ID<Territory>, on map: TerritoryMap
    ) throws(Refusal) {
        guard let parent else { return }
        guard map.territory(parent) != nil, parent != id,
            !map.path(to: parent, on: .latest).contains(where: { $0.id == id })
        else {
            throw .invalid(
                "Địa bàn cấp trên không hợp lệ", "The territory above cannot be this one",
                remedyVi: "Chọn tỉnh hoặc huyện chứa địa bàn này", "Choose the province or district it lies in")
        }
    }
}

extension Day {
    /// The last day there is: the map as it is known now.
    static var latest: Day { Day(sinceEpoch: .max) }
}
