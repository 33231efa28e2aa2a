public import Criteria

extension Round {
    /// Mở đợt đánh giá.
    ///
    /// - Parameters:
    ///   - deadlines: by step; those that are not named are the set's own.
    ///   - bodies: the one that receives and the one that decides, as papers name them.
    public static func open(
        _ id: ID<Round>, territory: Territory, year: Int, set: CriteriaSet, deadlines: [String: Day] = [:],
        bodies: (receiving: String, deciding: String), by actor: Actor, on map: TerritoryMap, today: Day
    ) throws(Refusal) -> Round {
        guard actor.administers(territory.id, on: map, today: today) else { throw .notAdministrator }
        guard set.governs(year: year) else {
            throw .invalid(
                "Bộ tiêu chí \(set.id) không áp dụng cho năm đánh giá \(year)",
                "The criteria set \(set.id) does not govern the year \(year)",
                remedyVi: "Chọn bộ tiêu chí của năm đó", "Choose the set of that year")
        }
        guard year <= today.year else {
            throw .invalid(
                "Chưa đến năm đánh giá \(year)", "The year \(year) has not begun",
                remedyVi: "Chọn năm \(today.year) hoặc trước đó", "Choose \(today.year) or an earlier year")
        }
        guard territory.era(on: Day(year: year, month: 12, day: 31) ?? today) != nil else {
            throw .invalid(
                "\(territory.fullName(on: today)) không còn hoặc chưa có vào cuối năm \(year)",
                "\(territory.fullName(on: today)) did not exist at the end of \(year)",
                remedyVi: "Chọn địa bàn kế thừa hoặc địa bàn của năm đó", "Choose the territory of that year")
        }
        guard !bodies.receiving.isBlank, !bodies.deciding.isBlank else {
            throw .invalid(
                "Chưa ghi nơi tiếp nhận hoặc nơi quyết định", "The receiving or the deciding body is missing",
                remedyVi: "Ghi đúng tên như trên giấy tờ", "Write them as papers name them")
        }
        var days = Round.deadlines(of: set, year: year)
        for (step, day) in deadlines { days[step] = day }
        return Round(
            id: id, territory: territory.id, year: year, setID: set.id, deadlines: days,
            receivingBody: bodies.receiving, decidingBody: bodies.deciding, openedOn: today)
    }

    /// Sets the last days in time anew.
    public mutating func setDeadlines(
        _ days: [String: Day], by actor: Actor, on map: TerritoryMap, today: Day
    ) throws(Refusal) {
        guard actor.administers(territory, on: map, today: today) else { throw .notAdministrator }
        if let early = days.first(where: { $0.value < Day(year: year, month: 1, day: 1) ?? $0.value }) {
            throw .invalid(
                "Hạn \(early.value.vietnamese) trước cả năm đánh giá \(year)",
                "The day \(early.value) lies before the assessed year \(year)",
                remedyVi: "Sửa lại ngày", "Correct the day")
        }
        for (step, day) in days { deadlines[step] = day }
    }

    /// Đóng đợt: nothing is filed any more; what is under way goes on.
    public mutating func close(by actor: Actor, on map: TerritoryMap, today: Day) throws(Refusal) {
        guard actor.administers(territory, on: map, today: today) else { throw .notAdministrator }
        closedOn = closedOn ?? today
    }

    /// Mở lại đợt đã đóng.
    public mutating func reopen(by actor: Actor, on map: TerritoryMap, today: Day) throws(Refusal) {
        guard actor.administers(territory, on: map, today: today) else { throw .notAdministrator }
        closedOn = nil
    }
}
