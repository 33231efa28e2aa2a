import Actions
import Criteria
import Pages
import Registry

extension Site {
    static let units: [Endpoint] = [
        .get("/quan-tri/don-vi", .roles([.administrator]), unitList),
        .get("/quan-tri/don-vi/them", .roles([.administrator])) { call in
            .page(NewUnitsPage(call.visit(), choices: try await choices(call)))
        },
        .post("/quan-tri/don-vi/them", .roles([.administrator]), addUnits),
        .get("/quan-tri/don-vi/{unit}", .roles([.administrator])) { call in .page(try await unitPage(call)) },
        .post("/quan-tri/don-vi/{unit}", .roles([.administrator]), changeUnit),
    ]

    private static func unitList(_ call: Call) async throws -> Reply {
        let text = call.query["tim"] ?? ""
        let map = try await call.portal.map()
        let today = call.portal.now.day
        let units = try await call.portal.administeredUnits(text: text, by: try call.visitor())
        let rows = units.compactMap { unit -> UnitsPage.Row? in
            guard let era = unit.nearestEra(to: today) else { return nil }
            return UnitsPage.Row(
                id: unit.id, name: era.name,
                kind: call.portal.law.kind(era.kind)?.name ?? Bilingual(vi: era.kind, en: era.kind),
                territory: map.territory(era.territory)?.fullName(on: today) ?? era.territory.text)
        }
        return .page(UnitsPage(call.visit(), rows: rows, text: text))
    }

    private static func choices(_ call: Call) async throws -> UnitChoices {
        UnitChoices(
            kinds: call.portal.law.unitKinds,
            territories: try await administered(by: try call.visitor(), call.portal))
    }

    private static func era(_ call: Call, name: String) -> Unit.Era {
        Unit.Era(
            name: name, kind: call.form["loai-hinh"] ?? "",
            tier: call.form["cap"].flatMap { Tier(rawValue: $0) } ?? .district,
            territory: ID(call.form["dia-ban"] ?? ""), parentBody: call.form["chu-quan"] ?? "")
    }

    private static func addUnits(_ call: Call) async throws -> Reply {
        let lines = (call.form["ten"] ?? "").split(whereSeparator: \.isNewline).map { line in
            line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        let names = lines.filter { !$0.isEmpty }
        do {
            guard !names.isEmpty, names.count <= 500 else {
                throw Refusal(
                    .invalid, Bilingual(vi: "Ghi từ 1 đến 500 tên", en: "Write 1 to 500 names"),
                    remedy: Bilingual(vi: "Mỗi dòng một đơn vị", en: "One on each line"))
            }
            let added = try await call.portal.registerUnits(
                names.map { era(call, name: $0) }, agencyCodes: names.map { _ in nil }, by: try call.visitor())
            return .go(
                .units, Notice(.done, call.language("Đã thêm \(added.count) đơn vị", "\(added.count) units added")))
        } catch let refusal as Refusal {
            return .page(
                NewUnitsPage(
                    call.visit(Notice(refusal, in: call.language)), choices: try await choices(call),
                    names: call.form["ten"] ?? "", era: era(call, name: "")), status: 422)
        }
    }

    private static func unitPage(_ call: Call, _ notice: Notice? = nil) async throws -> UnitSettingsPage {
        let stored = try await call.portal.administeredUnit(try call.id("unit"), by: try call.visitor())
        let map = try await call.portal.map()
        var places: [ID<Territory>: String] = [:]
        for era in stored.value.eras {
            places[era.territory] = map.territory(era.territory)?.fullName(on: era.period.until ?? call.portal.now.day)
        }
        return UnitSettingsPage(
            call.visit(notice), unit: stored.value, version: stored.version, choices: try await choices(call),
            places: places)
    }

    private static func changeUnit(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        do {
            let code = try call.form["ma"].map { text -> AgencyCode in
                guard let code = AgencyCode(text) else {
                    throw Refusal(
                        .invalid, Bilingual(vi: "Mã định danh không đúng dạng", en: "The agency code is malformed"),
                        remedy: Bilingual(
                            vi: "Một chữ cái, hai chữ số, rồi các nhóm cách nhau bằng dấu chấm: G22.01.05",
                            en: "A letter, two digits, then groups with dots: G22.01.05"))
                }
                return code
            }
            let day = try call.form["tu-ngay"].map { text -> Day in
                guard let day = Day(text) else {
                    throw Refusal(
                        .invalid, Bilingual(vi: "Ngày không hợp lệ", en: "The day is not valid"),
                        remedy: Bilingual(vi: "Chọn lại ngày", en: "Choose the day again"))
                }
                return day
            }
            let unit = try await call.portal.changeUnit(
                try call.id("unit"), basedOn: call.form["phien-ban"].flatMap { Int($0) } ?? 0,
                to: era(call, name: call.form["ten"] ?? ""), agencyCode: code, from: day, by: visitor)
            return .go(.unit(unit.id), Notice(.done, call.language("Đã lưu", "Kept")))
        } catch let refusal as Refusal {
            return .page(try await unitPage(call, Notice(refusal, in: call.language)), status: 422)
        }
    }
}
