import Actions
import Criteria
import Formats
import Pages
import Registry

extension Site {
    static func beginPage(_ call: Call) async throws -> Reply {
        let found = try await call.portal.unitRound(
            try call.id("round"), unit: try call.id("unit"), for: call.visitor())
        if let dossier = found.dossier { return .go(.dossier(dossier.id)) }
        return .page(BeginDossierPage(call.visit(), found.line, earlier: found.earlierYear))
    }

    static func begin(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let round: ID<Round> = try call.id("round")
        let unit: ID<Registry.Unit> = try call.id("unit")
        let found = try await call.portal.unitRound(round, unit: unit, for: visitor)
        if let dossier = found.dossier { return .go(.dossier(dossier.id), call.begunAlready) }
        let beginning: Beginning
        switch call.form["cach"] {
        case "nam-truoc": beginning = .lastYear
        case "bao-cao":
            guard let file = call.form.file("tep") else { return wrongReport(found, call.noFile, call) }
            guard file.bytes.count <= Portal.largestFile else { return wrongReport(found, call.tooLarge, call) }
            beginning = .report(file.bytes, name: file.name)
        default: beginning = .empty
        }
        do {
            let begun = try await call.portal.begin(beginning, in: round, unit: unit, by: visitor)
            return .go(begun.unconfirmed > 0 ? .readings(begun.id) : .dossier(begun.id), call.notice(begun))
        } catch let error as ReadError {
            return wrongReport(found, call.words(error), call)
        }
    }

    static func fill(_ call: Call) async throws -> Reply {
        let dossier = try await call.ownDossier()
        func wrong(_ trouble: String) -> Reply {
            .page(DossierPage(call.visit(), dossier, trouble: trouble), status: 422)
        }
        guard let file = call.form.file("tep") else { return wrong(call.noFile) }
        guard file.bytes.count <= Portal.largestFile else { return wrong(call.tooLarge) }
        do {
            let id = dossier.dossier.id
            let (filled, warnings) = try await call.portal.fill(
                id, from: file.bytes, name: file.name, by: call.visitor())
            return .go(filled > 0 ? .readings(id) : .dossier(id), call.notice(filled: filled, warnings))
        } catch let error as ReadError {
            return wrong(call.words(error))
        }
    }

    private static func wrongReport(_ found: UnitRound, _ trouble: String, _ call: Call) -> Reply {
        .page(BeginDossierPage(call.visit(), found.line, earlier: found.earlierYear, trouble: trouble), status: 422)
    }
}

extension UnitRound {
    fileprivate var earlierYear: BeginDossierPage.Earlier? {
        earlier.map { BeginDossierPage.Earlier(year: $0.year, hasSameSet: $0.hasSameSet) }
    }
}

extension Call {
    var noFile: String { language("Chưa chọn tệp", "No file is chosen") }

    var tooLarge: String {
        let most = Portal.largestFile >> 20
        return language("Tệp lớn hơn \(most) MB", "The file is larger than \(most) MB")
    }

    fileprivate var begunAlready: Notice {
        Notice(.warning, language("Hồ sơ đã được lập trước đó", "The dossier was begun already"))
    }

    fileprivate func words(_ error: ReadError) -> String {
        let message = error.message.asSentence
        let remedy = error.remedy.asSentence
        return "\(language(message)). \(language(remedy))."
    }

    fileprivate func notice(_ begun: BegunDossier) -> Notice {
        guard begun.unconfirmed > 0 || !begun.warnings.isEmpty else {
            return Notice(.done, language("Đã lập hồ sơ", "The dossier is begun"))
        }
        return notice(filled: begun.unconfirmed, begun.warnings)
    }

    fileprivate func notice(filled: Int, _ warnings: [Bilingual]) -> Notice {
        let read = language("Đã đọc \(filled) giá trị", "\(filled) values were read")
        guard !warnings.isEmpty else {
            return Notice(.done, read, remedy: language("Xem và xác nhận từng giá trị", "Look at each and confirm it"))
        }
        return Notice(
            .warning, read + ". " + warnings.map { language($0) }.joined(separator: ". "),
            remedy: language(
                "Xem có đúng tệp không rồi mới xác nhận", "See that it is the right file before you confirm"))
    }
}
